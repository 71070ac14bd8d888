import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Clock } from '../aws/clock.js'
import type { LocalCloud } from '../aws/local-cloud.js'
import { findFreePort } from '../aws/tasks/free-port.js'

/**
 * What a team's infrastructure code would have made before the first deployment: a load balancer whose rule can split traffic
 * between two target groups, and an empty service.
 */
export interface Shop {
  readonly cluster: string
  readonly service: string
  readonly url: string
  readonly targetGroups: readonly [string, string]
  /** The rule that sends the traffic to them. */
  readonly rule: string
  readonly ecs: ECSClient
  readonly balancers: ElasticLoadBalancingV2Client
}

const NETWORK = {
  awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'], securityGroups: ['sg-0123abcd'] }
}
const CONTAINER_PORT = 8080

/** The task definition as a repository would hold it; each deployment puts its image in. */
export const TASK_DEFINITION = {
  family: 'api',
  requiresCompatibilities: ['FARGATE' as const],
  networkMode: 'awsvpc' as const,
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/api-execution',
  containerDefinitions: [
    {
      name: 'api',
      image: 'shop/api:none',
      essential: true,
      portMappings: [{ containerPort: CONTAINER_PORT }],
      logConfiguration: {
        logDriver: 'awslogs' as const,
        options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'api' }
      }
    }
  ]
}

/** Creates it. The service starts empty, as when its first version is yet to come. */
export async function createShop(cloud: LocalCloud): Promise<Shop> {
  const settings = {
    endpoint: cloud.endpoint,
    region: cloud.place.region,
    credentials: { accessKeyId: 'infrastructure', secretAccessKey: 'local' }
  }
  const ecs = new ECSClient(settings)
  const balancers = new ElasticLoadBalancingV2Client(settings)
  await new CloudWatchLogsClient(settings).send(new CreateLogGroupCommand({ logGroupName: '/ecs/api' }))
  await ecs.send(new CreateClusterCommand({ clusterName: 'demo' }))
  const { targetGroups, rule, url } = await createBalancer(balancers)
  await ecs.send(new RegisterTaskDefinitionCommand(TASK_DEFINITION))
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'demo',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 0,
      launchType: 'FARGATE',
      networkConfiguration: NETWORK,
      loadBalancers: [
        {
          ...{ targetGroupArn: targetGroups[0], containerName: 'api', containerPort: CONTAINER_PORT },
          advancedConfiguration: {
            alternateTargetGroupArn: targetGroups[1],
            productionListenerRule: rule,
            roleArn: 'arn:aws:iam::123456789012:role/ecs-load-balancers'
          }
        }
      ],
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: true, rollback: true },
        minimumHealthyPercent: 100,
        maximumPercent: 200
      }
    })
  )
  await untilSteady(ecs, cloud.clock)
  return { cluster: 'demo', service: 'api', url, targetGroups, rule, ecs, balancers }
}

/** ECS deploys a new service too, even without tasks. */
async function untilSteady(ecs: ECSClient, clock: Clock): Promise<void> {
  const deadlineAt = clock.now() + 60_000
  for (;;) {
    const { services = [] } = await ecs.send(new DescribeServicesCommand({ cluster: 'demo', services: ['api'] }))
    if (services[0]?.deployments?.[0]?.rolloutState === 'COMPLETED') return
    if (clock.now() > deadlineAt) throw new Error('The new service did not reach a steady state.')
    await clock.sleep(500)
  }
}

interface Balancer {
  readonly targetGroups: readonly [string, string]
  readonly rule: string
  readonly url: string
}

async function createBalancer(client: ElasticLoadBalancingV2Client): Promise<Balancer> {
  const targetGroups = [await createTargetGroup('api-a', client), await createTargetGroup('api-b', client)] as const
  const made = await client.send(
    new CreateLoadBalancerCommand({ Name: 'shop', Subnets: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'] })
  )
  const port = await findFreePort(new Set())
  const { Listeners = [] } = await client.send(
    new CreateListenerCommand({
      LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: port,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }]
    })
  )
  const TargetGroups = targetGroups.map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: index === 0 ? 100 : 0 }))
  const { Rules = [] } = await client.send(
    new CreateRuleCommand({
      ListenerArn: Listeners[0]?.ListenerArn,
      Priority: 1,
      Conditions: [{ Field: 'path-pattern', Values: ['/*'] }],
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }]
    })
  )
  return { targetGroups, rule: Rules[0]?.RuleArn ?? '', url: `http://127.0.0.1:${port}` }
}

async function createTargetGroup(Name: string, client: ElasticLoadBalancingV2Client): Promise<string> {
  const { TargetGroups = [] } = await client.send(
    new CreateTargetGroupCommand({
      ...{ Name, Protocol: 'HTTP', Port: CONTAINER_PORT, VpcId: 'vpc-0a1b2c3d', TargetType: 'ip' },
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      HealthCheckTimeoutSeconds: 8,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 3
    })
  )
  const TargetGroupArn = TargetGroups[0]?.TargetGroupArn ?? ''
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }]
  await client.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }))
  return TargetGroupArn
}
