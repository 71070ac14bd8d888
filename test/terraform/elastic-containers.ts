import type { ECSClient } from '@aws-sdk/client-ecs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  RegisterTaskDefinitionCommand,
  type ContainerDefinition,
  type CreateServiceCommandInput,
  type LoadBalancer
} from '@aws-sdk/client-ecs'
import type { Block, ResourceMaker, Values } from './resource-maker.js'

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

export function elasticContainers(ecs: ECSClient): readonly ResourceMaker[] {
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
