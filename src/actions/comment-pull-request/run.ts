import { fitComment, markOfKey } from '../../render/comment/fit-comment.js'
import { DeployError } from '../../domain/errors.js'
import type { Log } from '../../ports/runner/log.js'
import type { PullRequestComments } from '../../ports/pull-request-comments.js'
import type { Inputs } from './inputs.js'

export interface Dependencies {
  readonly log: Pick<Log, 'line' | 'warning'>
  readonly comments: () => Promise<PullRequestComments>
}

/**
 * Writes the comment, or explains why there is none. A comment that cannot be written fails the step only with `fail-on-error`. Throws a
 * `DeployError` only with `on-error: fail`.
 */
export async function run({ key, markdown, pullRequest, onError }: Inputs, { log, comments }: Dependencies) {
  if (pullRequest === undefined) {
    log.line('Skipped the comment: this run has no pull request.')
    return { outputs: { outcome: 'skipped', 'comment-id': '' } }
  }
  const mark = markOfKey(key)
  try {
    const { id, kind } = await (await comments()).put({ pullRequest, mark, body: fitComment(mark, markdown) })
    log.line(`The comment on pull request ${pullRequest} was ${kind}.`)
    return { outputs: { outcome: kind, 'comment-id': String(id) } }
  } catch (error) {
    if (!(error instanceof DeployError) || onError === 'fail') throw error
    log.warning('Could not comment on the pull request', error.message)
    return { outputs: { outcome: 'failed', 'comment-id': '' } }
  }
}
