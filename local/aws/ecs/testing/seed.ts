import type { ContainerDefinition, CreateServiceRequest } from '@aws-sdk/client-ecs'
import type { TestEcs } from './start-test-ecs.js'

export const blueGroup = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/blue/1111111111111111'
export const greenGroup = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/green/2222222222222222'
export const rule = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/front/1/2/3'
export const testRule = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/front/1/2/4'

export const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } }

/** Registers a Fargate task definition of one container, `app`, and returns its ARN. */
export async function register(
  ecs: TestEcs,
  image: string,
  container: Partial<ContainerDefinition> = {}
): Promise<string> {
  const { taskDefinition } = await ecs.call<{ taskDefinition: { taskDefinitionArn: string } }>(
    'RegisterTaskDefinition',
    {
      family: 'web',
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      requiresCompatibilities: ['FARGATE'],
      containerDefinitions: [{ name: 'app', image, portMappings: [{ containerPort: 8080 }], ...container }]
    }
  )
  return taskDefinition.taskDefinitionArn
}

/** Images, a cluster, two target groups, and a service `web` of two tasks of `good:1` that is steady. */
export async function seed(ecs: TestEcs, service: Partial<CreateServiceRequest> = {}): Promise<void> {
  await prepare(ecs)
  await createWeb(ecs, service)
  await ecs.until(
    () => ecs.service(),
    ({ events = [] }) => events[0]?.message?.endsWith('has reached a steady state.') === true
  )
}

export async function prepare(ecs: TestEcs): Promise<void> {
  for (const image of ['good:1', 'good:2', 'good:3']) ecs.runtime.images.set(image, {})
  ecs.runtime.images.set('crash:1', { exitCode: 1 })
  ecs.runtime.images.set('sick:1', { isHealthy: false })
  for (const group of [blueGroup, greenGroup]) ecs.traffic.groups.set(group, new Map())
  ecs.traffic.rules.set(
    rule,
    new Map([
      [blueGroup, 1],
      [greenGroup, 0]
    ])
  )
  ecs.traffic.rules.set(
    testRule,
    new Map([
      [blueGroup, 1],
      [greenGroup, 0]
    ])
  )
  await ecs.call('CreateCluster')
}

export async function createWeb(ecs: TestEcs, service: Partial<CreateServiceRequest> = {}): Promise<void> {
  await ecs.call('CreateService', {
    serviceName: 'web',
    taskDefinition: service.taskDefinition ?? (await register(ecs, 'good:1')),
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: network,
    loadBalancers: [{ targetGroupArn: blueGroup, containerName: 'app', containerPort: 8080 }],
    ...service
  })
}

/** Deploys another image to `web`. */
export async function deploy(ecs: TestEcs, image: string, update: object = {}): Promise<void> {
  await ecs.call('UpdateService', { service: 'web', taskDefinition: await register(ecs, image), ...update })
}
