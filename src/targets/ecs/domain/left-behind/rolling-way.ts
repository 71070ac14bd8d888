import { readStrategy } from '../traffic-shift/deployment-configuration.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { LeftBehind } from './left-behind.js'
import type { OnRunning } from './on-running.js'
import { describeOverlap, isForward, type RunningRollout } from './running-rollout.js'

/** Which of a service's two target groups serves production; `only-one` where it has no second. */
export type ServingGroup = 'only-one' | 'first' | 'alternate' | 'both' | 'unknown'

/** What prevents a rolling deployment of a service. */
export interface RollingWay {
  readonly left: LeftBehind
  /** A rollout with shifted traffic in progress. */
  readonly running: RunningRollout | undefined
  readonly serving: ServingGroup
}

export interface RollingPolicy {
  readonly purpose: 'deploy' | 'rollback'
  readonly onRunning: OnRunning
}

/** How a service is to be deployed to that a rolling deployment was asked for. */
export type RollingDecision =
  | { readonly kind: 'rolling' }
  /** By a blue/green deployment at once. */
  | { readonly kind: 'at-once'; readonly because: string }
  | { readonly kind: 'refuse'; readonly ending: Ending }

/**
 * Decides how a rolling deployment takes place. Which target group ROLLING uses after another strategy left the traffic on the alternate
 * group is not documented, so it is not tried: the deployment uses blue/green, which has both groups. `service` has its configuration
 * as it is once what was left behind is restored.
 */
export function decideRollingWay(
  { running, serving }: RollingWay,
  { service, policy }: { readonly service: ServiceSnapshot; readonly policy: RollingPolicy }
): RollingDecision {
  const { purpose, onRunning } = policy
  // Which group serves is known once it has ended.
  if (running !== undefined && purpose === 'deploy' && onRunning === 'wait') return { kind: 'rolling' }
  if (running !== undefined && isForward(running.deployment) && purpose === 'deploy' && onRunning === 'refuse')
    return refuse('another-deployment-running', describeOverlap(running))
  const strategy = readStrategy(service.deploymentConfiguration)
  // A deployment is refused for that, whichever group serves.
  if (strategy !== 'ROLLING')
    return purpose === 'rollback'
      ? { kind: 'at-once', because: `the service deploys by ${strategy}` }
      : { kind: 'rolling' }
  switch (serving) {
    case 'only-one':
    case 'first':
      return { kind: 'rolling' }
    case 'both':
      return refuse('preflight', bothServe(service))
    case 'alternate':
      return { kind: 'at-once', because: 'production traffic is on the alternate target group' }
    case 'unknown':
      return purpose === 'rollback'
        ? { kind: 'at-once', because: 'the live target group could not be read' }
        : refuse(
            'preflight',
            `Could not read which target group of service ${service.name} receives production traffic. Allow elasticloadbalancing:DescribeRules in the role's policy.`
          )
  }
}

function bothServe({ name, loadBalancers }: ServiceSnapshot): string {
  const rule = loadBalancers.find(({ productionRule }) => productionRule !== undefined)?.productionRule ?? ''
  return `Listener rule ${rule} sends production traffic of service ${name} to both of its target groups, and no rollout is in progress. Send all traffic to the target group with the correct tasks: aws elbv2 modify-rule --rule-arn ${rule} --actions Type=forward,TargetGroupArn=<arn>`
}

function refuse(reasonCode: Ending['reasonCode'], reason: string): RollingDecision {
  return { kind: 'refuse', ending: { verdict: 'failed', reasonCode, reason } }
}
