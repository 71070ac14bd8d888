import { DeployError } from '../../../../domain/errors.js'
import { describeRuleTraffic } from '../../domain/left-behind/rule-traffic.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { RollingObstacles } from '../../domain/left-behind/rolling-obstacles.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { inspectRollingObstacles, type ObstacleDependencies } from './inspect-rolling-obstacles.js'
import type { DeployRequest } from '../rolling/deploy-request.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import type { ShiftRequest } from '../traffic-shift/traffic-shift-request.js'

/**
 * The rolling update in place of a rollback whose traffic ECS could not shift, because of a listener rule or because the service has one
 * target group only. Undefined for any other request, and where that cannot be read. Reports the change. Changes nothing.
 */
export async function asRolling(
  request: ShiftRequest,
  dependencies: ObstacleDependencies & Pick<ShiftDependencies, 'services' | 'log'>
): Promise<DeployRequest | undefined> {
  if (request.purpose !== 'rollback') return undefined
  const why = await findObstacle(request, dependencies)
  return why === undefined ? undefined : rollInstead(request, `${why}.`, dependencies)
}

/** The rolling update in place of a rollback that could not start. `why`: one sentence. Reports the change. */
export function rollInstead(
  request: ShiftRequest,
  why: string,
  { log }: Pick<ShiftDependencies, 'log'>
): DeployRequest {
  const { service } = request.service
  const requested = request.plan.strategy.kind === 'blue-green' ? 'blue-green' : 'canary'
  const { timeoutMilliseconds } = request.plan
  const instead = `The rollback of service ${service} is a rolling update.`
  log.warning('Strategy', joinSentences(`\`strategy: ${requested}\` is not possible: ${why}`, instead))
  return {
    ...{ services: [request.service], mode: request.mode, purpose: 'rollback', waitUntil: 'completed' },
    ...{ timeoutMilliseconds, waitMilliseconds: timeoutMilliseconds, onCancel: request.onCancel },
    ...{ onRunning: 'supersede', onFailure: 'rollback' }
  }
}

async function findObstacle(
  { service: { cluster, service } }: ShiftRequest,
  dependencies: ObstacleDependencies & Pick<ShiftDependencies, 'services'>
): Promise<string | undefined> {
  try {
    const seen = await dependencies.services.find(cluster, service)
    if (seen?.status !== 'ACTIVE' || seen.controller !== 'ECS') return undefined
    const obstacle = obstacleOf(await inspectRollingObstacles(seen, dependencies, 'rollback'))
    return obstacle ?? ((await hasHiddenPauses(seen, dependencies)) ? HIDDEN : undefined)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return undefined
  }
}

const HIDDEN = 'the deployments of the service cannot be described'

/** Whether the pauses of a deployment could not be seen, and so not be continued. */
async function hasHiddenPauses(
  { currentServiceDeployment: arn }: ServiceSnapshot,
  { serviceDeployments }: ObstacleDependencies
): Promise<boolean> {
  try {
    return arn !== undefined && (await serviceDeployments.observe(arn))?.isListed === true
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return true
  }
}

function obstacleOf({ serving, unread, oddRules: [rule] }: RollingObstacles): string | undefined {
  if (unread !== undefined) return HIDDEN
  if (serving === 'only-one') return 'the service has no alternate target group'
  return rule && describeRuleTraffic(rule)
}
