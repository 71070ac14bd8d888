import { AwsError } from '../../aws-error.js'
import type { Operation, Shape } from '../../aws-service.js'
import { arn as makeArn } from '../../place.js'
import type { RequestFields } from '../../request-fields.js'
import { changeAttributes, initialAttributes, renderAttributes } from '../attribute-table.js'
import type { Elbv2Context } from '../elbv2-context.js'
import { invalidRequest, readElbv2Request } from '../elbv2-request.js'
import { loadBalancerAttributes } from './load-balancer-attributes.js'
import type { LoadBalancer } from './load-balancer.js'
import { pageOf } from '../page.js'
import { checkResourceName, newResourceId } from '../resource-name.js'

export function loadBalancerOperations(context: Elbv2Context): Record<string, Operation> {
  const { registry } = context
  const required = (input: Shape) => registry.loadBalancer(readElbv2Request(input).requiredText('LoadBalancerArn'))
  return {
    CreateLoadBalancer: input => createLoadBalancer(readElbv2Request(input), context),
    DescribeLoadBalancers: input => describeLoadBalancers(readElbv2Request(input), context),
    DeleteLoadBalancer: input => deleteLoadBalancer(readElbv2Request(input), context),
    DescribeLoadBalancerAttributes: input => renderAttributes(required(input).attributes),
    ModifyLoadBalancerAttributes: input => {
      const { attributes } = required(input)
      const changes = readElbv2Request(input).shapes('Attributes')
      changeAttributes(attributes, { table: loadBalancerAttributes, changes, resource: 'Load balancer' })
      return renderAttributes(attributes)
    }
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html */
function createLoadBalancer(fields: RequestFields, context: Elbv2Context): Shape {
  const requested = readLoadBalancer(fields)
  const same = [...context.registry.loadBalancers.values()].find(({ name }) => name === requested.name)
  if (same !== undefined) {
    if (settingsOf(same) === settingsOf(requested)) return { LoadBalancers: [renderLoadBalancer(same, context)] }
    throw new AwsError(
      'DuplicateLoadBalancerName',
      `A load balancer with the same name '${requested.name}' exists, but with different settings`
    )
  }
  const dimension = `app/${requested.name}/${newResourceId()}`
  const balancer: LoadBalancer = {
    ...requested,
    arn: makeArn(context.place, 'elasticloadbalancing', `loadbalancer/${dimension}`),
    dimension,
    createdAt: context.clock.now(),
    attributes: initialAttributes(loadBalancerAttributes),
    listeners: new Map()
  }
  context.tags.add(balancer.arn, fields.shapes('Tags'))
  context.registry.loadBalancers.set(balancer.arn, balancer)
  return { LoadBalancers: [renderLoadBalancer(balancer, context)] }
}

type AskedLoadBalancer = Pick<LoadBalancer, 'name' | 'scheme' | 'ipAddressType' | 'subnets' | 'securityGroups'>

function readLoadBalancer(fields: RequestFields): AskedLoadBalancer {
  const name = fields.requiredText('Name')
  checkResourceName('Load balancer', name)
  const type = fields.oneOf('Type', ['application', 'network', 'gateway']) ?? 'application'
  if (type !== 'application') {
    throw new AwsError('OperationNotPermitted', `The local cloud has application load balancers only; got '${type}'`)
  }
  const mapped = fields.shapes('SubnetMappings').map(mapping => mapping.requiredText('SubnetId'))
  const subnets = [...fields.texts('Subnets'), ...mapped]
  if (new Set(subnets).size < 2) {
    throw invalidRequest('At least two subnets in two different Availability Zones must be specified')
  }
  return {
    name,
    scheme: fields.oneOf('Scheme', ['internet-facing', 'internal']) ?? 'internet-facing',
    ipAddressType: fields.oneOf('IpAddressType', ['ipv4', 'dualstack', 'dualstack-without-public-ipv4']) ?? 'ipv4',
    subnets,
    securityGroups: fields.texts('SecurityGroups')
  }
}

function settingsOf({ scheme, ipAddressType, subnets, securityGroups }: AskedLoadBalancer): string {
  return JSON.stringify([scheme, ipAddressType, [...subnets].sort(), [...securityGroups].sort()])
}

function describeLoadBalancers(fields: RequestFields, context: Elbv2Context): Shape {
  const arns = fields.texts('LoadBalancerArns')
  const names = fields.texts('Names')
  const all = [...context.registry.loadBalancers.values()]
  if (arns.some(arn => !context.registry.loadBalancers.has(arn))) {
    throw new AwsError('LoadBalancerNotFound', 'One or more load balancers not found')
  }
  const unknown = names.filter(name => !all.some(balancer => balancer.name === name))
  if (unknown.length > 0)
    throw new AwsError('LoadBalancerNotFound', `Load balancers '[${unknown.join(', ')}]' not found`)
  const unfiltered = arns.length + names.length === 0
  const found = all.filter(({ arn, name }) => unfiltered || arns.includes(arn) || names.includes(name))
  const { items, NextMarker } = pageOf(found, fields)
  return { LoadBalancers: items.map(balancer => renderLoadBalancer(balancer, context)), NextMarker }
}

/** Its listeners and rules go with it; target groups stay. A load balancer that is not there is no error. */
async function deleteLoadBalancer(fields: RequestFields, context: Elbv2Context): Promise<Shape> {
  const { registry, tags } = context
  const balancer = registry.loadBalancers.get(fields.requiredText('LoadBalancerArn'))
  if (balancer === undefined) return {}
  if (balancer.attributes.get('deletion_protection.enabled') === 'true') {
    throw new AwsError(
      'OperationNotPermitted',
      `Load balancer '${balancer.arn}' cannot be deleted because deletion protection is enabled`
    )
  }
  registry.loadBalancers.delete(balancer.arn)
  context.health.reconcile()
  for (const { arn, rules } of balancer.listeners.values()) for (const one of [arn, ...rules.keys()]) tags.forget(one)
  tags.forget(balancer.arn)
  await Promise.all([...balancer.listeners.values()].map(({ server }) => server.close()))
  return {}
}

/**
 * `DNSName` is where the local data plane listens; the listener's attribute `local.listener_port` is the port.
 */
function renderLoadBalancer(balancer: LoadBalancer, { place }: Elbv2Context): Shape {
  return {
    LoadBalancerArn: balancer.arn,
    DNSName: 'localhost',
    CanonicalHostedZoneId: 'Z00000000LOCAL',
    CreatedTime: new Date(balancer.createdAt),
    LoadBalancerName: balancer.name,
    Scheme: balancer.scheme,
    VpcId: 'vpc-local',
    State: { Code: 'active' },
    Type: 'application',
    AvailabilityZones: balancer.subnets.map((subnet, index) => ({
      ZoneName: place.region + 'abc'.charAt(index % 3),
      SubnetId: subnet,
      LoadBalancerAddresses: []
    })),
    SecurityGroups: balancer.securityGroups,
    IpAddressType: balancer.ipAddressType
  }
}
