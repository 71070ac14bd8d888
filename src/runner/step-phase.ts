/**
 * Which part of the step this process is. dist/<name>/post.js says so of `post`, before anything is loaded: a `main` that is killed
 * while it loads could leave no word of it. See docs/adr/0010.
 */
export function stepPhase(env: Readonly<Record<string, string | undefined>>): 'main' | 'post' {
  return env.DEPLOY_KIT_PHASE === 'post' ? 'post' : 'main'
}
