import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTargetHealthCommand,
  DescribeTargetGroupsCommand,
  type Action,
  type ElasticLoadBalancingV2Client,
  type Rule,
  type TargetGroup,
  type TargetHealthDescription
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { AwsCalls } from '../../../aws/calls.js'
import { DeployError } from '../../../domain/errors.js'
import { readForward, type ForwardingRule, type TargetGroupSettings } from '../domain/readiness/attachment.js'
import type { JsonObject } from '../../../domain/document/json-value.js'
import type { TargetState } from '../domain/service/target-state.js'
import type { TargetGroupWeights, TrafficRouter } from '../ports/traffic-router.js'

/** Listener rules and target groups of Application Load Balancers. */
export function albTrafficRouter(client: ElasticLoadBalancingV2Client, calls: AwsCalls): TrafficRouter {
  return {
    async split(ruleArn) {
      const actions = await ignoreNotFound(isListener(ruleArn) ? readListener(ruleArn) : readRule(ruleArn))
      const forward = actions?.find(action => action.Type === 'forward')
      if (forward === undefined) return undefined
      return { ...readSplit(forward), ...(actions?.length === 1 ? {} : { otherActions: true }) }
    },
    async loadBalancerOf(targetGroupArn) {
      const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options =>
        client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] }), options)
      )
      const [arn] = answer.TargetGroups?.[0]?.LoadBalancerArns ?? []
      return arn?.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length)
    },
    async targets(targetGroupArn) {
      const answer = await calls.read('elasticloadbalancing:DescribeTargetHealth', options =>
        client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }), options)
      )
      return (answer.TargetHealthDescriptions ?? []).map(readTarget)
    },
    async attachmentOf(targetGroupArn) {
      const group = await ignoreNotFound(readGroup(targetGroupArn))
      if (group === undefined) return undefined
      const listeners = (await Promise.all((group.LoadBalancerArns ?? []).map(readListeners))).flat()
      const rules = (await Promise.all(listeners.map(readRules))).flat()
      return {
        group: settingsOf(group),
        rules: rules.filter(rule => readForward(rule).some(({ arn }) => arn === targetGroupArn))
      }
    }
  }

  async function readGroup(arn: string): Promise<TargetGroup | undefined> {
    const answer = await calls.read('elasticloadbalancing:DescribeTargetGroups', options =>
      client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] }), options)
    )
    return answer.TargetGroups?.[0]
  }

  /** ARNs of the listeners of a load balancer, which has 50 at most unless a quota was raised. */
  async function readListeners(LoadBalancerArn: string): Promise<readonly string[]> {
    return readPages(async Marker => {
      const answer = await calls.read('elasticloadbalancing:DescribeListeners', options =>
        client.send(new DescribeListenersCommand({ LoadBalancerArn, Marker }), options)
      )
      const items = (answer.Listeners ?? []).flatMap(({ ListenerArn }) => ListenerArn ?? [])
      return { items, next: answer.NextMarker }
    })
  }

  async function readRules(ListenerArn: string): Promise<readonly ForwardingRule[]> {
    return readPages(async Marker => {
      const answer = await calls.read('elasticloadbalancing:DescribeRules', options =>
        client.send(new DescribeRulesCommand({ ListenerArn, Marker }), options)
      )
      return { items: (answer.Rules ?? []).map(rule => ruleOf(rule, ListenerArn)), next: answer.NextMarker }
    })
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

/** Most pages that are read of one list; a page has 400 entries at most. */
const MOST_PAGES = 20

async function readPages<Item>(
  read: (marker: string | undefined) => Promise<{ readonly items: readonly Item[]; readonly next: string | undefined }>
): Promise<readonly Item[]> {
  const all: Item[] = []
  let marker: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { items, next } = await read(marker)
    all.push(...items)
    if (next === undefined || next === '') break
    marker = next
  }
  return all
}

function settingsOf(group: TargetGroup): TargetGroupSettings {
  return {
    ...{ arn: group.TargetGroupArn ?? '', name: group.TargetGroupName ?? '', protocol: group.Protocol },
    ...{ protocolVersion: group.ProtocolVersion, port: group.Port, vpc: group.VpcId, targetType: group.TargetType },
    ipAddressType: group.IpAddressType,
    healthCheck: {
      ...{ protocol: group.HealthCheckProtocol, port: group.HealthCheckPort, path: group.HealthCheckPath },
      intervalSeconds: group.HealthCheckIntervalSeconds,
      timeoutSeconds: group.HealthCheckTimeoutSeconds,
      healthyThreshold: group.HealthyThresholdCount,
      unhealthyThreshold: group.UnhealthyThresholdCount,
      matcher: group.Matcher === undefined ? undefined : plain(group.Matcher)
    }
  }
}

function ruleOf({ RuleArn = '', IsDefault = false, Actions = [] }: Rule, listener: string): ForwardingRule {
  return { arn: RuleArn, listener, isDefault: IsDefault, actions: Actions.map(plain) }
}

/** What the SDK read, with nothing in it but what JSON has. */
function plain(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
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
function readSplit({ ForwardConfig, TargetGroupArn }: Action): TargetGroupWeights {
  const groups = ForwardConfig?.TargetGroups ?? (TargetGroupArn === undefined ? [] : [{ TargetGroupArn, Weight: 1 }])
  return {
    weights: new Map(groups.map(group => [group.TargetGroupArn ?? '', group.Weight ?? 1])),
    sticky: ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true
  }
}

function readTarget({ Target, TargetHealth: health }: TargetHealthDescription): TargetState {
  return {
    target: [Target?.Id, Target?.Port].filter(part => part !== undefined).join(':'),
    ...{ state: health?.State, reason: health?.Reason, description: health?.Description }
  }
}
