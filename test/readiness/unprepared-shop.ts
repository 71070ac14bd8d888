import { CreateServiceCommand, ListServiceDeploymentsCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeListenerAttributesCommand,
  ModifyTargetGroupAttributesCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { setTimeout as after } from 'node:timers/promises'
import type { RolloutStage } from '../rollout/rollout-stage.js'

/** Where the traffic of the service comes from: the default rule of a listener, or a rule of its own. */
export type Entrance = 'default rule' | 'own rule'

/** Creates what thousands of services are: tasks behind one target group of a load balancer, deployed by rolling updates. Returns its address. */
export async function addUnpreparedShop(name: string, entrance: Entrance, stage: RolloutStage): Promise<string> {
  const { ecs, balancers } = stage
  const made = await balancers.send(
    new CreateTargetGroupCommand({
      ...{ Name: name, Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-1', TargetType: 'ip', HealthCheckPath: '/health' },
      ...{ HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 8, Matcher: { HttpCode: '200-204' } },
      ...{ HealthyThresholdCount: 2, UnhealthyThresholdCount: 3 }
    })
  )
  const TargetGroupArn = made.TargetGroups?.[0]?.TargetGroupArn ?? ''
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }]
  await balancers.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }))
  const balancer = await balancers.send(
    new CreateLoadBalancerCommand({ Name: name, Subnets: ['subnet-1', 'subnet-2'] })
  )
  const forward = { Type: 'forward', TargetGroupArn } as const
  const notFound = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const
  const { Listeners = [] } = await balancers.send(
    new CreateListenerCommand({
      ...{ LoadBalancerArn: balancer.LoadBalancers?.[0]?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 },
      DefaultActions: [entrance === 'default rule' ? forward : notFound]
    })
  )
  const ListenerArn = Listeners[0]?.ListenerArn ?? ''
  if (entrance === 'own rule')
    await balancers.send(
      new CreateRuleCommand({
        ...{ ListenerArn, Priority: 10, Conditions: [{ Field: 'path-pattern', Values: ['/*'] }] },
        Actions: [forward]
      })
    )
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: name, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
      containerDefinitions: [
        { name: 'api', image: 'shop/api:v1', portMappings: [{ containerPort: 8080 }], stopTimeout: 30 }
      ]
    })
  )
  await ecs.send(
    new CreateServiceCommand({
      ...{ cluster: 'prod', serviceName: name, taskDefinition: name, desiredCount: 2, launchType: 'FARGATE' },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      loadBalancers: [{ targetGroupArn: TargetGroupArn, containerName: 'api', containerPort: 8080 }]
    })
  )
  const isSteady = async () => {
    const { serviceDeployments = [] } = await ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'prod', service: name })
    )
    return serviceDeployments[0]?.status === 'SUCCESSFUL'
  }
  while (!(await isSteady())) await after(50)
  const shown = await balancers.send(new DescribeListenerAttributesCommand({ ListenerArn }))
  const port = shown.Attributes?.find(({ Key }) => Key === 'local.listener_port')?.Value ?? ''
  return `http://127.0.0.1:${port}`
}
