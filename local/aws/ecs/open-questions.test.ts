import { afterEach, expect, test } from '@jest/globals'
import type { OpenQuestions } from './open-questions.js'
import { blueGroup, deploy, greenGroup, prepare, register, rule, network } from './testing/seed.js'
import { startTestEcs, type TestEcs } from './testing/start-test-ecs.js'

let ecs: TestEcs
afterEach(() => ecs.stop())

const PAUSE = {
  targetType: 'PAUSE',
  lifecycleStages: ['PRE_SCALE_UP'],
  timeoutConfiguration: { timeoutInMinutes: 30, action: 'ROLLBACK' }
}
const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }
const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } }

async function seedPair(openQuestions: Partial<OpenQuestions>, deploymentConfiguration: object): Promise<void> {
  ecs = startTestEcs({ openQuestions })
  await prepare(ecs)
  const advancedConfiguration = {
    ...{ alternateTargetGroupArn: greenGroup, productionListenerRule: rule },
    roleArn: 'arn:aws:iam::123456789012:role/ecs'
  }
  await ecs.call('CreateService', {
    ...{ serviceName: 'web', taskDefinition: await register(ecs, 'good:1'), desiredCount: 1, launchType: 'FARGATE' },
    ...{ networkConfiguration: network, deploymentConfiguration },
    loadBalancers: [{ targetGroupArn: blueGroup, containerName: 'app', containerPort: 8080, advancedConfiguration }]
  })
  await ended()
}

const ended = () =>
  ecs.until(
    () => ecs.deployment(),
    ({ status = '' }) => ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'].includes(status)
  )

test.each([
  ['whole', PAUSE],
  ['stages', { lifecycleStages: PAUSE.lifecycleStages }]
] as const)('hooks are described %s', async (describedHooks, shown) => {
  await seedPair({ describedHooks }, {})
  await ecs.call('UpdateService', {
    service: 'web',
    deploymentConfiguration: { ...blueGreen, lifecycleHooks: [PAUSE] }
  })
  expect((await ecs.service()).deploymentConfiguration?.lifecycleHooks).toEqual([shown])
})

test('a circuit breaker with another strategy is heeded', async () => {
  await seedPair({ shiftBreaker: 'heeded' }, {})
  await deploy(ecs, 'crash:1', { deploymentConfiguration: { ...blueGreen, ...breaker } })
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' })
})

test('a circuit breaker with another strategy is ignored', async () => {
  await seedPair({ shiftBreaker: 'ignored' }, {})
  await deploy(ecs, 'crash:1', { deploymentConfiguration: { ...blueGreen, ...breaker } })
  await ecs.until(
    async () => (await ecs.service()).deployments?.[0],
    primary => (primary?.failedTasks ?? 0) > 3
  )
  expect(await ecs.deployment()).toMatchObject({ status: 'IN_PROGRESS' })
})

test('a circuit breaker with another strategy is rejected', async () => {
  await seedPair({ shiftBreaker: 'rejected' }, {})
  await expect(deploy(ecs, 'good:2', { deploymentConfiguration: { ...blueGreen, ...breaker } })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: expect.stringContaining('CircuitBreaker')
  })
})

test.each([
  ['serving', greenGroup],
  ['first', blueGroup]
] as const)('a rolling deployment after a blue/green one uses the group that is %s', async (rollingGroup, group) => {
  await seedPair({ rollingGroup }, {})
  await deploy(ecs, 'good:2', { deploymentConfiguration: blueGreen })
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
  await ecs.call('UpdateService', { service: 'web', deploymentConfiguration: { strategy: 'ROLLING' } })
  await deploy(ecs, 'good:3')
  await ecs.until(
    () => ecs.deployment(),
    ({ status, targetServiceRevision }) =>
      status === 'SUCCESSFUL' && targetServiceRevision?.requestedProductionTrafficWeight === undefined
  )
  expect(ecs.traffic.groups.get(group)?.size).toBe(1)
})

test.each([
  ['dropped', undefined],
  ['kept', { canaryPercent: 10, canaryBakeTimeInMinutes: 0 }]
] as const)('the canary configuration of a service that returns to ROLLING is %s', async (shiftMembers, shown) => {
  await seedPair({ shiftMembers }, {})
  const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 0 }
  const update = (deploymentConfiguration: object) =>
    ecs.call('UpdateService', { service: 'web', deploymentConfiguration })
  await update({ strategy: 'CANARY', bakeTimeInMinutes: 0, canaryConfiguration })
  expect((await ecs.service()).deploymentConfiguration).toMatchObject({ canaryConfiguration })
  await update({ strategy: 'ROLLING' })
  const { deploymentConfiguration } = await ecs.service()
  expect(deploymentConfiguration?.canaryConfiguration).toEqual(shown)
  // What is there stays, and cannot be sent.
  await update({ maximumPercent: 150 })
  await expect(update({ canaryConfiguration })).rejects.toThrow(
    'canaryConfiguration is only valid with the CANARY deployment strategy; the strategy is ROLLING.'
  )
  await expect(update({ strategy: 'LINEAR', canaryConfiguration })).rejects.toThrow('the strategy is LINEAR.')
})

test('a deployment with early success is successful before its old tasks are gone, and continues', async () => {
  const earlySuccessCriteria = { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: 'DEFERRED' }
  await seedPair({}, { minimumHealthyPercent: 50, maximumPercent: 150, earlySuccessCriteria })
  await ecs.call('UpdateService', { service: 'web', desiredCount: 4 })
  await ecs.until(
    () => ecs.service(),
    ({ runningCount }) => runningCount === 4
  )
  await deploy(ecs, 'good:2')
  await ecs.until(
    () => ecs.deployment(),
    ({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && (targetServiceRevision?.runningTaskCount ?? 0) > 0
  )
  const { deployments = [] } = await ecs.service()
  expect(deployments).toMatchObject([{ rolloutState: 'COMPLETED' }, { runningCount: expect.any(Number) }])
  await ecs.until(
    () => ecs.service(),
    ({ deployments: all = [] }) => all.length === 1 && all[0]?.runningCount === 4
  )
})
