import type { ServiceDeployment } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { blueGroup, createWeb, deploy, greenGroup, prepare, register, rule, seed, testRule } from '../testing/seed.js'
import { startTestEcs, type TestEcs } from '../testing/start-test-ecs.js'

let ecs: TestEcs
beforeEach(() => {
  ecs = startTestEcs()
})
afterEach(() => ecs.stop())

const loadBalancers = [
  {
    targetGroupArn: blueGroup,
    containerName: 'app',
    containerPort: 8080,
    advancedConfiguration: {
      alternateTargetGroupArn: greenGroup,
      productionListenerRule: rule,
      testListenerRule: testRule,
      roleArn: 'arn:aws:iam::123456789012:role/ecs'
    }
  }
]
const pauseAt = (...lifecycleStages: string[]) => ({
  targetType: 'PAUSE',
  lifecycleStages,
  timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' }
})
const canary = {
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 2.5, canaryBakeTimeInMinutes: 0 },
  bakeTimeInMinutes: 0,
  lifecycleHooks: [pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT')]
}
const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] }

const ended = () =>
  ecs.until(
    () => ecs.deployment(),
    ({ status = '' }) => ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status)
  )
const pausedOnce = (...seen: ServiceDeployment[]) =>
  ecs.until(
    () => ecs.deployment(),
    deployment => hookOf(deployment) !== undefined && !seen.some(other => hookOf(other) === hookOf(deployment))
  )
const hookOf = ({ lifecycleHookDetails: hooks }: ServiceDeployment) => hooks?.[0]?.hookId
const answer = (paused: ServiceDeployment, action: string) =>
  ecs.call('ContinueServiceDeployment', {
    serviceDeploymentArn: paused.serviceDeploymentArn,
    hookId: hookOf(paused),
    action
  })
const shares = ({ sourceServiceRevisions: [source] = [], targetServiceRevision: target }: ServiceDeployment) => [
  source?.requestedProductionTrafficWeight,
  target?.requestedProductionTrafficWeight
]
/** For what lasts one beat only. */
const slowDown = async () => {
  await ecs.stop()
  ecs = startTestEcs({ rate: 40 })
}
const seedTrafficShift = async () => {
  await seed(ecs, { loadBalancers, deploymentConfiguration: blueGreen as never })
  ecs.traffic.shifts.length = 0
}

test('a blue/green deployment passes its stages, shifts once and swaps the target groups', async () => {
  await slowDown()
  await seedTrafficShift()
  const stages: unknown[] = []
  await deploy(ecs, 'good:2')
  const deployment = await ecs.until(
    async () => {
      const seen = await ecs.deployment()
      if (stages.at(-1) !== seen.lifecycleStage) stages.push(seen.lifecycleStage)
      return seen
    },
    ({ status }) => status === 'SUCCESSFUL'
  )
  expect(stages.filter(stage => stage !== undefined)).toEqual([
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP'
  ])
  expect(ecs.traffic.shifts).toEqual([
    { ruleArn: testRule, weights: { [greenGroup]: 100, [blueGroup]: 0 } },
    { ruleArn: rule, weights: { [greenGroup]: 100, [blueGroup]: 0 } }
  ])
  expect(shares(deployment)).toEqual([0, 100])
  expect(deployment.targetServiceRevision).toMatchObject({ runningTaskCount: 2, requestedTestTrafficWeight: 100 })
  expect((await ecs.service()).deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }])
  await deploy(ecs, 'good:3')
  await ended()
  expect(ecs.traffic.shifts.at(-1)).toEqual({ ruleArn: rule, weights: { [greenGroup]: 0, [blueGroup]: 100 } })
})

test('a revision shows which target group its tasks are in', async () => {
  await seedTrafficShift()
  await deploy(ecs, 'good:2')
  const { targetServiceRevision, sourceServiceRevisions = [] } = await ended()
  const { serviceRevisions } = await ecs.call<{ serviceRevisions: unknown[] }>('DescribeServiceRevisions', {
    serviceRevisionArns: [targetServiceRevision?.arn, sourceServiceRevisions[0]?.arn]
  })
  const resolved = (targetGroupArn: string) => ({
    resolvedConfiguration: { loadBalancers: [{ targetGroupArn, productionListenerRule: rule }] }
  })
  expect(serviceRevisions).toMatchObject([resolved(greenGroup), resolved(blueGroup)])
})

test('a canary pauses before every shift with a fresh hook, and at 100 percent', async () => {
  await seedTrafficShift()
  await deploy(ecs, 'good:2', { deploymentConfiguration: canary })
  const first = await pausedOnce()
  expect(first).toMatchObject({
    status: 'IN_PROGRESS',
    lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
    lifecycleHookDetails: [{ targetType: 'PAUSE', status: 'AWAITING_ACTION', timeoutAction: 'ROLLBACK' }]
  })
  expect(hookOf(first)).toMatch(/^ecs-pause-/)
  expect(shares(first)).toEqual([100, 0])
  expect(first.targetServiceRevision).toMatchObject({ requestedTaskCount: 2, runningTaskCount: 2 })
  await answer(first, 'CONTINUE')
  const second = await pausedOnce(first)
  expect(shares(second)).toEqual([97.5, 2.5])
  expect(ecs.traffic.shifts.at(-1)).toEqual({ ruleArn: rule, weights: { [greenGroup]: 25, [blueGroup]: 975 } })
  await answer(second, 'CONTINUE')
  const third = await pausedOnce(first, second)
  expect(third).toMatchObject({ lifecycleStage: 'POST_PRODUCTION_TRAFFIC_SHIFT' })
  expect(third.sourceServiceRevisions?.[0]).toMatchObject({ runningTaskCount: 2 })
  await answer(third, 'CONTINUE')
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
})

test('a linear deployment shifts in equal steps', async () => {
  await seedTrafficShift()
  const linearConfiguration = { stepPercent: 40, stepBakeTimeInMinutes: 1 }
  await deploy(ecs, 'good:2', { deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration } })
  await ended()
  const production = ecs.traffic.shifts.filter(({ ruleArn }) => ruleArn === rule)
  expect(production.map(({ weights }) => weights[greenGroup])).toEqual([40, 80, 100])
})

test('a pause that is rolled back gives the traffic back first, and keeps its stage', async () => {
  await slowDown()
  await seedTrafficShift()
  await deploy(ecs, 'good:2', { deploymentConfiguration: canary })
  const first = await pausedOnce()
  await answer(first, 'CONTINUE')
  const second = await pausedOnce(first)
  await answer(second, 'ROLLBACK')
  const rolling = await ecs.until(
    () => ecs.deployment(),
    ({ status }) => status === 'ROLLBACK_IN_PROGRESS'
  )
  expect(rolling.lifecycleStage).toBe('PRE_PRODUCTION_TRAFFIC_SHIFT')
  const last = await ended()
  expect(last).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    rollback: { reason: expect.stringContaining('pause hook') }
  })
  expect(shares(last)).toEqual([100, 0])
  expect(Object.fromEntries(ecs.traffic.rules.get(rule) ?? [])).toEqual({ [blueGroup]: 100, [greenGroup]: 0 })
  const service = await ecs.service()
  expect(service.taskDefinition).toMatch(/web:1$/)
  expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }])
  await expect(answer(second, 'CONTINUE')).rejects.toMatchObject({ code: 'ClientException' })
})

test('a deployment stays in a stage while a hook keeps it there, and can be rolled back there', async () => {
  await ecs.stop()
  let kept = 'none'
  ecs = startTestEcs({ staysIn: (service, stage) => service === 'web' && stage === kept })
  await seedTrafficShift()
  kept = 'POST_SCALE_UP'
  await deploy(ecs, 'good:2', { deploymentConfiguration: blueGreen })
  const reached = (stage: string) =>
    ecs.until(
      () => ecs.deployment(),
      ({ lifecycleStage }) => lifecycleStage === stage
    )
  await reached('POST_SCALE_UP')
  await ecs.clock.sleep(60_000)
  expect(await ecs.deployment()).toMatchObject({ lifecycleStage: 'POST_SCALE_UP', status: 'IN_PROGRESS' })
  kept = 'BAKE_TIME'
  const { serviceDeploymentArn } = await reached('BAKE_TIME')
  await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' })
})

test('behind a Network Load Balancer each shift takes ten minutes more', async () => {
  await ecs.stop()
  ecs = startTestEcs({ rate: 1000 })
  const listener = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/net/front/1/2'
  const testListener = `${listener.slice(0, -1)}3`
  for (const one of [listener, testListener])
    ecs.traffic.rules.set(
      one,
      new Map([
        [blueGroup, 100],
        [greenGroup, 0]
      ])
    )
  const [balancer] = loadBalancers
  const advancedConfiguration = {
    ...{ alternateTargetGroupArn: greenGroup, productionListenerRule: listener, testListenerRule: testListener },
    roleArn: 'arn:aws:iam::123456789012:role/ecs'
  }
  await seed(ecs, {
    loadBalancers: [{ ...balancer, advancedConfiguration }],
    deploymentConfiguration: blueGreen as never
  })
  await deploy(ecs, 'good:2')
  const { createdAt, finishedAt } = await ended()
  expect((finishedAt?.getTime() ?? 0) - (createdAt?.getTime() ?? 0)).toBeGreaterThan(20 * 60_000)
})

test('an unanswered pause times out and rolls back', async () => {
  await seedTrafficShift()
  const hook = { ...pauseAt('POST_TEST_TRAFFIC_SHIFT'), timeoutConfiguration: { timeoutInMinutes: 1 } }
  await deploy(ecs, 'good:2', { deploymentConfiguration: { ...blueGreen, lifecycleHooks: [hook] } })
  expect(await ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook timed out.'
  })
})

test('a pause can be configured to continue when it times out', async () => {
  await seedTrafficShift()
  const hook = { ...pauseAt('PRE_SCALE_UP'), timeoutConfiguration: { timeoutInMinutes: 1, action: 'CONTINUE' } }
  await deploy(ecs, 'good:2', { deploymentConfiguration: { ...blueGreen, lifecycleHooks: [hook] } })
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
})

test('an answered hook cannot be answered again, and a made-up one not at all', async () => {
  await seedTrafficShift()
  await deploy(ecs, 'good:2', { deploymentConfiguration: canary })
  const first = await pausedOnce()
  await answer(first, 'CONTINUE')
  await expect(answer(first, 'CONTINUE')).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: 'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN'
  })
  const { serviceDeploymentArn } = first
  await expect(ecs.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId: 'x' })).rejects.toThrow(
    'Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}'
  )
})

test.each(['PRE_SCALE_UP', 'POST_SCALE_UP', 'POST_TEST_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'])(
  'a deployment that is stopped in %s rolls back',
  async stage => {
    await seedTrafficShift()
    await deploy(ecs, 'good:2', { deploymentConfiguration: { ...blueGreen, lifecycleHooks: [pauseAt(stage)] } })
    const paused = await pausedOnce()
    const { serviceDeploymentArn } = paused
    await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
    expect(await ecs.deployment()).toMatchObject({ status: 'ROLLBACK_REQUESTED' })
    expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', lifecycleStage: stage })
    expect((await ecs.service()).runningCount).toBe(2)
  }
)

test('a deployment that is stopped while it bakes or cleans up gets its old tasks back', async () => {
  await slowDown()
  await seedTrafficShift()
  await deploy(ecs, 'good:2')
  await ecs.until(
    () => ecs.deployment(),
    ({ lifecycleStage }) => (lifecycleStage as string) === 'CLEAN_UP'
  )
  const { serviceDeploymentArn } = await ecs.deployment()
  await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' })
  expect(Object.fromEntries(ecs.traffic.rules.get(rule) ?? [])).toEqual({ [blueGroup]: 100, [greenGroup]: 0 })
  expect((await ecs.service()).deployments).toMatchObject([
    { runningCount: 2, taskDefinition: expect.stringMatching(/:1$/) }
  ])
})

test('a rollback whose old tasks start no more fails', async () => {
  await slowDown()
  await seedTrafficShift()
  await deploy(ecs, 'good:2')
  await ecs.until(
    () => ecs.deployment(),
    ({ lifecycleStage }) => (lifecycleStage as string) === 'CLEAN_UP'
  )
  ecs.runtime.images.set('good:1', { exitCode: 1 })
  const { serviceDeploymentArn } = await ecs.deployment()
  await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_FAILED' })
})

test('a rollback can lose its race', async () => {
  await ecs.stop()
  ecs = startTestEcs({ rollbackRace: 'loses' })
  await seedTrafficShift()
  await deploy(ecs, 'good:2', { deploymentConfiguration: canary })
  const { serviceDeploymentArn } = await pausedOnce()
  await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
})

test('two serving target groups keep a deployment from starting', async () => {
  await seedTrafficShift()
  ecs.traffic.rules.set(
    rule,
    new Map([
      [blueGroup, 50],
      [greenGroup, 50]
    ])
  )
  await deploy(ecs, 'good:2')
  const last = await ended()
  expect(last).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: `Service deployment rolled back because of invalid networking configuration. productionListenerRule ${rule} should have exactly one target group serving traffic but found 2 target groups which are serving traffic`
  })
  expect(ecs.traffic.shifts).toEqual([])
})

test('an alarm during the bake returns the traffic', async () => {
  await seedTrafficShift()
  const alarms = { alarmNames: ['errors'], enable: true, rollback: true }
  await deploy(ecs, 'good:2', { deploymentConfiguration: { ...blueGreen, bakeTimeInMinutes: 30, alarms } })
  await ecs.until(
    () => ecs.deployment(),
    ({ lifecycleStage }) => (lifecycleStage as string) === 'BAKE_TIME'
  )
  ecs.alarms.set('errors', 'ALARM')
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED' } })
  expect(Object.fromEntries(ecs.traffic.rules.get(rule) ?? [])).toEqual({ [blueGroup]: 100, [greenGroup]: 0 })
})

test('a second deployment in the middle of a canary starts by reconciling', async () => {
  await seedTrafficShift()
  await deploy(ecs, 'good:2', { deploymentConfiguration: canary })
  const first = await pausedOnce()
  await answer(first, 'CONTINUE')
  const second = await pausedOnce(first)
  const hooks = [pauseAt('RECONCILE_SERVICE')]
  await expect(deploy(ecs, 'good:3', { deploymentConfiguration: blueGreen })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: expect.stringContaining('cannot be changed from CANARY to BLUE_GREEN')
  })
  const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 0 }
  await deploy(ecs, 'good:3', { deploymentConfiguration: { ...canary, canaryConfiguration, lifecycleHooks: hooks } })
  await expect(answer(second, 'CONTINUE')).rejects.toMatchObject({ code: 'InvalidParameterException' })
  const reconciling = await pausedOnce(first, second)
  expect(reconciling).toMatchObject({ lifecycleStage: 'RECONCILE_SERVICE' })
  expect(reconciling.sourceServiceRevisions).toHaveLength(2)
  await answer(reconciling, 'CONTINUE')
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
  expect((await ecs.service()).deployments).toMatchObject([
    { taskDefinition: expect.stringMatching(/:4$/), runningCount: 2 }
  ])
})

test('a second deployment leaves nothing of one that never got a task to run', async () => {
  await seedTrafficShift()
  await deploy(ecs, 'nowhere:1')
  await ecs.until(
    async () => (await ecs.service()).deployments?.[0],
    primary => (primary?.failedTasks ?? 0) > 0
  )
  await deploy(ecs, 'good:2')
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
  expect((await ecs.service()).deployments).toMatchObject([{ status: 'PRIMARY', runningCount: 2 }])
})

test('an alarm without rollback stops a deployment where it is', async () => {
  await seedTrafficShift()
  const alarms = { alarmNames: ['errors'], enable: true, rollback: false }
  await deploy(ecs, 'good:2', { deploymentConfiguration: { ...canary, alarms } })
  await pausedOnce()
  ecs.alarms.set('errors', 'ALARM')
  expect(await ended()).toMatchObject({ status: 'STOPPED', statusReason: expect.stringContaining('errors') })
})

test('a first deployment has no source, pauses too, and cannot go back', async () => {
  await prepare(ecs)
  await createWeb(ecs, { loadBalancers, deploymentConfiguration: canary as never })
  const first = await pausedOnce()
  expect(first.sourceServiceRevisions).toEqual([])
  await answer(first, 'ROLLBACK')
  expect(await ended()).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'No rollback candidate was found to run the rollback.'
  })
})

test('a green revision that never gets healthy is rolled back by the circuit breaker', async () => {
  await seedTrafficShift()
  const deploymentCircuitBreaker = { enable: true, rollback: true }
  await deploy(ecs, 'sick:1', { deploymentConfiguration: { ...blueGreen, deploymentCircuitBreaker } })
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', lifecycleStage: 'SCALE_UP' })
  expect(ecs.traffic.shifts).toEqual([])
})

test('a rolling deployment after a traffic shift stays in the target group that receives the traffic', async () => {
  await seedTrafficShift()
  await deploy(ecs, 'good:2')
  await ended()
  const before = ecs.traffic.targetHealth(greenGroup)
  await deploy(ecs, 'good:3', { deploymentConfiguration: { strategy: 'ROLLING' } })
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
  const after = ecs.traffic.targetHealth(greenGroup).filter(({ state }) => state === 'healthy')
  expect(after).toHaveLength(2)
  expect(before).toHaveLength(2)
  for (const target of before) expect(after).not.toContainEqual(target)
})

test.each(['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'])('a pause at %s is refused', async stage => {
  await seedTrafficShift()
  const deploymentConfiguration = { ...blueGreen, lifecycleHooks: [pauseAt(stage)] }
  await expect(deploy(ecs, 'good:2', { deploymentConfiguration })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: 'Invalid lifecycle stage provided for Pause Hook'
  })
})

test('a deployment shows late where that is asked for', async () => {
  await ecs.stop()
  ecs = startTestEcs({ deploymentVisibleAfter: 60_000 })
  await seedTrafficShift()
  const current = async () => (await ecs.service()).currentServiceDeployment
  const before = await ecs.until(current, arn => arn !== undefined)
  await deploy(ecs, 'good:2')
  expect(await current()).toBe(before)
  expect((await ecs.deployment()).serviceDeploymentArn).toBe(before)
  await ecs.until(current, arn => arn !== before)
  expect((await ecs.deployment()).serviceDeploymentArn).not.toBe(before)
})

test('the new revision follows the desired count during a pause', async () => {
  await seedTrafficShift()
  await register(ecs, 'good:2')
  await deploy(ecs, 'good:2', { deploymentConfiguration: canary })
  await pausedOnce()
  await ecs.call('UpdateService', { service: 'web', desiredCount: 3 })
  await ecs.until(
    () => ecs.deployment(),
    ({ targetServiceRevision }) => targetServiceRevision?.runningTaskCount === 3
  )
})
