import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { capitalize } from '../../../../domain/text/capitalize.js'
import { adviseOnRule, describeRuleTraffic, type RuleTraffic } from '../left-behind/rule-traffic.js'
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
  'Followed the deployment of the same revision, which was already in progress. Set `on-running: supersede` to replace that deployment.'

interface Succeeded {
  readonly plan: Pick<RollingPlan, 'taskDefinition' | 'redeploy'>
  readonly state: RollingState
  /** Listener rules because of which its tasks may not receive all traffic. */
  readonly oddRules: readonly RuleTraffic[]
}

/** How a rolling deployment succeeded: whose it was, what runs now, and what keeps it from all traffic. */
export function describeSuccess(succeeded: Succeeded, service: ServiceSnapshot): NonNullable<Observation['success']> {
  const { code, reason } = describeEnd(succeeded, service)
  const rules = succeeded.oddRules.map(rule => `${capitalize(describeRuleTraffic(rule))}. ${adviseOnRule(rule)}`)
  return { code, reason: joinSentences(reason, ...rules) }
}

function describeEnd(
  { plan, state, oddRules }: Succeeded,
  service: ServiceSnapshot
): NonNullable<Observation['success']> {
  const revision = nameRevision(plan.taskDefinition)
  const running = describeRunning(service)
  const serving = describeServing(revision, oddRules, service)
  switch (state.followed?.because) {
    case 'already-live':
      return {
        code: 'already-live',
        reason: `${revision} is already deployed; ${state.update === undefined ? 'no changes' : 'the settings were changed'}. ${capitalize(running)}.`
      }
    case 'redeployed-by-others':
      return {
        code: 'redeployed-by-others',
        reason: `${serving}. Another client deployed the same revision again. ${capitalize(running)}.`
      }
    case 'attached':
      return {
        code: 'deployed',
        reason: joinSentences(`${serving}: ${running}.`, plan.redeploy === 'forced' ? NOT_FORCED : undefined)
      }
    default:
      return { code: 'deployed', reason: `${isWhole(plan, service) ? serving : describeRest(revision)}: ${running}.` }
  }
}

function describeServing(revision: string, oddRules: Succeeded['oddRules'], { desiredCount }: ServiceSnapshot): string {
  if (desiredCount === 0) return `${revision} is deployed, but the service is scaled to zero`
  return oddRules.length === 0
    ? `${revision} is serving 100% of traffic`
    : `${revision} is deployed, but may not receive all traffic`
}

/** With `earlySuccessCriteria` a deployment is successful while old tasks still serve, and new ones may still be missing. */
function isWhole({ taskDefinition }: Succeeded['plan'], service: ServiceSnapshot): boolean {
  const running = findPrimary(service)?.runningCount ?? 0
  return running >= service.desiredCount && !runsOthers(service, taskDefinition)
}

function describeRest(revision: string): string {
  return `ECS reported success for ${revision} before all tasks were replaced (earlySuccessCriteria of the service). ECS replaces the rest in the background`
}
