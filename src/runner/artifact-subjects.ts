import { appendFile } from 'node:fs/promises'

/**
 * Reports the images of this step to the runner, so that actions/attest finds them. A runner without support for it costs
 * nothing: https://github.com/actions/runner/pull/4527
 */
export function artifactSubjects(env: Readonly<Record<string, string | undefined>>) {
  const path = env.GITHUB_ARTIFACTS
  return async (reference: string): Promise<void> => {
    if (path !== undefined && path !== '') await appendFile(path, `oci://${reference}\n`).catch(() => undefined)
  }
}
