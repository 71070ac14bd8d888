import type { Service } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { blueGroup, createWeb, deploy, greenGroup, network, prepare, register, rule, seed } from '../testing/seed.js'
import { startTestEcs, type TestEcs } from '../testing/start-test-ecs.js'

let ecs: TestEcs
beforeEach(() => {
  ecs = startTestEcs()
})
afterEach(() => ecs.stop())

const messages = async () => ((await ecs.service()).events ?? []).map(({ message = '' }) => message)
const steadyAt = (count: number) =>
  ecs.until(
    () => ecs.service(),
    ({ deployments = [] }) => deployments.length === 1 && deployments[0]?.runningCount === count
  )

test('a service is scaled in the middle of a deployment', async () => {
  await seed(ecs)
  await deploy(ecs, 'good:2')
  await ecs.call('UpdateService', { service: 'web', desiredCount: 4 })
  expect((await steadyAt(4)).taskDefinition).toMatch(/web:2$/)
  await deploy(ecs, 'good:3')
  await ecs.call('UpdateService', { service: 'web', desiredCount: 1 })
  expect((await steadyAt(1)).taskDefinition).toMatch(/web:3$/)
})

test('a task that fails its container health check is replaced', async () => {
  const healthCheck = { command: ['CMD', 'check'], interval: 5, retries: 2 }
  await prepare(ecs)
  await createWeb(ecs, { taskDefinition: await register(ecs, 'good:1', { healthCheck }), loadBalancers: [] })
  await ecs.until(messages, all => all.some(message => message.includes('steady state')))
  const [container] = ecs.runtime.containers
  if (container !== undefined) container.isHealthy = false
  await ecs.until(messages, all => all.some(message => message.includes('failed container health checks')))
  const reasons = async () => (await ecs.tasks({ desiredStatus: 'STOPPED' })).map(({ stoppedReason }) => stoppedReason)
  await ecs.until(reasons, all => all.includes('Task failed container health checks'))
  await steadyAt(2)
})

test('a target group that is deleted does not stop the scheduler', async () => {
  await seed(ecs)
  ecs.traffic.groups.delete(blueGroup)
  await ecs.call('UpdateService', { service: 'web', desiredCount: 3 })
  await ecs.until(messages, all => all.some(message => message.includes('failed to register targets')))
})

test('limits that leave no room for a new task are reported in an event', async () => {
  await seed(ecs, { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } })
  await deploy(ecs, 'good:2')
  await ecs.until(messages, all => all.some(message => message.includes('was unable to stop or start tasks')))
})

test('a network equal to the default starts no deployment', async () => {
  await seed(ecs)
  const networkConfiguration = { awsvpcConfiguration: { ...network.awsvpcConfiguration, assignPublicIp: 'DISABLED' } }
  await ecs.call('UpdateService', { service: 'web', networkConfiguration })
  expect((await ecs.service()).deployments).toHaveLength(1)
})

test('the same task definition again starts no deployment, unless forced', async () => {
  await seed(ecs)
  const { taskDefinition } = await ecs.service()
  await ecs.call('UpdateService', { service: 'web', taskDefinition })
  expect((await ecs.service()).deployments).toHaveLength(1)
  await ecs.call('UpdateService', { service: 'web', forceNewDeployment: true })
  expect((await ecs.service()).deployments).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', taskDefinition },
    { status: 'ACTIVE', taskDefinition }
  ])
})

test('services that are not there are missing, and eleven are too many', async () => {
  await seed(ecs)
  expect(await ecs.call('DescribeServices', { services: ['web', 'api'] })).toMatchObject({
    services: [{ serviceName: 'web' }],
    failures: [{ arn: 'arn:aws:ecs:eu-west-1:123456789012:service/default/api', reason: 'MISSING' }]
  })
  const services = Array.from({ length: 11 }, (_, index) => `web-${index}`)
  await expect(ecs.call('DescribeServices', { services })).rejects.toMatchObject({ code: 'InvalidParameterException' })
})

test('services are listed in pages of ten', async () => {
  await prepare(ecs)
  for (let index = 0; index < 12; index += 1) await createWeb(ecs, { serviceName: `web-${index}`, desiredCount: 0 })
  const first = await ecs.call<{ serviceArns: string[]; nextToken?: string }>('ListServices')
  expect(first.serviceArns).toHaveLength(10)
  const { nextToken } = first
  expect(await ecs.call('ListServices', { nextToken })).toMatchObject({ serviceArns: { length: 2 } })
})

test('a service that is not empty is deleted by force only', async () => {
  await seed(ecs)
  await expect(ecs.call('DeleteService', { service: 'web' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: 'The service cannot be stopped while it is scaled above 0.'
  })
  await ecs.call('DeleteService', { service: 'web', force: true })
  await expect(createWeb(ecs)).rejects.toThrow('Unable to Start a service that is still Draining.')
  await ecs.until(
    () => ecs.service(),
    ({ status }) => status === 'INACTIVE'
  )
  await createWeb(ecs)
  expect((await ecs.service()) satisfies Service).toMatchObject({ status: 'ACTIVE', events: expect.any(Array) })
})

test('tags of a service reach its tasks', async () => {
  await seed(ecs, { tags: [{ key: 'team', value: 'a' }], propagateTags: 'SERVICE', enableECSManagedTags: true })
  const { taskArns } = await ecs.call<{ taskArns: string[] }>('ListTasks', { serviceName: 'web' })
  const described = await ecs.call('DescribeTasks', { tasks: taskArns, include: ['TAGS'] })
  expect(described).toMatchObject({
    tasks: [{ tags: expect.arrayContaining([{ key: 'team', value: 'a' }]) }, { tags: expect.any(Array) }]
  })
})

const loadBalancer = { targetGroupArn: blueGroup, containerName: 'app', containerPort: 8080 }
const advancedConfiguration = {
  alternateTargetGroupArn: greenGroup,
  productionListenerRule: rule,
  roleArn: 'arn:aws:iam::123456789012:role/ecs'
}

test.each<[string, object, string | RegExp]>([
  ['no network', { networkConfiguration: undefined }, /Network Configuration must be provided/],
  [
    'another container',
    { loadBalancers: [{ ...loadBalancer, containerName: 'x' }] },
    'The container x does not exist in the task definition.'
  ],
  [
    'another port',
    { loadBalancers: [{ ...loadBalancer, containerPort: 1 }] },
    'The container app did not have a container port 1 defined.'
  ],
  ['one group twice', { loadBalancers: [loadBalancer, loadBalancer] }, `Duplicate targetGroupArn found: ${blueGroup}`],
  ['no second group', { deploymentConfiguration: { strategy: 'CANARY' } }, /advancedConfiguration field is required/],
  ['no bake time', { deploymentConfiguration: { strategy: 'BLUE_GREEN' } }, /bakeTimeInMinutes is required/],
  [
    'a listener for a rule',
    {
      loadBalancers: [
        {
          ...loadBalancer,
          advancedConfiguration: {
            ...advancedConfiguration,
            productionListenerRule: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/front/1/2'
          }
        }
      ]
    },
    /productionListenerRule has an invalid ARN format/
  ],
  [
    'one rule for both',
    {
      loadBalancers: [{ ...loadBalancer, advancedConfiguration: { ...advancedConfiguration, testListenerRule: rule } }]
    },
    /cannot be used as both production and test listener rules/
  ],
  [
    'half a step',
    { deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2 } } },
    /stepPercent/
  ],
  [
    'a canary of a linear strategy',
    {
      deploymentConfiguration: {
        ...{ strategy: 'LINEAR', canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 1 } }
      }
    },
    /canaryConfiguration is only valid with the CANARY deployment strategy; the strategy is LINEAR/
  ],
  [
    'steps of a rolling strategy',
    { deploymentConfiguration: { linearConfiguration: { stepPercent: 50 } } },
    /linearConfiguration is only valid with the LINEAR deployment strategy; the strategy is ROLLING/
  ],
  [
    'a daemon with a desired count',
    { schedulingStrategy: 'DAEMON', launchType: 'EC2' },
    'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again'
  ],
  ['a daemon on Fargate', { schedulingStrategy: 'DAEMON', desiredCount: undefined }, /FARGATE launch type/],
  [
    'a daemon with another controller',
    {
      schedulingStrategy: 'DAEMON',
      desiredCount: undefined,
      launchType: 'EC2',
      deploymentController: { type: 'EXTERNAL' }
    },
    /EXTERNAL deployment controller/
  ],
  ['a bad name', { serviceName: 'a b' }, /Service name contains invalid characters/]
])('a service is refused: %s', async (_, change, message) => {
  await prepare(ecs)
  const taskDefinition = await register(ecs, 'good:1')
  const service = { serviceName: 'web', taskDefinition, desiredCount: 1, launchType: 'FARGATE' }
  await expect(
    ecs.call('CreateService', { ...service, networkConfiguration: network, loadBalancers: [loadBalancer], ...change })
  ).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: typeof message === 'string' ? message : expect.stringMatching(message)
  })
})

test('a daemon service takes no desired count, and replaces its one task by stopping it first', async () => {
  await seed(ecs, { schedulingStrategy: 'DAEMON', launchType: 'EC2', desiredCount: undefined })
  expect(await ecs.service()).toMatchObject({
    ...{ schedulingStrategy: 'DAEMON', desiredCount: 1, runningCount: 1 },
    deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 0 }
  })
  for (const desiredCount of [0, 1, 3])
    await expect(ecs.call('UpdateService', { service: 'web', desiredCount })).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message:
        'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again'
    })
  await deploy(ecs, 'good:2')
  let most = 0
  await ecs.until(
    async () => {
      most = Math.max(most, (await ecs.tasks()).length)
      return ecs.deployment()
    },
    ({ status }) => status === 'SUCCESSFUL'
  )
  expect(most).toBe(1)
})

test('a group in no rule has no load balancer', async () => {
  await prepare(ecs)
  ecs.traffic.rules.clear()
  await expect(createWeb(ecs)).rejects.toThrow(/does not have an associated load balancer/)
})

test('the same creation with the same token is made once', async () => {
  await seed(ecs, { clientToken: 'a' })
  await createWeb(ecs, { clientToken: 'a' })
  await expect(createWeb(ecs)).rejects.toThrow('Creation of service was not idempotent.')
})
