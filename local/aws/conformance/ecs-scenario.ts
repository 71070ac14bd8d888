import {
  CreateClusterCommand,
  CreateServiceCommand,
  DeregisterTaskDefinitionCommand,
  DescribeClustersCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  TagResourceCommand,
  UpdateServiceCommand,
  type RegisterTaskDefinitionCommandInput
} from '@aws-sdk/client-ecs'
import type { Clients, Scenario, Step } from './scenario.js'

const cluster = 'demo'
const taskDefinition: RegisterTaskDefinitionCommandInput = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [
    {
      name: 'web',
      image: 'web:v1',
      essential: true,
      portMappings: [{ containerPort: 80 }],
      environment: [{ name: 'COLOUR', value: 'green' }],
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-west-1' } }
    }
  ]
}
const networkOf = ({ network: { subnets, securityGroups } }: Clients) => ({
  awsvpcConfiguration: { subnets: [...subnets], securityGroups: [...securityGroups] }
})

export const ecsScenario: Scenario = {
  name: 'ecs',
  run: async (step, clients) => {
    await describeClusters(step, clients)
    await registerTaskDefinitions(step, clients)
    await createServices(step, clients)
    await refuseTasks(step, clients)
  }
}

async function describeClusters(step: Step, { ecs }: Clients): Promise<void> {
  await step('create a cluster', () => ecs.send(new CreateClusterCommand({ clusterName: cluster })))
  await step('describe clusters', () => ecs.send(new DescribeClustersCommand({ clusters: [cluster, 'none'] })))
}

async function registerTaskDefinitions(step: Step, { ecs }: Clients): Promise<void> {
  const register = (change: Partial<RegisterTaskDefinitionCommandInput> = {}) =>
    ecs.send(new RegisterTaskDefinitionCommand({ ...taskDefinition, ...change }))
  const deregister = (name: string) => ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: name }))
  await step('register a task definition', () => register())
  await step('register a second revision, with tags', () => register({ tags: [{ key: 'commit', value: 'abc' }] }))
  await step('register without containers', () => register({ containerDefinitions: [] }))
  await step('register with a bad size', () => register({ cpu: '256', memory: '8192' }))
  await step('describe by family', () => ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web' })))
  await step('describe by revision, with tags', () =>
    ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web:2', include: ['TAGS'] }))
  )
  await step('describe an unknown family', () =>
    ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'none' }))
  )
  await step('list task definitions', () => ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'web' })))
  await step('list families', () => ecs.send(new ListTaskDefinitionFamiliesCommand({})))
  await step('deregister a revision', () => deregister('web:1'))
  await step('deregister a family without revision', () => deregister('web'))
  await step('list what is active', () => ecs.send(new ListTaskDefinitionsCommand({ status: 'ACTIVE' })))
}

async function createServices(step: Step, clients: Clients): Promise<void> {
  const { ecs } = clients
  const networkConfiguration = networkOf(clients)
  const service = { cluster, serviceName: 'web', taskDefinition: 'web:2', launchType: 'FARGATE' } as const
  const create = (change: object = {}) =>
    ecs.send(new CreateServiceCommand({ ...service, desiredCount: 0, networkConfiguration, ...change }))
  const created = await step('create a service', () => create())
  await step('create a service in no cluster', () => create({ cluster: 'none' }))
  await step('create a service of no task definition', () => create({ serviceName: 'b', taskDefinition: 'none' }))
  await step('describe services', () =>
    ecs.send(new DescribeServicesCommand({ cluster, services: ['web', 'none'], include: ['TAGS'] }))
  )
  await step('list services', () => ecs.send(new ListServicesCommand({ cluster })))
  await step('update a service', () =>
    ecs.send(new UpdateServiceCommand({ cluster, service: 'web', forceNewDeployment: true }))
  )
  await step('update a service that is not there', () =>
    ecs.send(new UpdateServiceCommand({ cluster, service: 'none', desiredCount: 1 }))
  )
  const resourceArn = created?.service?.serviceArn
  await step('tag a service', () =>
    ecs.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'team', value: 'a' }] }))
  )
  await step('list its tags', () => ecs.send(new ListTagsForResourceCommand({ resourceArn })))
}

async function refuseTasks(step: Step, clients: Clients): Promise<void> {
  const { ecs } = clients
  const networkConfiguration = networkOf(clients)
  const missing = `arn:aws:ecs:eu-west-1:123456789012:task/${cluster}/${'0'.repeat(32)}`
  await step('describe a missing task', () => ecs.send(new DescribeTasksCommand({ cluster, tasks: [missing] })))
  await step('run a task of no task definition', () =>
    ecs.send(new RunTaskCommand({ cluster, taskDefinition: 'none', launchType: 'FARGATE', networkConfiguration }))
  )
  await step('run a task in no cluster', () =>
    ecs.send(
      new RunTaskCommand({ cluster: 'none', taskDefinition: 'web:2', launchType: 'FARGATE', networkConfiguration })
    )
  )
}
