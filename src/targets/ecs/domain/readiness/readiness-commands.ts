import type { ServiceLoadBalancer } from '../service/service-snapshot.js'
import type { TrafficShiftService } from '../traffic-shift/traffic-shift-service.js'
import { isObject } from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { ForwardingRule, TargetGroupSettings } from './attachment.js'
import { shellWord, type WordPart } from '../../../../domain/command/shell-word.js'

type Service = Pick<TrafficShiftService, 'arn' | 'cluster' | 'name'>

/** A load balancer of a service, with the alternate target group and the production rule that it gets. */
export interface ReadyBalancer {
  readonly balancer: ServiceLoadBalancer
  readonly alternate: WordPart
  readonly rule: string
}

const ROLE_POLICY = 'AmazonECSInfrastructureRolePolicyForLoadBalancers'
const LONGEST_ROLE_NAME = 64
const LONGEST_GROUP_NAME = 32
const SUFFIX = '-alternate'

/** Creates the alternate group of a target group, with its settings and attributes, and keeps its ARN in a variable. */
export function createGroup(group: TargetGroupSettings, variable: string): readonly string[] {
  const { healthCheck: check } = group
  const words = [
    ...flag('--name', alternateName(group)),
    ...flag('--protocol', group.protocol),
    ...flag('--protocol-version', group.protocolVersion),
    ...flag('--port', group.port),
    ...flag('--vpc-id', group.vpc),
    ...flag('--target-type', group.targetType),
    ...flag('--ip-address-type', group.ipAddressType),
    ...flag('--health-check-protocol', check.protocol),
    ...flag('--health-check-port', check.port),
    ...flag('--health-check-path', check.path),
    ...flag('--health-check-interval-seconds', check.intervalSeconds),
    ...flag('--health-check-timeout-seconds', check.timeoutSeconds),
    ...flag('--healthy-threshold-count', check.healthyThreshold),
    ...flag('--unhealthy-threshold-count', check.unhealthyThreshold),
    ...flag('--matcher', check.matcher && JSON.stringify(check.matcher)),
    ...["--query 'TargetGroups[0].TargetGroupArn'", '--output text']
  ]
  // An attribute without a value cannot be set, and is left out.
  const attributes = `aws elbv2 describe-target-group-attributes --target-group-arn ${shellWord(group.arn)} --query 'Attributes[?Value]' --output json`
  const target = shellWord({ variable })
  return [
    `${variable}=$(aws elbv2 create-target-group ${words.join(' ')})`,
    `aws elbv2 modify-target-group-attributes --target-group-arn ${target} --attributes "$(${attributes})" --query 'length(Attributes)'`
  ]
}

/**
 * At most 32 characters: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
 * A name that has to be cut gets a part of the group's ID: a group of the same name and settings would be taken for this one.
 */
function alternateName({ name, arn }: TargetGroupSettings): string {
  const room = LONGEST_GROUP_NAME - SUFFIX.length
  if (name.length <= room) return `${name}${SUFFIX}`
  const id = `-${arn.slice(-6)}`
  return `${name.slice(0, room - id.length)}${id}${SUFFIX}`
}

/** The rule as it is, with the alternate group beside the service's own. */
export function changeRule(
  { arn, listener, isDefault, actions }: ForwardingRule,
  group: string,
  alternate: WordPart
): string {
  const parts = actions.flatMap((action, index) => [
    index === 0 ? '[' : ',',
    ...weighAction(action, { group, alternate })
  ])
  const words = shellWord(...joinTexts([...parts, ']']))
  return isDefault
    ? `aws elbv2 modify-listener --listener-arn ${shellWord(listener)} --default-actions ${words} --query 'Listeners[0].ListenerArn'`
    : `aws elbv2 modify-rule --rule-arn ${shellWord(arn)} --actions ${words} --query 'Rules[0].RuleArn'`
}

/** An action as JSON, with both groups in the one that forwards. */
function weighAction(
  action: JsonObject,
  { group, alternate }: { readonly group: string; readonly alternate: WordPart }
): readonly WordPart[] {
  if (action.Type === 'authenticate-oidc' && isObject(action.AuthenticateOidcConfig)) {
    // AWS shows no client secret, and keeps the one that it has only when it is asked to.
    const AuthenticateOidcConfig = { ...action.AuthenticateOidcConfig, UseExistingClientSecret: true }
    return [JSON.stringify({ ...action, AuthenticateOidcConfig })]
  }
  if (action.Type !== 'forward') return [JSON.stringify(action)]
  // A single group is set beside the weights too, where AWS refuses it once there are two.
  const rest = Object.entries(action).filter(([name]) => name !== 'TargetGroupArn' && name !== 'ForwardConfig')
  const config = isObject(action.ForwardConfig) ? Object.entries(action.ForwardConfig) : []
  const kept = config.filter(([name]) => name !== 'TargetGroups')
  const own = JSON.stringify({ TargetGroupArn: group, Weight: 1 })
  return [
    `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},"ForwardConfig":{"TargetGroups":[${own},{"TargetGroupArn":"`,
    inJson(alternate),
    `","Weight":0}]${kept.length === 0 ? '' : `,${JSON.stringify(Object.fromEntries(kept)).slice(1, -1)}`}}}`
  ]
}

/** The role, and the service with all that was made. */
export function changeService(service: Service, balancers: readonly ReadyBalancer[]): readonly string[] {
  const { cluster, name } = service
  const known = balancers.map(({ balancer }) => balancer.infrastructureRole)
  const role = known.every(one => one !== undefined) ? [] : createRole(service)
  const parts = balancers.flatMap(({ balancer, alternate, rule }, index): WordPart[] => {
    const [separator, own] = [index === 0 ? '[' : ',', balancer.infrastructureRole]
    const { targetGroup, containerName, containerPort, testRule } = balancer
    const head = JSON.stringify({ targetGroupArn: targetGroup, containerName, containerPort }).slice(0, -1)
    const rules = JSON.stringify({ productionListenerRule: rule, testListenerRule: testRule }).slice(1, -1)
    return [
      `${separator}${head},"advancedConfiguration":{"alternateTargetGroupArn":"`,
      inJson(alternate),
      `",${rules},"roleArn":"`,
      inJson(own ?? { variable: 'role' }),
      '"}}'
    ]
  })
  const target = `--cluster ${shellWord(cluster)}`
  return [
    ...role,
    `aws ecs update-service ${target} --service ${shellWord(name)} --load-balancers ${shellWord(...joinTexts([...parts, ']']))} --query service.serviceArn`,
    `aws ecs wait services-stable ${target} --services ${shellWord(name)}`
  ]
}

function createRole({ arn, name }: Service): readonly string[] {
  const partition = arn.split(':')[1] ?? 'aws'
  const role = shellWord(`${name.slice(0, LONGEST_ROLE_NAME - '-load-balancer'.length)}-load-balancer`)
  const Principal = { Service: 'ecs.amazonaws.com' }
  const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }]
  const trust = shellWord(JSON.stringify({ Version: '2012-10-17', Statement }))
  const answer = '--query Role.Arn --output text'
  return [
    `role=$(aws iam get-role --role-name ${role} ${answer} 2>/dev/null || aws iam create-role --role-name ${role} --assume-role-policy-document ${trust} ${answer})`,
    `aws iam attach-role-policy --role-name ${role} --policy-arn ${shellWord(`arn:${partition}:iam::aws:policy/${ROLE_POLICY}`)}`
  ]
}

/** A failed command stops the later ones, but does not close the user's shell. */
export function subshell({ arn }: Service, commands: readonly string[]): readonly string[] {
  const region = shellWord(arn.split(':')[3] ?? '')
  // Version 1 of the AWS CLI reads the second name only; version 2 would show each answer in a pager.
  return ['(', 'set -eu', `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region} AWS_PAGER=''`, ...commands, ')']
}

function flag(name: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${shellWord(String(value))}`]
}

/** Inside the quotes of a JSON string. */
function inJson(part: WordPart): WordPart {
  return typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part
}

/** Neighboring texts as one, so that a word has as few quotes as it can. */
function joinTexts(parts: readonly WordPart[]): readonly WordPart[] {
  return parts.reduce<readonly WordPart[]>((joined, part) => {
    const last = joined.at(-1)
    return typeof last === 'string' && typeof part === 'string'
      ? [...joined.slice(0, -1), last + part]
      : [...joined, part]
  }, [])
}
