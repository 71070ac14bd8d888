import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ModifyTargetGroupAttributesCommand,
  type Action
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Block, ResourceMaker, Values } from './resource-maker.js'

type Numbers = Readonly<Record<string, number>>

interface ForwardValues {
  readonly forward: Block<{ readonly target_group: readonly { readonly arn: string; readonly weight: number }[] }>
  readonly fixed_response: Block<Values>
  readonly redirect: Block<Values>
  readonly type: string
}

export function elasticLoadBalancing(balancers: ElasticLoadBalancingV2Client): readonly ResourceMaker[] {
  return [
    [
      'aws_lb',
      async ({ name, subnets }: { name: string; subnets: string[] }) => {
        const made = await balancers.send(new CreateLoadBalancerCommand({ Name: name, Subnets: subnets }))
        return made.LoadBalancers?.[0]?.LoadBalancerArn
      }
    ],
    ['aws_lb_target_group', async (values: TargetGroupValues) => makeTargetGroup(values, balancers)],
    [
      'aws_lb_listener',
      async (values: ListenerValues) => {
        const made = await balancers.send(
          new CreateListenerCommand({
            ...{ LoadBalancerArn: values.load_balancer_arn, Port: values.port, SslPolicy: values.ssl_policy },
            Protocol: values.protocol as 'HTTP',
            DefaultActions: values.default_action.map(toAction),
            ...(values.certificate_arn && { Certificates: [{ CertificateArn: values.certificate_arn }] })
          })
        )
        return made.Listeners?.[0]?.ListenerArn
      }
    ],
    [
      'aws_lb_listener_rule',
      async (values: RuleValues) => {
        const paths = values.condition.flatMap(({ path_pattern: [pattern] }) => pattern?.values ?? [])
        const made = await balancers.send(
          new CreateRuleCommand({
            ...{ ListenerArn: values.listener_arn, Priority: values.priority },
            Conditions: [{ Field: 'path-pattern', Values: paths }],
            Actions: values.action.map(toAction)
          })
        )
        return made.Rules?.[0]?.RuleArn
      }
    ]
  ]
}

interface TargetGroupValues {
  readonly name: string
  readonly port: number
  readonly protocol: 'HTTP'
  readonly target_type: 'ip'
  readonly vpc_id: string
  readonly deregistration_delay: string
  readonly health_check: Block<Numbers & { readonly path: string; readonly matcher: string }>
}

interface ListenerValues {
  readonly load_balancer_arn: string
  readonly port: number
  readonly protocol: string
  readonly ssl_policy?: string
  readonly certificate_arn?: string
  readonly default_action: readonly ForwardValues[]
}

interface RuleValues {
  readonly listener_arn: string
  readonly priority: number
  readonly condition: readonly { readonly path_pattern: Block<{ readonly values: string[] }> }[]
  readonly action: readonly ForwardValues[]
}

async function makeTargetGroup(
  values: TargetGroupValues,
  balancers: ElasticLoadBalancingV2Client
): Promise<string | undefined> {
  const [health] = values.health_check
  const made = await balancers.send(
    new CreateTargetGroupCommand({
      ...{ Name: values.name, Port: values.port, Protocol: values.protocol, VpcId: values.vpc_id },
      ...{ TargetType: values.target_type, HealthCheckPath: health?.path, Matcher: { HttpCode: health?.matcher } },
      ...{ HealthCheckIntervalSeconds: health?.interval, HealthCheckTimeoutSeconds: health?.timeout },
      ...{ HealthyThresholdCount: health?.healthy_threshold, UnhealthyThresholdCount: health?.unhealthy_threshold }
    })
  )
  const TargetGroupArn = made.TargetGroups?.[0]?.TargetGroupArn
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: values.deregistration_delay }]
  await balancers.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }))
  return TargetGroupArn
}

function toAction({ type, forward: [forward], fixed_response: [fixed], redirect: [redirect] }: ForwardValues): Action {
  const TargetGroups = forward?.target_group.map(({ arn, weight }) => ({ TargetGroupArn: arn, Weight: weight }))
  return {
    Type: type as 'forward',
    ...(TargetGroups && { ForwardConfig: { TargetGroups } }),
    ...(fixed && { FixedResponseConfig: { StatusCode: fixed.status_code, ContentType: fixed.content_type } }),
    ...(redirect && {
      RedirectConfig: {
        ...{ Port: redirect.port, Protocol: redirect.protocol },
        StatusCode: redirect.status_code as 'HTTP_301'
      }
    })
  }
}
