import { DeployError } from '../../domain/errors.js'
import type { NoticePast } from '../../domain/notice/assemble-notice.js'
import type { CommitRange } from '../../domain/notice/notice.js'
import type { Thread } from '../../domain/notice/thread.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'
import type { Log } from '../../ports/runner/log.js'
import { findLastSuccess, type ServiceHistory } from '../delivery/find-last-success.js'
import type { NotifyRequest } from './notify-request.js'

/** Each costs a call. */
const MOST_COMPARISONS = 10

/** One request reads as many. */
const MOST_COMMITS = 100

const NOTHING: ServiceHistory = { lastSuccess: undefined, isAfterFailure: false }

/** The previous deployments: from the thread of an earlier call, otherwise from GitHub. What cannot be read is reported and left out. */
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
    readonly history: Omit<DeploymentHistory, 'countRequests'> | undefined
    readonly log: Pick<Log, 'line' | 'warning'>
    readonly now: number
  }
): Promise<NoticePast> {
  const past = thread ?? (await find())
  const { lastSuccess, lastSuccessOf, isAfterFailure } = past
  return {
    ...{ startedAt: thread?.startedAt ?? now, lastSuccess, lastSuccessOf, isAfterFailure },
    commits: await compareAll()
  }

  async function find(): Promise<Pick<NoticePast, 'lastSuccess' | 'lastSuccessOf' | 'isAfterFailure'>> {
    const { services } = notice
    const found = await orSay(() => history && findLastSuccess(history, notice), 'The previous deployment is unknown')
    const all = services.map(service => ({ service, ...(found?.get(service) ?? NOTHING) }))
    for (const { service, unread } of all)
      if (unread !== undefined) say(`The last successful deployment of ${service} is unknown: ${unread}.`)
    const [first] = all
    const isShared = all.every(({ lastSuccess: last }) => isSame(last, first?.lastSuccess))
    const known = all.flatMap(({ service, lastSuccess: last }) =>
      last === undefined ? [] : [[service, last] as const]
    )
    return {
      lastSuccess: isShared ? first?.lastSuccess : undefined,
      lastSuccessOf: services.length > 1 ? Object.fromEntries(known) : undefined,
      isAfterFailure: all.some(each => each.isAfterFailure)
    }
  }

  /** Of services with different previous versions, the longest list: it holds those of the others. */
  async function compareAll(): Promise<CommitRange | undefined> {
    const all = lastSuccess === undefined ? Object.values(lastSuccessOf ?? {}) : [lastSuccess]
    const bases = [...new Set(all.map(({ commit }) => commit))].slice(0, MOST_COMPARISONS)
    const ranges = await Promise.all(bases.map(compare))
    return ranges.filter(range => range !== undefined).toSorted((one, other) => other.total - one.total)[0]
  }

  async function compare(base: string): Promise<CommitRange | undefined> {
    const head = notice.commit
    if (head === undefined || base === head) return undefined
    return orSay(() => history?.compare(base, head, MOST_COMMITS), 'The commits since the last success are unknown')
  }

  function say(text: string): void {
    if (routes.some(({ on }) => on.includes('recovered'))) log.warning('Recovery notifications are not available', text)
    else log.line(text)
  }

  async function orSay<Answer>(ask: () => Promise<Answer> | undefined, what: string): Promise<Answer | undefined> {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      say(`${what}. ${error.message}`)
      return undefined
    }
  }
}

function isSame(one: ServiceHistory['lastSuccess'], other: ServiceHistory['lastSuccess']): boolean {
  return one?.commit === other?.commit && one?.version === other?.version
}
