import type { JsonObject } from '../document/json-value.js'

/** Which commit is deployed, and by which run of which workflow. */
export interface RunIdentity {
  readonly commit: string | undefined
  readonly url: string | undefined
}

/** Reads it from the variables that every step has: https://docs.github.com/actions/reference/variables-reference */
export function readRunIdentity(env: Readonly<Record<string, string | undefined>>): RunIdentity {
  const { GITHUB_SHA, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env
  const isRun = [GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID].every(part => (part ?? '') !== '')
  const run = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/actions/runs/${GITHUB_RUN_ID ?? ''}`
  const attempt = (GITHUB_RUN_ATTEMPT ?? '') === '' ? '' : `/attempts/${GITHUB_RUN_ATTEMPT ?? ''}`
  return { commit: GITHUB_SHA === '' ? undefined : GITHUB_SHA, url: isRun ? run + attempt : undefined }
}

export const COMMIT_TAG = 'deploy-kit:commit'
export const RUN_TAG = 'deploy-kit:run'

/** The tags that name a revision's origin. */
export function tagsOfRun({ commit, url }: RunIdentity): readonly JsonObject[] {
  return [
    ...(commit === undefined ? [] : [{ key: COMMIT_TAG, value: commit }]),
    ...(url === undefined ? [] : [{ key: RUN_TAG, value: url }])
  ]
}
