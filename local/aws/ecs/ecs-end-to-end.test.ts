import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
  waitUntilTasksStopped,
  type ServiceDeployment,
  type UpdateServiceCommandInput
} from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

let directory: string
let cloud: LocalCloud
let ecs: ECSClient
let elb: ElasticLoadBalancingV2Client

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ecs-'))
  cloud = await startLocalCloud({ rate: 20 })
  ecs = new ECSClient(clientSettings(cloud))
  elb = new ElasticLoadBalancingV2Client(clientSettings(cloud))
  const serve = (answer: string) =>
    `require('http').createServer((_, response) => response.end('${answer}')).listen(process.env.PORT, '127.0.0.1')`
  const programs = {
    'web:1': serve('one'),
    'web:2': serve('two'),
    'web:bad': 'process.exit(7)',
    'job:1': "console.log('did it')"
  }
  for (const [reference, script] of Object.entries(programs)) {
    cloud.images.add(reference, {
      entryPoint: [process.execPath, '-e'],
      command: [script],
      workingDirectory: directory
    })
  }
  await ecs.send(new CreateClusterCommand({}))
})

afterEach(async () => {
  await cloud.stop()
  rmSync(directory, { recursive: true })
})

const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
const executionRoleArn = 'arn:aws:iam::123456789012:role/execution'

async function register(image: string): Promise<string> {
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'web',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn,
      containerDefinitions: [
        {
          name: 'app',
          image,
          portMappings: [{ containerPort: 8080 }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': '/web',
              'awslogs-region': 'eu-west-1',
              'awslogs-stream-prefix': 'web',
              'awslogs-create-group': 'true'
            }
          }
        }
      ]
    })
  )
  return taskDefinition?.taskDefinitionArn ?? ''
}

async function createGroup(name: string): Promise<string> {
  const { TargetGroups = [] } = await elb.send(
    new CreateTargetGroupCommand({
      Name: name,
      Protocol: 'HTTP',
      Port: 8080,
      VpcId: 'vpc-1',
      TargetType: 'ip',
      HealthCheckIntervalSeconds: 5,
      HealthCheckTimeoutSeconds: 4,
      HealthyThresholdCount: 2
    })
  )
  const arn = TargetGroups[0]?.TargetGroupArn ?? ''
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }]
  await elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: arn, Attributes }))
  return arn
}

/** A load balancer with one rule, which forwards to `blue`; `green` is idle. */
async function createBalancer() {
  const [blue, green] = [await createGroup('blue'), await createGroup('green')]
  const { LoadBalancers = [] } = await elb.send(
    new CreateLoadBalancerCommand({ Name: 'front', Subnets: ['subnet-1', 'subnet-2'] })
  )
  const { Listeners = [] } = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn ?? '',
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }]
    })
  )
  const TargetGroups = [
    { TargetGroupArn: blue, Weight: 1 },
    { TargetGroupArn: green, Weight: 0 }
  ]
  const { Rules = [] } = await elb.send(
    new CreateRuleCommand({
      ListenerArn: Listeners[0]?.ListenerArn ?? '',
      Priority: 1,
      Conditions: [{ Field: 'path-pattern', Values: ['/*'] }],
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }]
    })
  )
  return { blue, green, rule: Rules[0]?.RuleArn ?? '' }
}

type Balancer = Awaited<ReturnType<typeof createBalancer>>

async function createWeb({ blue, green, rule }: Balancer, deploymentConfiguration: object): Promise<void> {
  const roleArn = 'arn:aws:iam::123456789012:role/ecs'
  await ecs.send(
    new CreateServiceCommand({
      serviceName: 'web',
      taskDefinition: await register('web:1'),
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration,
      deploymentConfiguration,
      loadBalancers: [
        {
          targetGroupArn: blue,
          containerName: 'app',
          containerPort: 8080,
          advancedConfiguration: { alternateTargetGroupArn: green, productionListenerRule: rule, roleArn }
        }
      ]
    })
  )
  await deploymentWhen(({ status }) => status === 'SUCCESSFUL')
}

async function deploymentWhen(isWanted: (deployment: ServiceDeployment) => boolean): Promise<ServiceDeployment> {
  for (const deadline = Date.now() + 40_000; ;) {
    const { serviceDeployments: [newest] = [] } = await ecs.send(new ListServiceDeploymentsCommand({ service: 'web' }))
    const serviceDeploymentArns = [newest?.serviceDeploymentArn ?? '']
    const { serviceDeployments: [found] = [] } = await ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns })
    )
    if (found !== undefined && isWanted(found)) return found
    if (Date.now() > deadline) throw new Error(`Still not as wanted: ${JSON.stringify(found)}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const update = (input: Partial<UpdateServiceCommandInput>) =>
  ecs.send(new UpdateServiceCommand({ service: 'web', ...input }))

test('a bad revision is rolled back by the breaker, a good one is deployed', async () => {
  const deploymentCircuitBreaker = { enable: true, rollback: true }
  await createWeb(await createBalancer(), { deploymentCircuitBreaker })
  await update({ taskDefinition: await register('web:bad') })
  const failed = await deploymentWhen(({ status }) => status === 'ROLLBACK_SUCCESSFUL')
  expect(failed.createdAt).toBeInstanceOf(Date)
  expect(failed.deploymentCircuitBreaker).toMatchObject({ status: 'TRIGGERED', threshold: 3 })
  const { taskArns } = await ecs.send(new ListTasksCommand({ serviceName: 'web', desiredStatus: 'STOPPED' }))
  const { tasks = [] } = await ecs.send(new DescribeTasksCommand({ tasks: taskArns }))
  expect(tasks.flatMap(({ containers = [] }) => containers.map(({ exitCode }) => exitCode))).toContain(7)
  await update({ taskDefinition: await register('web:2') })
  await deploymentWhen(({ status }) => status === 'SUCCESSFUL')
  const { services: [service] = [] } = await ecs.send(new DescribeServicesCommand({ services: ['web'] }))
  expect(service).toMatchObject({ runningCount: 2, taskDefinition: expect.stringMatching(/web:3$/) })
})

test('a canary shifts the rule, pause by pause', async () => {
  const balancer = await createBalancer()
  await createWeb(balancer, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 })
  const lifecycleStages = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'] as const
  await update({
    taskDefinition: await register('web:2'),
    deploymentConfiguration: {
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 },
      bakeTimeInMinutes: 0,
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: [...lifecycleStages] }]
    }
  })
  const weights: unknown[] = []
  let last = ''
  for (let pause = 1; pause <= 3; pause += 1) {
    const paused = await deploymentWhen(({ lifecycleHookDetails }) => isFresh(lifecycleHookDetails?.[0]?.hookId, last))
    const { lifecycleHookDetails: [hook] = [], serviceDeploymentArn } = paused
    expect(hook?.expiresAt).toBeInstanceOf(Date)
    weights.push(await weightsOf(balancer))
    last = hook?.hookId ?? ''
    await ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId: last, action: 'CONTINUE' }))
  }
  await deploymentWhen(({ status }) => status === 'SUCCESSFUL')
  expect(weights).toEqual([
    [100, 0],
    [90, 10],
    [0, 100]
  ])
})

const isFresh = (hookId: string | undefined, last: string) => hookId !== undefined && hookId !== last

async function weightsOf({ blue, green, rule }: Balancer) {
  const { Rules = [] } = await elb.send(new DescribeRulesCommand({ RuleArns: [rule] }))
  const groups = Rules[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []
  return [blue, green].map(arn => groups.find(({ TargetGroupArn }) => TargetGroupArn === arn)?.Weight)
}

test('a task runs as a process, to its exit code', async () => {
  const { tasks = [] } = await ecs.send(
    new RunTaskCommand({ taskDefinition: await register('job:1'), launchType: 'FARGATE', networkConfiguration })
  )
  const taskArns = tasks.map(({ taskArn }) => taskArn ?? '')
  await waitUntilTasksStopped({ client: ecs, maxWaitTime: 20, minDelay: 1, maxDelay: 1 }, { tasks: taskArns })
  const { tasks: [task] = [] } = await ecs.send(new DescribeTasksCommand({ tasks: taskArns }))
  expect(task).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 0 }] })
  expect(task?.stoppedAt).toBeInstanceOf(Date)
})

test('an error has the name that the SDK expects', async () => {
  await expect(update({ desiredCount: 1 })).rejects.toMatchObject({ name: 'ServiceNotFoundException' })
})
