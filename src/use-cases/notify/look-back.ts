import { DeployError } from '../../domain/errors.js'
import type { NoticePast } from '../../domain/notice/compose-notice.js'
import type { CommitRange } from '../../domain/notice/notice.js'
import type { Thread } from '../../domain/notice/thread.js'
import type { PastDeployments } from '../../ports/past-deployments.js'
import type { Log } from '../../ports/log.js'
import type { NotifyRequest } from './notify-request.js'

/** What was before: from the thread, where an earlier call knew it, else from GitHub. What cannot be found out is said and left out. */
export async function lookBack(
  { notice, routes }: Pick<NotifyRequest, 'notice' | 'routes'>,
  {
    thread,
    history,
    log,
    now
  }: {
    readonly thread: Thread | undefined
    /** Undefined without a token. */
    readonly history: PastDeployments | undefined
    readonly log: Pick<Log, 'line' | 'warning'>
    readonly now: number
  }
): Promise<NoticePast> {
  const past = thread ?? (await find())
  const { lastSuccess, isAfterFailure } = past
  return { startedAt: thread?.startedAt ?? now, lastSuccess, isAfterFailure, commits: await compare() }

  async function find(): Promise<Pick<NoticePast, 'lastSuccess' | 'isAfterFailure'>> {
    const [service = ''] = notice.services
    const found = await orSay(
      () => history?.find({ service, environment: notice.environment }),
      'What was deployed before is not known'
    )
    return found ?? { lastSuccess: undefined, isAfterFailure: false }
  }

  async function compare(): Promise<CommitRange | undefined> {
    const base = lastSuccess?.commit
    const head = notice.commit
    if (base === undefined || head === undefined || base === head) return undefined
    return orSay(() => history?.compare(base, head), 'The commits since the last success are not known')
  }

  async function orSay<Answer>(ask: () => Promise<Answer> | undefined, what: string): Promise<Answer | undefined> {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (routes.some(({ on }) => on.includes('recovered')))
        log.warning('A recovery cannot be told', `${what}. ${error.message}`)
      else log.line(`${what}. ${error.message}`)
      return undefined
    }
  }
}
