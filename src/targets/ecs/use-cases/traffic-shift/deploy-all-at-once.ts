import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import type { ShiftAttempt } from '../../domain/left-behind/shift-attempt.js'
import type { DeployRequest } from '../rolling/deploy-request.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import type { ShiftRequest } from './traffic-shift-request.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { attemptShift } from './shift-traffic.js'

const EVERYTHING = [100]
const NO_GATES: GatePlan = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' }

/**
 * Brings a revision to all traffic by a blue/green deployment without pauses: ECS shifts it as soon as the tasks are healthy. For
 * deployments where it is unknown which group a rolling one would use. Throws the `DeployError` of a call that failed.
 */
export async function deployAtOnce(
  request: DeployRequest,
  { request: service, decision, eventLog }: PreparedService,
  dependencies: ShiftDependencies
): Promise<ShiftAttempt<RolloutRecord>> {
  const { purpose } = request
  if (decision.kind === 'at-once')
    eventLog.milestone(
      `${purpose === 'rollback' ? 'rolling back' : 'deploying'} with a blue/green deployment: ${decision.because}`
    )
  const spec: ShiftRequest = {
    service,
    plan: {
      ...{ strategy: { kind: 'blue-green' }, steps: EVERYTHING, stops: EVERYTHING, pauses: 'none' },
      ...{ bakeSeconds: 0, bakeMaxSeconds: 0, scaleDownDelaySeconds: 0, hookTimeoutMinutes: 0 },
      ...{ onInconclusive: 'continue', gates: NO_GATES, timeoutMilliseconds: request.timeoutMilliseconds }
    },
    // A rollback is never rolled back because of its duration: the time of ECS is added to what was given.
    time: { longestSeconds: request.timeoutMilliseconds / 1000, timeoutFrom: 'plan' },
    ...{ mode: 'deploy', purpose, planLines: [], waitUntil: 'completed' },
    ...{ onCancel: request.onCancel, onRunning: purpose === 'rollback' ? 'supersede' : request.onRunning }
  }
  const attempt = await attemptShift(spec, dependencies)
  if (attempt.kind === 'refused') return attempt
  const [record] = attempt.record.services
  if (record === undefined) throw new TypeError(`The deployment of ${service.service} ended without an outcome.`)
  return { kind: 'ended', record }
}
