import { AwsError } from '../../aws-error.js'
import type { Operation, Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import type { Elbv2Context } from '../elbv2-context.js'
import { invalidRequest, readElbv2Request } from '../elbv2-request.js'
import { behaviourOf } from './target-group.js'
import type { TargetGroup } from './target-group.js'
import type { Target, TargetHealth } from '../traffic.js'

export function targetOperations({ registry }: Elbv2Context): Record<string, Operation> {
  const open = (input: Shape) => {
    const fields = readElbv2Request(input)
    return { fields, group: registry.targetGroup(fields.requiredText('TargetGroupArn')) }
  }
  return {
    RegisterTargets: input => {
      const { fields, group } = open(input)
      for (const target of readTargets(fields, group)) group.pool.register(target)
      return {}
    },
    DeregisterTargets: input => {
      const { fields, group } = open(input)
      const delay = behaviourOf(group).deregistrationDelaySeconds * 1000
      for (const target of readTargets(fields, group)) void group.pool.deregister(target, delay)
      return {}
    },
    DescribeTargetHealth: input => {
      const { fields, group } = open(input)
      return { TargetHealthDescriptions: describeHealth(fields, group) }
    }
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html */
function readTargets(fields: RequestFields, group: TargetGroup): readonly Target[] {
  const targets = fields.shapes('Targets').map(target => ({
    id: target.requiredText('Id'),
    port: target.integer('Port', { from: 1, to: 65_535 }) ?? group.port
  }))
  if (targets.length === 0) throw invalidRequest('At least one target must be specified')
  const wrong = targets.find(({ id }) => !isReachable(id, group))
  if (wrong !== undefined) throw unreachable(wrong.id, group)
  return targets
}

/** The VPC of the local cloud is the loopback network; an instance is whatever listens there. */
function isReachable(id: string, { targetType }: TargetGroup): boolean {
  return targetType === 'ip' ? /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(id) : /^i-[\da-f]{8,17}$/.test(id)
}

function unreachable(id: string, { arn, targetType }: TargetGroup): AwsError {
  if (targetType === 'instance')
    return new AwsError('InvalidTarget', `The following targets are not instances: '${id}'`)
  return new AwsError(
    'InvalidTarget',
    `The IP address '${id}' is not within the VPC of '${arn}', which is 127.0.0.0/8 in the local cloud`
  )
}

function describeHealth(fields: RequestFields, group: TargetGroup): Shape[] {
  const all = group.pool.health()
  const requested = fields.shapes('Targets')
  if (requested.length === 0) return all.map(health => renderHealth(health, group))
  return readTargets(fields, group).map(target => {
    const found = all.find(one => one.target.id === target.id && one.target.port === target.port)
    return renderHealth(found ?? notRegistered(target), group)
  })
}

function notRegistered(target: Target): TargetHealth {
  const description = 'Target is not registered to the target group'
  return { target, state: 'unused', reason: 'Target.NotRegistered', description }
}

function renderHealth({ target, state, reason, description }: TargetHealth, group: TargetGroup): Shape {
  const { port } = group.healthCheck
  return {
    Target: { Id: target.id, Port: target.port },
    HealthCheckPort: port === 'traffic-port' ? String(target.port) : port,
    TargetHealth: { State: state, Reason: reason, Description: description }
  }
}
