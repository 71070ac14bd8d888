import type { Ending } from '../../../../domain/rollout/verdict.js'
import { openDeploymentLog, type DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import type { RollingObstacles } from '../../domain/left-behind/rolling-obstacles.js'
import type { WaitLimits } from '../../domain/left-behind/blocking-deployment.js'
import { findAwaited } from '../left-behind/awaited-ends.js'
import { clearAll } from '../left-behind/clear-all.js'
import { inspectRollingObstacles } from '../left-behind/inspect-rolling-obstacles.js'
import type { RolledBackFirst } from '../left-behind/roll-back-running.js'
import { foreseeWait, waitForEnds } from '../left-behind/wait-for-ends.js'
import { inspectImages } from '../task-definition/inspect-images.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { inspectRolling } from './inspect-rolling.js'
import { prepareServices, type PreparedService, type PrepareLooks } from './prepare-services.js'

type Dependencies = Omit<DeployDependencies, 'state' | 'summary'>

/** Looks at all services of a request, and finds what prevents a rolling deployment of each. Changes nothing. `atOnce`: what was refused before. */
export async function prepareRolling(
  request: DeployRequest,
  dependencies: Dependencies,
  { atOnce, ...looks }: PrepareLooks & Pick<RollingObstacles, 'atOnce'> = {}
): Promise<readonly PreparedService[]> {
  const inspectObstacles: PrepareLooks['inspectObstacles'] = async service => ({
    ...(await inspectRollingObstacles(service, dependencies, request.purpose)),
    ...(atOnce === undefined ? {} : { atOnce })
  })
  const prepared = await prepareServices(request, dependencies, { ...looks, inspectObstacles })
  return inspectRolling(await inspectImages(prepared, request.purpose, dependencies), request.purpose, dependencies)
}

interface Begun {
  readonly request: DeployRequest
  /** When the run began, epoch milliseconds. */
  readonly startedAt: number
}

/** Of a dry run: with the refusals that a wait for other deployments would end with. */
export function foreseeRefusals(
  prepared: readonly PreparedService[],
  { request, startedAt }: Begun,
  dependencies: Dependencies
): readonly PreparedService[] {
  const awaited = findAwaited(prepared, request, dependencies)
  return refuseSome(prepared, foreseeWait(awaited, waitLimits(request, startedAt), dependencies.clock.now()))
}

/** Services whose way is free, unless one of them is refused now, and by their index what was rolled back for that. */
export interface ReadyServices {
  readonly prepared: readonly PreparedService[]
  readonly cleared: ReadonlyMap<number, RolledBackFirst | undefined>
}

/**
 * Waits for the deployments of other revisions that are in progress, rolls back what it does not need to wait for, restores what interrupted runs
 * left, and looks at all services again after each. No service is changed before all are free: one that is refused leaves the others as
 * they are. Throws `Cancelled` as soon as the job is canceled.
 */
export async function makeRollingReady(
  first: readonly PreparedService[],
  { request, startedAt }: Begun,
  dependencies: Dependencies
): Promise<ReadyServices> {
  const { clock, cancelled, boundCalls } = dependencies
  const limits = waitLimits(request, startedAt)
  const isRefused = () => prepared.some(({ refusal }) => refusal !== undefined)
  const again = () => unlessCancelled(cancelled, prepareAgain(request, prepared, dependencies))
  let prepared = first
  for (;;) {
    const awaited = findAwaited(prepared, request, dependencies)
    if (awaited.length === 0) break
    const refused = await waitForEnds(awaited, limits, dependencies)
    if (refused.size > 0) return { prepared: refuseSome(prepared, refused), cleared: new Map() }
    boundCalls(clock.now() + request.timeoutMilliseconds)
    prepared = await again()
    if (isRefused()) return { prepared, cleared: new Map() }
  }
  const cleared = await unlessCancelled(
    cancelled,
    clearAll(prepared, { startedAt, purpose: request.purpose }, dependencies)
  )
  if (cleared.size > 0) prepared = await again()
  return { prepared, cleared }
}

function waitLimits({ waitMilliseconds }: Pick<DeployRequest, 'waitMilliseconds'>, since: number): WaitLimits {
  return { since, until: since + waitMilliseconds }
}

function refuseSome(
  prepared: readonly PreparedService[],
  refused: ReadonlyMap<DeploymentLog, Ending>
): readonly PreparedService[] {
  return prepared.map(service => ({ ...service, refusal: refused.get(service.eventLog) ?? service.refusal }))
}

/** Services were changed since they were looked at. */
function prepareAgain(
  request: DeployRequest,
  before: readonly PreparedService[],
  dependencies: Dependencies
): Promise<readonly PreparedService[]> {
  const eventLogs = new Map(before.map(({ eventLog }) => [eventLog.subject, eventLog]))
  return prepareRolling(request, dependencies, {
    eventLogOf: (naming, { clock, log }) => eventLogs.get(naming.subject) ?? openDeploymentLog(naming, { clock, log })
  })
}
