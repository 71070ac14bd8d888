import type { ListedDeployment } from '../../domain/delivery/delivery.js'
import { readEnding } from '../../domain/delivery/read-delivery.js'
import { readDeploymentPayload, type ReadPayload } from '../../domain/delivery/read-deployment-payload.js'
import type { LastSuccess } from '../../domain/notice/notice.js'
import type { DeploymentHistory } from '../../ports/deployment-history.js'

/** The last success of one service in an environment, and whether what came after it failed. */
export interface ServiceHistory {
  readonly lastSuccess: LastSuccess | undefined
  readonly isAfterFailure: boolean
  /** Recorded by another tool, which does not name the service. */
  readonly isOfOthers?: boolean
  /** Why the last success is unknown. */
  readonly unread?: string | undefined
}

/** Of one environment. */
const MOST_DEPLOYMENTS = 1_000
/** Per service. Each status costs one call. */
const MOST_STATUS_CALLS = 15

/** How far the past of one service was read. */
interface Search {
  readonly service: string
  calls: number
  isAfterFailure: boolean
  lastSuccess: LastSuccess | undefined
  state: 'searching' | 'found' | 'given-up'
}

/**
 * By service: its last success in an environment. Deployments of the run at `runUrl` are not the past. When no deployment names a
 * service, all that other tools recorded for the environment count. Throws what `history` throws.
 */
export async function findLastSuccess(
  history: Pick<DeploymentHistory, 'list' | 'statuses'>,
  sought: { readonly services: readonly string[]; readonly environment: string; readonly runUrl?: string | undefined }
): Promise<ReadonlyMap<string, ServiceHistory>> {
  const searches = sought.services.map(startSearch)
  const others = startSearch('')
  const foreign: ListedDeployment[] = []
  let areOurs = false
  let rest: 'read' | 'unread' = 'read'
  let count = 0
  if (searches.length > 0)
    for await (const page of history.list(sought.environment)) {
      if (count >= MOST_DEPLOYMENTS && page.length > 0) {
        rest = 'unread'
        break
      }
      count += page.length
      for (const deployment of page) {
        const read = readDeploymentPayload(deployment.payload)
        areOurs ||= read.kind === 'ours'
        if (read.kind === 'foreign' && foreign.length < MOST_STATUS_CALLS) foreign.push(deployment)
        if (read.kind !== 'ours' || isOfRun(read, sought.runUrl)) continue
        const search = searches.find(({ service }) => service === read.payload.service)
        if (search !== undefined) await look(history, search, { deployment, read })
      }
      if (!searches.some(isSearching)) break
    }
  if (!areOurs) for (const deployment of foreign) await look(history, others, { deployment, read: undefined })
  return new Map(
    searches.map(search => [
      search.service,
      areOurs ? describeSearch(search, rest) : { ...describeSearch(others, rest), isOfOthers: true }
    ])
  )
}

function startSearch(service: string): Search {
  return { service, calls: 0, isAfterFailure: false, lastSuccess: undefined, state: 'searching' }
}

function isSearching({ state }: Search): boolean {
  return state === 'searching'
}

function isOfRun({ payload }: Extract<ReadPayload, { kind: 'ours' }>, runUrl: string | undefined): boolean {
  return runUrl !== undefined && payload.run === runUrl
}

/** Records how one deployment ended, from its last deciding status. */
async function look(
  history: Pick<DeploymentHistory, 'statuses'>,
  search: Search,
  { deployment, read }: { readonly deployment: ListedDeployment; readonly read: ReadPayload | undefined }
): Promise<void> {
  if (search.state !== 'searching') return
  if (search.calls === MOST_STATUS_CALLS) {
    search.state = 'given-up'
    return
  }
  search.calls += 1
  const outcome = read?.kind === 'ours' ? read.payload.outcome : undefined
  const { kind, verdict } = readEnding(await history.statuses(deployment.id), outcome)
  if (kind === 'succeeded') {
    search.lastSuccess = describe(deployment)
    search.state = 'found'
  }
  // A refused or unknown deployment is not a failed change, but it was reported as a failure.
  search.isAfterFailure ||=
    ['failed', 'rolled-back'].includes(kind) ||
    (kind === 'undecided' && (verdict === 'failed' || verdict === 'unknown'))
}

function describeSearch({ state, isAfterFailure, lastSuccess }: Search, rest: 'read' | 'unread'): ServiceHistory {
  const unread =
    state === 'given-up'
      ? `the last ${MOST_STATUS_CALLS} deployments did not succeed, and earlier ones were not read`
      : state === 'searching' && rest === 'unread'
        ? `the last ${MOST_DEPLOYMENTS} deployments include no success, and earlier ones were not read`
        : undefined
  return { lastSuccess, isAfterFailure, unread }
}

function describe({ commit, payload }: ListedDeployment): LastSuccess {
  const read = readDeploymentPayload(payload)
  return read.kind === 'ours'
    ? { commit: read.payload.commit ?? commit, version: read.payload.version }
    : { commit, version: undefined }
}
