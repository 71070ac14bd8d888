import { AwsError } from '../../aws-error.js'
import type { Operation, Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import { changeAttributes, initialAttributes, renderAttributes } from '../attribute-table.js'
import type { Elbv2Context } from '../elbv2-context.js'
import { invalidRequest, readElbv2Request } from '../elbv2-request.js'
import type { HealthCheckSettings } from '../health-checks/health-check-settings.js'
import { pageOf } from '../page.js'
import { readHealthCheck } from '../health-checks/read-health-check.js'
import { checkResourceName, newResourceId } from '../resource-name.js'
import { targetGroupAttributes } from './target-group-attributes.js'
import { targetGroupArn } from './target-group.js'
import type { TargetGroup } from './target-group.js'
import { TargetPool } from './target-pool.js'

const connectTimeoutMilliseconds = 10_000
/** A processor has its own pace: no clock rate may leave a real target less than this to accept a connection. */
const leastTimeoutMilliseconds = 5000
const pooledMilliseconds = 60_000

export function targetGroupOperations(context: Elbv2Context): Record<string, Operation> {
  const { registry } = context
  const required = (input: Shape) => registry.targetGroup(readElbv2Request(input).requiredText('TargetGroupArn'))
  return {
    CreateTargetGroup: input => createTargetGroup(readElbv2Request(input), context),
    DescribeTargetGroups: input => describeTargetGroups(readElbv2Request(input), context),
    ModifyTargetGroup: input => {
      const group = required(input)
      group.healthCheck = readHealthCheck(readElbv2Request(input), group.healthCheck)
      return { TargetGroups: [renderTargetGroup(group, context)] }
    },
    DeleteTargetGroup: input => deleteTargetGroup(readElbv2Request(input), context),
    DescribeTargetGroupAttributes: input => renderAttributes(required(input).attributes),
    ModifyTargetGroupAttributes: input => {
      const { attributes } = required(input)
      const changes = readElbv2Request(input).shapes('Attributes')
      changeAttributes(attributes, { table: targetGroupAttributes, changes, resource: 'Target group' })
      return renderAttributes(attributes)
    }
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
function createTargetGroup(fields: RequestFields, context: Elbv2Context): Shape {
  const requested = readTargetGroup(fields)
  const same = [...context.registry.targetGroups.values()].find(({ name }) => name === requested.name)
  if (same !== undefined) {
    if (settingsOf(same) === settingsOf(requested)) return { TargetGroups: [renderTargetGroup(same, context)] }
    throw new AwsError(
      'DuplicateTargetGroupName',
      `A target group with the same name '${requested.name}' exists, but with different settings`
    )
  }
  const { clock } = context
  const connect = Math.max(leastTimeoutMilliseconds, connectTimeoutMilliseconds / clock.rate)
  const group: TargetGroup = {
    ...requested,
    arn: targetGroupArn(context.place, { name: requested.name, id: newResourceId() }),
    attributes: initialAttributes(targetGroupAttributes),
    pool: new TargetPool({
      clock,
      timeouts: { connect, pooled: pooledMilliseconds },
      onChange: () => context.health.reconcile()
    })
  }
  context.tags.add(group.arn, fields.shapes('Tags'))
  context.registry.targetGroups.set(group.arn, group)
  return { TargetGroups: [renderTargetGroup(group, context)] }
}

type AskedTargetGroup = Omit<TargetGroup, 'arn' | 'attributes' | 'pool'>

function readTargetGroup(fields: RequestFields): AskedTargetGroup {
  const name = fields.requiredText('Name')
  checkResourceName('Target group', name)
  const protocol = fields.requiredText('Protocol')
  const targetType = fields.text('TargetType') ?? 'instance'
  if (protocol !== 'HTTP' && protocol !== 'HTTPS') {
    throw new AwsError(
      'UnsupportedProtocol',
      `The local cloud has target groups of HTTP and HTTPS only; got '${protocol}'`
    )
  }
  if (targetType !== 'ip' && targetType !== 'instance') {
    throw new AwsError(
      'OperationNotPermitted',
      `The local cloud has targets of type ip and instance only; got '${targetType}'`
    )
  }
  const port = fields.integer('Port', { from: 1, to: 65_535 })
  if (port === undefined) throw invalidRequest('A port must be specified')
  const vpcId = fields.text('VpcId')
  if (vpcId === undefined) throw invalidRequest('A VPC ID must be specified')
  return {
    ...{ name, targetType, protocol, port, vpcId },
    protocolVersion: fields.oneOf('ProtocolVersion', ['HTTP1', 'HTTP2', 'GRPC']) ?? 'HTTP1',
    ipAddressType: fields.oneOf('IpAddressType', ['ipv4', 'ipv6']) ?? 'ipv4',
    healthCheck: readHealthCheck(fields, undefined)
  }
}

function settingsOf(group: AskedTargetGroup): string {
  const { targetType, protocol, protocolVersion, port, vpcId, ipAddressType, healthCheck } = group
  return JSON.stringify([targetType, protocol, protocolVersion, port, vpcId, ipAddressType, healthCheck])
}

function describeTargetGroups(fields: RequestFields, context: Elbv2Context): Shape {
  const { registry } = context
  const arns = fields.texts('TargetGroupArns')
  const names = fields.texts('Names')
  const balancer = fields.text('LoadBalancerArn')
  const all = [...registry.targetGroups.values()]
  if (balancer !== undefined) registry.loadBalancer(balancer)
  const unknownName = names.some(name => !all.some(group => group.name === name))
  if (unknownName || arns.some(arn => !registry.targetGroups.has(arn))) {
    throw new AwsError('TargetGroupNotFound', 'One or more target groups not found')
  }
  const named = arns.length + names.length > 0
  const found = all.filter(({ arn, name }) => {
    if (balancer !== undefined) return registry.loadBalancersOf(arn).some(one => one.arn === balancer)
    return !named || arns.includes(arn) || names.includes(name)
  })
  const { items, NextMarker } = pageOf(found, fields)
  return { TargetGroups: items.map(group => renderTargetGroup(group, context)), NextMarker }
}

function deleteTargetGroup(fields: RequestFields, { registry, tags, health }: Elbv2Context): Shape {
  const arn = fields.requiredText('TargetGroupArn')
  if (registry.isServed(arn)) {
    throw new AwsError('ResourceInUse', `Target group '${arn}' is currently in use by a listener or a rule`)
  }
  const group = registry.targetGroups.get(arn)
  registry.targetGroups.delete(arn)
  tags.forget(arn)
  health.reconcile()
  group?.pool.close()
  return {}
}

function renderTargetGroup(group: TargetGroup, { registry }: Elbv2Context): Shape {
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    ProtocolVersion: group.protocolVersion,
    Port: group.port,
    VpcId: group.vpcId,
    TargetType: group.targetType,
    IpAddressType: group.ipAddressType,
    LoadBalancerArns: registry.loadBalancersOf(group.arn).map(({ arn }) => arn),
    ...renderHealthCheck(group.healthCheck)
  }
}

function renderHealthCheck(settings: HealthCheckSettings): Shape {
  return {
    HealthCheckEnabled: true,
    HealthCheckProtocol: settings.protocol,
    HealthCheckPort: settings.port,
    HealthCheckPath: settings.path,
    HealthCheckIntervalSeconds: settings.intervalSeconds,
    HealthCheckTimeoutSeconds: settings.timeoutSeconds,
    HealthyThresholdCount: settings.healthyThreshold,
    UnhealthyThresholdCount: settings.unhealthyThreshold,
    Matcher: { HttpCode: settings.matcher.text }
  }
}
