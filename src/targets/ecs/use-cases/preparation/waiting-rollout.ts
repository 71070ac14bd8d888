import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { openDeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { isForward, isUnderWay } from '../../domain/left-behind/running-rollout.js'
import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import type { TrafficShiftDeployment, TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import { clearBlockingRollouts } from '../left-behind/clear-blocking-rollouts.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import type { ShiftRequest } from '../traffic-shift/traffic-shift-request.js'
import { refuseOtherRevision } from './refuse-other-revision.js'

/**
 * An answer to a rollout that waits is about the revision that it brings. One that goes back already can be watched. Throws `not-found`
 * where none waits.
 */
export async function specFor(
  request: ShiftRequest,
  service: TrafficShiftService,
  dependencies: ShiftDependencies
): Promise<ServiceRequest> {
  const { serviceDeployments } = dependencies
  const { purpose } = request
  if (purpose === 'deploy' || purpose === 'rollback') return request.service
  const { currentServiceDeployment } = service
  const last =
    currentServiceDeployment === undefined ? undefined : await serviceDeployments.observe(currentServiceDeployment)
  // ECS names the last deployment long after its end: answering that one would start another.
  const isOpen =
    last !== undefined && last.strategy !== 'ROLLING' && (purpose === 'abort' ? isUnderWay(last) : isForward(last))
  const revision = isOpen ? last.targetRevision : undefined
  const placement = revision === undefined ? undefined : await serviceDeployments.placement(revision)
  if (placement === undefined) {
    const isOver = last === undefined || !isUnderWay(last)
    if (isOver && request.mode === 'deploy') await clearWhatIsLeft(service, purpose, dependencies)
    throw nothingWaits(service, last)
  }
  // A rollback is never refused.
  if (purpose !== 'abort') await refuseOtherRevision(request.service, placement.taskDefinition, dependencies)
  const source = { kind: 'registered', input: 'service', reference: placement.taskDefinition } as const
  return { ...request.service, source, changes: NO_CHANGES }
}

/** There is nothing to resume; what the rollout left on the service is still removed. */
async function clearWhatIsLeft(
  { cluster, name }: TrafficShiftService,
  purpose: ShiftRequest['purpose'],
  dependencies: ShiftDependencies
): Promise<void> {
  const eventLog = openDeploymentLog({ subject: name, prefix: '' }, dependencies)
  const startedAt = dependencies.clock.now()
  await clearBlockingRollouts(
    { cluster, service: name, running: undefined, eventLog, startedAt, purpose },
    dependencies
  )
}

/** `last`: the newest deployment of the service, where it was read. */
export function nothingWaits(
  { name }: TrafficShiftService,
  last?: Pick<TrafficShiftDeployment, 'status'>
): DeployError {
  const how = last === undefined ? undefined : `Its last deployment is ${last.status}.`
  return new DeployError('not-found', joinSentences(`Service ${name} has no paused rollout.`, how, TO_DO))
}

const TO_DO =
  'To start a rollout, deploy without `resume`; to go back to the previous revision, run rollback.yml (`purpose: rollback`).'
