import { PutMetricAlarmCommand, CloudWatchClient, type PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type ContainerDefinition,
  type CreateServiceCommandInput,
  type LoadBalancer
} from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  type Action
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import type { Applied } from './example.js'

/** What Terraform calls a block that may be there once. */
type Block<T> = readonly T[]
type Values = Readonly<Record<string, string>>
type Numbers = Readonly<Record<string, number>>

interface ForwardValues {
  readonly forward: Block<{ readonly target_group: readonly { readonly arn: string; readonly weight: number }[] }>
  readonly fixed_response: Block<Values>
  readonly redirect: Block<Values>
  readonly type: string
}

/**
 * Makes in the local cloud what Terraform made of the example: each resource with the values that were applied, and what refers
 * to another refers to the same one. What the local cloud does not have (networks, roles, registries) is left out. Tells the ARN
 * of each by its address.
 */
export async function makeInCloud(
  resources: readonly Applied[],
  cloud: LocalCloud
): Promise<ReadonlyMap<string, string>> {
  const settings = clientSettings(cloud)
  const made = new Map<string, string>()
  const arns = new Map<string, string>()
  const makers = [
    ...elasticLoadBalancing(new ElasticLoadBalancingV2Client(settings)),
    ...cloudWatch(new CloudWatchClient(settings), new CloudWatchLogsClient(settings)),
    ...elasticContainers(new ECSClient(settings))
  ] as const
  for (const [type, make] of makers) {
    for (const { address, values } of resources.filter(resource => resource.type === type)) {
      const name = await make(replaceNames(values, made))
      if (name === undefined) continue
      for (const attribute of ['arn', 'id']) made.set(String(values[attribute]), name)
      // What CloudWatch calls a load balancer.
      made.set(String(values.arn_suffix), name.replace(/^.*:loadbalancer\//, ''))
      arns.set(address, name)
    }
  }
  return arns
}

/** Makes one resource, and tells the ARN that it has in the local cloud. */
type Maker = readonly [type: string, make: (values: never) => Promise<string | undefined>]

/** The same values, where ARNs that were made up are those of the local cloud. */
function replaceNames(values: unknown, made: ReadonlyMap<string, string>): never {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string' ? (made.get(value) ?? value) : (value ?? undefined)
  ) as never
}

function elasticLoadBalancing(balancers: ElasticLoadBalancingV2Client): readonly Maker[] {
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

interface AlarmValues {
  readonly alarm_name: string
  readonly comparison_operator: 'GreaterThanThreshold'
  readonly threshold: number
  readonly evaluation_periods: number
  readonly datapoints_to_alarm: number
  readonly treat_missing_data: string
  readonly namespace?: string
  readonly metric_name?: string
  readonly dimensions?: Values
  readonly extended_statistic?: string
  readonly period?: number
  readonly metric_query: readonly {
    readonly id: string
    readonly expression?: string
    readonly label?: string
    readonly return_data?: boolean
    readonly metric: Block<{
      readonly namespace: string
      readonly metric_name: string
      readonly dimensions: Values
      readonly stat: string
      readonly period: number
    }>
  }[]
}

const toDimensions = (values: Values = {}) => Object.entries(values).map(([Name, Value]) => ({ Name, Value }))

function cloudWatch(client: CloudWatchClient, logs: CloudWatchLogsClient): readonly Maker[] {
  return [
    [
      'aws_cloudwatch_log_group',
      async ({ name }: { name: string }) => {
        await logs.send(new CreateLogGroupCommand({ logGroupName: name }))
        return undefined
      }
    ],
    [
      'aws_cloudwatch_metric_alarm',
      async (values: AlarmValues) => {
        await client.send(new PutMetricAlarmCommand(toAlarm(values)))
        return undefined
      }
    ]
  ]
}

function toAlarm(values: AlarmValues): PutMetricAlarmCommandInput {
  return {
    ...{ AlarmName: values.alarm_name, ComparisonOperator: values.comparison_operator, Threshold: values.threshold },
    ...{ EvaluationPeriods: values.evaluation_periods, DatapointsToAlarm: values.datapoints_to_alarm },
    TreatMissingData: values.treat_missing_data,
    ...(values.metric_query.length > 0
      ? { Metrics: values.metric_query.map(toQuery) }
      : {
          ...{ Namespace: values.namespace, MetricName: values.metric_name, Period: values.period },
          ...{ ExtendedStatistic: values.extended_statistic, Dimensions: toDimensions(values.dimensions) }
        })
  }
}

type Query = NonNullable<PutMetricAlarmCommandInput['Metrics']>[number]

function toQuery({
  id,
  expression,
  label,
  return_data: returned,
  metric: [metric]
}: AlarmValues['metric_query'][0]): Query {
  return {
    ...{ Id: id, Expression: expression, Label: label, ReturnData: returned ?? false },
    ...(metric && {
      MetricStat: {
        Metric: {
          ...{ Namespace: metric.namespace, MetricName: metric.metric_name },
          Dimensions: toDimensions(metric.dimensions)
        },
        ...{ Stat: metric.stat, Period: metric.period }
      }
    })
  }
}

interface TaskValues {
  readonly family: string
  readonly cpu: string
  readonly memory: string
  readonly network_mode: 'awsvpc'
  readonly requires_compatibilities: 'FARGATE'[]
  readonly execution_role_arn: string
  readonly task_role_arn: string
  readonly container_definitions: string
}

interface ServiceValues {
  readonly name: string
  readonly cluster: string
  readonly task_definition: string
  readonly desired_count: number
  readonly launch_type: 'FARGATE'
  readonly propagate_tags: 'SERVICE'
  readonly health_check_grace_period_seconds: number
  readonly deployment_minimum_healthy_percent: number
  readonly deployment_maximum_percent: number
  readonly deployment_controller: Block<{ readonly type: 'ECS' }>
  readonly deployment_configuration: Block<{ readonly strategy: 'ROLLING' }>
  readonly deployment_circuit_breaker: Block<{ readonly enable: boolean; readonly rollback: boolean }>
  readonly alarms: Block<{ readonly alarm_names: string[]; readonly enable: boolean; readonly rollback: boolean }>
  readonly network_configuration: Block<{ readonly subnets: string[]; readonly security_groups: string[] }>
  readonly load_balancer: readonly {
    readonly target_group_arn: string
    readonly container_name: string
    readonly container_port: number
    readonly advanced_configuration: Block<Values>
  }[]
}

function elasticContainers(ecs: ECSClient): readonly Maker[] {
  return [
    [
      'aws_ecs_cluster',
      async ({ name }: { name: string }) =>
        (await ecs.send(new CreateClusterCommand({ clusterName: name }))).cluster?.clusterArn
    ],
    [
      'aws_ecs_task_definition',
      async (values: TaskValues) => {
        const made = await ecs.send(
          new RegisterTaskDefinitionCommand({
            ...{ family: values.family, cpu: values.cpu, memory: values.memory, networkMode: values.network_mode },
            requiresCompatibilities: values.requires_compatibilities,
            ...{ executionRoleArn: values.execution_role_arn, taskRoleArn: values.task_role_arn },
            containerDefinitions: JSON.parse(values.container_definitions) as ContainerDefinition[]
          })
        )
        return made.taskDefinition?.taskDefinitionArn
      }
    ],
    [
      'aws_ecs_service',
      async (values: ServiceValues) => (await ecs.send(new CreateServiceCommand(toService(values)))).service?.serviceArn
    ]
  ]
}

function toService(values: ServiceValues): CreateServiceCommandInput {
  const [alarms] = values.alarms
  const [network] = values.network_configuration
  return {
    ...{ serviceName: values.name, cluster: values.cluster, taskDefinition: values.task_definition },
    ...{ desiredCount: values.desired_count, launchType: values.launch_type, propagateTags: values.propagate_tags },
    healthCheckGracePeriodSeconds: values.health_check_grace_period_seconds,
    deploymentController: values.deployment_controller[0],
    deploymentConfiguration: {
      strategy: values.deployment_configuration[0]?.strategy,
      minimumHealthyPercent: values.deployment_minimum_healthy_percent,
      maximumPercent: values.deployment_maximum_percent,
      deploymentCircuitBreaker: values.deployment_circuit_breaker[0],
      ...(alarms && { alarms: { alarmNames: alarms.alarm_names, enable: alarms.enable, rollback: alarms.rollback } })
    },
    networkConfiguration: {
      awsvpcConfiguration: { subnets: network?.subnets, securityGroups: network?.security_groups }
    },
    loadBalancers: values.load_balancer.map(toLoadBalancer)
  }
}

function toLoadBalancer(values: ServiceValues['load_balancer'][0]): LoadBalancer {
  const [advanced] = values.advanced_configuration
  return {
    ...{ targetGroupArn: values.target_group_arn, containerName: values.container_name },
    containerPort: values.container_port,
    ...(advanced && {
      advancedConfiguration: {
        alternateTargetGroupArn: advanced.alternate_target_group_arn,
        productionListenerRule: advanced.production_listener_rule,
        testListenerRule: advanced.test_listener_rule,
        roleArn: advanced.role_arn
      }
    })
  }
}
