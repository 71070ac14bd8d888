import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTargetHealthCommand,
  DescribeTargetGroupsCommand,
  type Action,
  type ElasticLoadBalancingV2Client,
  type TargetHealth
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { AwsCalls } from '../aws/calls.js'
import { DeployError } from '../domain/errors.js'
import type { TargetGroupHealth, TrafficRouter, TrafficSplit } from '../ports/traffic-router.js'

/** Listener rules and target groups of Application Load Balancers. */
export function albTrafficRouter(client: ElasticLoadBalancingV2Client, calls: AwsCalls): TrafficRouter {
  return {
    async split(ruleArn) {
      const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn))
      const forward = actions?.find(action => action.Type === 'forward')
      return forward === undefined ? undefined : readSplit(forward)
    },
    async loadBalancerOf(targetGroupArn) {
      const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options =>
        client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] }), options)
      )
      const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? []
      return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length)
    },
    async health(targetGroupArn) {
      const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options =>
        client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }), options)
      )
      return countHealth((answer.TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth ?? {}))
    }
  }

  async function readRule(arn: string): Promise<readonly Action[] | undefined> {
    const answer = await calls.read('elasticloadbalancing:DescribeRules', options =>
      client.send(new DescribeRulesCommand({ RuleArns: [arn] }), options)
    )
    return answer.Rules?.[0]?.Actions
  }

  async function readListener(arn: string): Promise<readonly Action[] | undefined> {
    const answer = await calls.read('elasticloadbalancing:DescribeListeners', options =>
      client.send(new DescribeListenersCommand({ ListenerArns: [arn] }), options)
    )
    return answer.Listeners?.[0]?.DefaultActions
  }
}

function isListener(arn: string): boolean {
  return arn.includes(':listener/')
}

async function ignoreNotFound<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof DeployError && error.code === 'not-found') return undefined
    throw error
  }
}

/** A rule that forwards to one group may name it in `TargetGroupArn` alone: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html */
function readSplit({ ForwardConfig, TargetGroupArn }: Action): TrafficSplit {
  const groups = ForwardConfig?.TargetGroups ?? (TargetGroupArn === undefined ? [] : [{ TargetGroupArn, Weight: 1 }])
  return {
    weights: new Map(groups.map(group => [group.TargetGroupArn ?? '', group.Weight ?? 1])),
    sticky: ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true
  }
}

function countHealth(targets: readonly TargetHealth[]): TargetGroupHealth {
  const sick = targets.filter(({ State }) => State === 'unhealthy' || State === 'unavailable')
  return {
    healthy: targets.filter(({ State }) => State === 'healthy').length,
    unhealthy: sick.length,
    reasons: [...new Set(sick.map(({ Reason, Description }) => [Reason, Description].filter(Boolean).join(': ')))]
  }
}
