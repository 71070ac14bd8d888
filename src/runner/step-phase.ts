import { basename } from 'node:path'

/**
 * Which part of the step this process is: the runner starts dist/<name>/post.js for `post`. By the file alone, as the job can set
 * any variable of the environment, and a `main` that is killed while it loads can leave no state. See docs/adr/0010.
 */
export function stepPhase([, file = '']: readonly string[]): 'main' | 'post' {
  return basename(file) === 'post.js' ? 'post' : 'main'
}
