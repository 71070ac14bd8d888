import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { Observation } from '../../../../domain/rollout/observation.js'
import type { RollingState } from './rolling-state.js'
import type { RollingPlan } from './rolling-plan.js'
import {
  describeRunning,
  findPrimary,
  nameRevision,
  runsOthers,
  type ServiceSnapshot
} from '../service/service-snapshot.js'

/** The message where `force-new-deployment` found a deployment of the same revision in progress. */
export const NOT_FORCED =
  'Followed the deployment of the same revision that was in progress. Set `on-running: supersede` to replace it.'

interface Succeeded {
  readonly plan: Pick<RollingPlan, 'taskDefinition' | 'redeploy'>
  readonly state: RollingState
}

/** How a rolling deployment succeeded: whose it was, and what runs now. */
export function describeSuccess(
  { plan, state }: Succeeded,
  service: ServiceSnapshot
): NonNullable<Observation['success']> {
  const revision = nameRevision(plan.taskDefinition)
  const running = describeRunning(service)
  switch (state.followed?.because) {
    case 'already-live':
      return {
        code: 'already-live',
        reason: `${revision} is already deployed${state.update === undefined ? '; no changes' : '; the settings were changed'}: ${running}.`
      }
    case 'redeployed-by-others':
      return {
        code: 'redeployed-by-others',
        reason: `${revision} is serving 100% of traffic; another client deployed the same revision again: ${running}.`
      }
    case 'attached':
      return {
        code: 'deployed',
        reason: joinSentences(
          `${revision} is serving 100% of traffic: ${running}.`,
          plan.redeploy === 'forced' ? NOT_FORCED : undefined
        )
      }
    default:
      return { code: 'deployed', reason: `${describeServing(plan.taskDefinition, service)}: ${running}.` }
  }
}

/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function describeServing(taskDefinition: string, service: ServiceSnapshot): string {
  const revision = nameRevision(taskDefinition)
  const running = findPrimary(service)?.runningCount ?? 0
  const isWhole = running >= service.desiredCount && !runsOthers(service, taskDefinition)
  return isWhole
    ? `${revision} is serving 100% of traffic`
    : `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`
}
