import { appendFile } from 'node:fs/promises'

/**
 * Tells the runner of images that this step made, so that actions/attest finds them. A runner that does not know of it costs
 * nothing: https://github.com/actions/runner/pull/4527
 */
export function artifactSubjects(env: Readonly<Record<string, string | undefined>>) {
  const path = env.GITHUB_ARTIFACTS
  return async (reference: string): Promise<void> => {
    if (path !== undefined && path !== '') await appendFile(path, `oci://${reference}\n`).catch(() => undefined)
  }
}
