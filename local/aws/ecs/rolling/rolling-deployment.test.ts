import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { blueGroup, deploy, register, seed } from '../testing/seed.js'
import { startTestEcs, type TestEcs } from '../testing/start-test-ecs.js'

let ecs: TestEcs
beforeEach(() => {
  ecs = startTestEcs()
})
afterEach(() => ecs.stop())

const messages = async () => ((await ecs.service()).events ?? []).map(event => event.message ?? '')
const ended = () =>
  ecs.until(
    () => ecs.deployment(),
    ({ status = '' }) => ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status)
  )

test('a new service becomes steady, and its events show how', async () => {
  await seed(ecs)
  const service = await ecs.service()
  expect(service).toMatchObject({ status: 'ACTIVE', desiredCount: 2, runningCount: 2, pendingCount: 0 })
  expect(service.deployments).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2, failedTasks: 0 }
  ])
  expect((await messages()).reverse()).toEqual([
    expect.stringMatching(/^\(service web\) has started 2 tasks: \(task [0-9a-f]{32}\) \(task [0-9a-f]{32}\)\.$/),
    `(service web) registered 2 targets in (target-group ${blueGroup})`,
    expect.stringMatching(/^\(service web\) \(deployment ecs-svc\/\d{19}\) deployment completed\.$/),
    '(service web) has reached a steady state.'
  ])
  expect(await ecs.deployment()).toMatchObject({ status: 'SUCCESSFUL', sourceServiceRevisions: [] })
})

test('a deployment does not end while it is kept', async () => {
  await ecs.stop()
  let isKept = false
  ecs = startTestEcs({ staysIn: (service, stage) => isKept && service === 'web' && stage === 'ROLLING' })
  await seed(ecs)
  isKept = true
  await deploy(ecs, 'good:2')
  await ecs.until(
    () => ecs.service(),
    ({ deployments = [] }) => deployments.length === 1
  )
  await ecs.clock.sleep(60_000)
  expect(await ecs.deployment()).toMatchObject({ status: 'IN_PROGRESS' })
  isKept = false
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL' })
})

test('a new revision replaces the old one without a moment of fewer healthy tasks', async () => {
  await seed(ecs)
  await deploy(ecs, 'good:2')
  expect((await ecs.service()).deployments).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
    { status: 'ACTIVE', rolloutState: 'COMPLETED' }
  ])
  let fewest = Infinity
  await ecs.until(
    async () => {
      const running = (await ecs.tasks()).filter(task => task.lastStatus === 'RUNNING').length
      fewest = Math.min(fewest, running)
      return ecs.deployment()
    },
    ({ status }) => status === 'SUCCESSFUL'
  )
  expect(fewest).toBe(2)
  const service = await ecs.service()
  expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }])
  expect(service.taskDefinition).toMatch(/web:2$/)
  const stopped = await ecs.tasks({ desiredStatus: 'STOPPED' })
  expect(stopped).toHaveLength(2)
  expect(stopped[0]).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: expect.stringMatching(/^Scaling activity initiated by \(deployment ecs-svc\/\d+\)$/)
  })
})

test('the circuit breaker rolls a crashing revision back to the last one that worked', async () => {
  const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } }
  await seed(ecs, { deploymentConfiguration })
  await deploy(ecs, 'crash:1')
  const deployment = await ended()
  expect(deployment).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 }
  })
  expect(deployment.deploymentCircuitBreaker?.failureCount).toBeGreaterThanOrEqual(3)
  expect(deployment.rollback?.serviceRevisionArn).toBe(deployment.sourceServiceRevisions?.[0]?.arn)
  const service = await ecs.service()
  expect(service.taskDefinition).toMatch(/web:1$/)
  expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }])
  expect(await messages()).toContainEqual(
    expect.stringMatching(/\(deployment ecs-svc\/\d+\) deployment failed: tasks failed to start\.$/)
  )
  const [crashed] = (await ecs.tasks({ desiredStatus: 'STOPPED' })).filter(task =>
    task.taskDefinitionArn?.endsWith(':2')
  )
  expect(crashed).toMatchObject({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'app', exitCode: 1 }]
  })
})

test('the circuit breaker without rollback leaves the old tasks where they are', async () => {
  const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: false } }
  await seed(ecs, { deploymentConfiguration })
  await deploy(ecs, 'crash:1')
  expect(await ended()).toMatchObject({ status: 'STOPPED' })
  const service = await ecs.service()
  expect(service.taskDefinition).toMatch(/web:2$/)
  expect(service.deployments).toMatchObject([
    {
      status: 'PRIMARY',
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.'
    },
    { status: 'ACTIVE', runningCount: 2 }
  ])
})

test('without a breaker a crash loop continues and the old tasks receive the traffic', async () => {
  await seed(ecs)
  await deploy(ecs, 'crash:1')
  const service = await ecs.until(
    () => ecs.service(),
    ({ deployments = [] }) => (deployments[0]?.failedTasks ?? 0) > 6
  )
  expect(service.deployments).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
    { status: 'ACTIVE', runningCount: 2 }
  ])
})

test('tasks that never run are started less and less often', async () => {
  await seed(ecs)
  await deploy(ecs, 'nowhere:1')
  await ecs.until(messages, all => all.some(message => message.includes('is unable to consistently start tasks')))
  const [failed] = (await ecs.tasks({ desiredStatus: 'STOPPED' })).filter(task =>
    task.taskDefinitionArn?.endsWith(':2')
  )
  expect(failed).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason: expect.stringMatching(/^CannotPullContainerError: .*nowhere:1/),
    containers: [{ reason: expect.stringMatching(/^CannotPullContainerError/) }]
  })
})

test('tasks that never get healthy are replaced, with the load balancer named', async () => {
  await seed(ecs, { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } })
  await deploy(ecs, 'sick:1')
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' })
  const reasons = (await ecs.tasks({ desiredStatus: 'STOPPED' })).map(task => task.stoppedReason)
  expect(reasons).toContain(`Task failed ELB health checks in (target-group ${blueGroup})`)
})

test('a grace period holds the verdict on unhealthy targets back', async () => {
  await seed(ecs, { healthCheckGracePeriodSeconds: 300 })
  await deploy(ecs, 'sick:1')
  await ecs.clock.sleep(60_000)
  expect((await ecs.service()).deployments).toMatchObject([{ failedTasks: 0, runningCount: 2 }, { runningCount: 2 }])
})

test('a second update supersedes the first', async () => {
  await seed(ecs)
  await deploy(ecs, 'sick:1')
  const first = await ecs.until(
    () => ecs.deployment(),
    ({ status }) => status === 'IN_PROGRESS'
  )
  await deploy(ecs, 'good:2')
  await ended()
  const { serviceDeployments } = await ecs.call<{
    serviceDeployments: { serviceDeploymentArn: string; status: string }[]
  }>('ListServiceDeployments', { service: 'web' })
  expect(serviceDeployments.map(({ status }) => status)).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL'])
  expect(serviceDeployments[1]?.serviceDeploymentArn).toBe(first.serviceDeploymentArn)
})

test('a rollback stops unhealthy tasks first: healthy tasks stay until others have replaced them', async () => {
  await seed(ecs)
  await deploy(ecs, 'sick:1', { healthCheckGracePeriodSeconds: 600 })
  const running = async (revision: RegExp) =>
    (await ecs.tasks()).filter(
      ({ taskDefinitionArn = '', lastStatus }) => revision.test(taskDefinitionArn) && lastStatus === 'RUNNING'
    ).length
  await ecs.until(
    () => running(/web:2$/),
    count => count === 2
  )
  const { serviceDeploymentArn } = await ecs.deployment()
  await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  await ecs.until(
    () => ecs.deployment(),
    ({ status }) => status === 'ROLLBACK_SUCCESSFUL'
  )
  // By the times of the tasks themselves, not by polling.
  const tasks = [...(await ecs.tasks()), ...(await ecs.tasks({ desiredStatus: 'STOPPED' }))].filter(
    ({ taskDefinitionArn = '' }) => taskDefinitionArn.endsWith('web:1')
  )
  const span = tasks.map(({ startedAt, stoppingAt }) => ({
    from: startedAt?.getTime() ?? Infinity,
    to: stoppingAt?.getTime() ?? Infinity
  }))
  const running1At = (time: number) => span.filter(({ from, to }) => from <= time && time < to).length
  const steadyAt = Math.max(
    ...span
      .map(({ from }) => from)
      .toSorted((a, b) => a - b)
      .slice(0, 2)
  )
  const ends = span.map(({ to }) => to).filter(Number.isFinite)
  expect([steadyAt, ...ends].map(running1At).every(count => count >= 2)).toBe(true)
})

test('stopping a deployment rolls back to the previous revision', async () => {
  await seed(ecs)
  await deploy(ecs, 'sick:1', { healthCheckGracePeriodSeconds: 600 })
  const { serviceDeploymentArn } = await ecs.deployment()
  await ecs.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  expect(await ecs.deployment()).toMatchObject({ status: 'ROLLBACK_REQUESTED' })
  expect(await ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: expect.stringContaining('by user')
  })
  expect((await ecs.service()).taskDefinition).toMatch(/web:1$/)
  await expect(ecs.call('StopServiceDeployment', { serviceDeploymentArn })).rejects.toMatchObject({
    code: 'ConflictException'
  })
})

test('an alarm during the deployment rolls it back', async () => {
  const alarms = { alarmNames: ['errors'], enable: true, rollback: true }
  ecs.alarms.set('errors', 'OK')
  await seed(ecs, { deploymentConfiguration: { alarms } })
  await deploy(ecs, 'good:2')
  await ecs.until(
    () => ecs.deployment(),
    ({ status }) => status === 'IN_PROGRESS'
  )
  ecs.alarms.set('errors', 'ALARM')
  expect(await ended()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors'] }
  })
})

test('an alarm that fires at the start is ignored', async () => {
  ecs.alarms.set('errors', 'ALARM')
  await seed(ecs, { deploymentConfiguration: { alarms: { alarmNames: ['errors'], enable: true, rollback: true } } })
  await deploy(ecs, 'good:2')
  expect(await ended()).toMatchObject({ status: 'SUCCESSFUL', alarms: { triggeredAlarmNames: [] } })
})

test('a first deployment that fails has nothing to go back to', async () => {
  const { prepare, createWeb } = await import('../testing/seed.js')
  await prepare(ecs)
  const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } }
  await createWeb(ecs, { taskDefinition: await register(ecs, 'crash:1'), deploymentConfiguration })
  expect(await ended()).toMatchObject({
    status: 'ROLLBACK_FAILED',
    statusReason: 'No rollback candidate was found to run the rollback.'
  })
})

test('scaling starts no deployment, to zero or back', async () => {
  await seed(ecs)
  await ecs.call('UpdateService', { service: 'web', desiredCount: 0 })
  await ecs.until(
    () => ecs.service(),
    ({ runningCount }) => runningCount === 0
  )
  await ecs.call('UpdateService', { service: 'web', desiredCount: 3 })
  await ecs.until(
    () => ecs.service(),
    ({ runningCount }) => runningCount === 3
  )
  const { serviceDeployments } = await ecs.call<{ serviceDeployments: unknown[] }>('ListServiceDeployments', {
    service: 'web'
  })
  expect(serviceDeployments).toHaveLength(1)
})

test('a deployment configuration alone starts no deployment, and what is not given stays', async () => {
  await seed(ecs, { deploymentConfiguration: { maximumPercent: 150 } })
  await ecs.call('UpdateService', { service: 'web', deploymentConfiguration: { minimumHealthyPercent: 50 } })
  const service = await ecs.service()
  expect(service.deploymentConfiguration).toMatchObject({ maximumPercent: 150, minimumHealthyPercent: 50 })
  expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED' }])
})

test('a service deleted in the middle of a deployment drains', async () => {
  await seed(ecs)
  await deploy(ecs, 'good:2')
  await ecs.call('DeleteService', { service: 'web', force: true })
  expect(await ecs.service()).toMatchObject({ status: 'DRAINING' })
  await ecs.until(
    () => ecs.service(),
    ({ status }) => status === 'INACTIVE'
  )
  await expect(deploy(ecs, 'good:3')).rejects.toMatchObject({ code: 'ServiceNotActiveException' })
})

test('a rolling deployment bakes for its bake time after the last task was replaced, and an alarm during that time rolls it back', async () => {
  ecs.alarms.set('errors', 'OK')
  const alarms = { alarmNames: ['errors'], enable: true, rollback: true }
  await seed(ecs, { deploymentConfiguration: { bakeTimeInMinutes: 3, alarms } })
  const minutes = async () => {
    const { startedAt, finishedAt } = await ended()
    return (Number(finishedAt) - Number(startedAt)) / 60_000
  }
  await deploy(ecs, 'good:2')
  expect(await minutes()).toBeGreaterThanOrEqual(3)
  await deploy(ecs, 'good:3', { deploymentConfiguration: { bakeTimeInMinutes: 0 } })
  expect(await minutes()).toBeLessThan(3)
  await deploy(ecs, 'good:2', { deploymentConfiguration: { bakeTimeInMinutes: 1440 } })
  await ecs.until(
    () => ecs.service(),
    ({ deployments = [] }) => deployments.length === 1 && deployments[0]?.runningCount === 2
  )
  expect(await ecs.deployment()).toMatchObject({ status: 'IN_PROGRESS' })
  ecs.alarms.set('errors', 'ALARM')
  expect(await ended()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', alarms: { triggeredAlarmNames: ['errors'] } })
})
