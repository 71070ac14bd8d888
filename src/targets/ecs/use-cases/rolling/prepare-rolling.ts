import { StartRefused } from '../../../../domain/rollout/refusal.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { Prepared } from '../../../../ports/deployment-target.js'
import { openRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { oddRulesOf } from '../../domain/left-behind/rolling-obstacles.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import { planRolling } from '../../domain/rolling/plan-rolling.js'
import { findPrimary } from '../../domain/service/service-snapshot.js'
import { toPrepared } from '../preparation/to-prepared.js'
import { registerRevisions, type RolloutRevisions } from '../task-definition/register-revisions.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { foreseeRefusals, makeRollingReady, prepareRolling } from './make-rolling-ready.js'
import type { PreparedService } from './prepare-services.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'

type Dependencies = Omit<DeployDependencies, 'state' | 'summary'>

/** One service that is to be deployed to. */
export interface PreparedRolling {
  readonly request: DeployRequest
  readonly service: PreparedService
  /** Once its way is free and its revision registered. */
  rollout: ServiceRollout | undefined
}

export type OpenedRolling = PreparedRolling & { readonly rollout: ServiceRollout }

/** Prepares the service of a request that names one. Throws a `TypeError` for any other request. */
export async function prepareOne(
  request: DeployRequest,
  startedAt: number,
  dependencies: Dependencies
): Promise<Prepared<PreparedRolling>> {
  const all = await prepareRolling(request, dependencies)
  const [service] = request.mode === 'dry-run' ? foreseeRefusals(all, { request, startedAt }, dependencies) : all
  if (service === undefined) throw new TypeError('The list of services is empty.')
  const { before, revision } = service
  const primary = before && findPrimary(before)
  const isLive = revision?.existing !== undefined && revision.existing.arn === before?.taskDefinition
  const joins = isLive && primary?.rolloutState === 'IN_PROGRESS'
  const replaces = joins || !isLive || service.request.redeploy === 'forced'
  return toPrepared(
    { request, service, rollout: undefined },
    { ...service, refusal: refusalOf(service) },
    { joins, warnings: [], otherwise: replaces ? ['The tasks are replaced.'] : [] }
  )
}

/** Makes the way of one service free and registers its revision. Throws `StartRefused`, and `Cancelled` once the job is canceled. */
export async function openRolling(
  { request, service }: PreparedRolling,
  startedAt: number,
  dependencies: Dependencies
): Promise<ServiceRollout> {
  const { prepared } = await makeRollingReady([service], { request, startedAt }, dependencies)
  const refusal = prepared.map(refusalOf).find(each => each !== undefined)
  if (refusal !== undefined) throw new StartRefused({ code: refusal.reasonCode, reason: refusal.reason })
  const revisions = await unlessCancelled(dependencies.cancelled, registerRevisions(prepared, dependencies))
  const [opened] = openRollouts(request, revisions, dependencies.clock.now())
  if (opened === undefined) throw new TypeError('The prepared service has no revision.')
  return opened.rollout
}

/** Also where only a blue/green deployment is safe. */
function refusalOf({ refusal, decision }: PreparedService): Ending | undefined {
  if (refusal !== undefined || decision.kind !== 'at-once') return refusal
  const reason = `A rolling update is not possible: ${decision.because}. Use strategy: blue-green.`
  return { verdict: 'failed', reasonCode: 'wrong-strategy', reason }
}

/** Opens the rollouts of services whose revisions are registered. Their time begins `now`. */
export function openRollouts(
  request: DeployRequest,
  revisions: ReadonlyMap<PreparedService, RolloutRevisions>,
  now: number
): readonly OpenedRolling[] {
  const { purpose } = request
  const onRunning = purpose === 'rollback' ? 'supersede' : request.onRunning
  return [...revisions].flatMap(([service, chosen]) => {
    const { before, request: spec, eventLog, changes, decision, way } = service
    if (before === undefined) return []
    const oddRules = oddRulesOf(decision)
    const wanted = { ...request, ...spec, onRunning, oddRules }
    const plan = planRolling(wanted, before, { taskDefinition: chosen.to.arn, now })
    const record = openRecord(
      {
        ...{ service: spec.service, eventLog, changes, startedAt: now },
        ...{ from: chosen.from && revisionOf(chosen.from), to: revisionOf(chosen.to) }
      },
      before.events.map(event => event.id)
    )
    const isStuck = purpose === 'rollback' && way?.left.kind === 'configuration' && way.left.strategy !== 'ROLLING'
    const stuck = isStuck ? way.left : undefined
    const rollout = startRollout({ request: spec, revisions: chosen, before, plan, record, stuck }, service.seenAt)
    return [{ request, service, rollout }]
  })
}
