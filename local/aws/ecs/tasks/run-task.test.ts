import type { Task } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { network, prepare, register } from '../testing/seed.js'
import { startTestEcs, type TestEcs } from '../testing/start-test-ecs.js'

let ecs: TestEcs
beforeEach(async () => {
  ecs = startTestEcs()
  await prepare(ecs)
  ecs.runtime.images.set('migrate:1', { exitCode: 0, lines: ['migrating', 'done'] })
})
afterEach(() => ecs.stop())

const executionRoleArn = 'arn:aws:iam::123456789012:role/execution'
const awslogs = (options: object = {}) => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/jobs', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'job', ...options }
})
const define = async (containerDefinitions: object[]) => {
  await ecs.call('RegisterTaskDefinition', {
    family: 'job',
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    requiresCompatibilities: ['FARGATE'],
    executionRoleArn,
    containerDefinitions
  })
  return 'job'
}
const run = async (taskDefinition: string, input: object = {}) => {
  const { tasks } = await ecs.call<{ tasks: Required<Task>[] }>('RunTask', {
    taskDefinition,
    launchType: 'FARGATE',
    networkConfiguration: network,
    ...input
  })
  return tasks.map(({ taskArn }) => taskArn)
}
const describe = async (taskArn = '') =>
  (await ecs.call<{ tasks: Task[] }>('DescribeTasks', { tasks: [taskArn] })).tasks[0] ?? {}
const inStatus = (taskArn: string | undefined, status: string) =>
  ecs.until(
    () => describe(taskArn),
    ({ lastStatus }) => lastStatus === status
  )

test('memory for one run may be given in GB, as in a task definition', async () => {
  const [taskArn] = await run(await define([{ name: 'app', image: 'migrate:1' }]), { overrides: { memory: '1 GB' } })
  await inStatus(taskArn, 'STOPPED')
  expect(ecs.runtime.containers.map(({ spec }) => spec.memoryLimitMiB)).toEqual([1024])
})

test('a task runs to its end, with its exit code and its log', async () => {
  const logConfiguration = awslogs({ 'awslogs-create-group': 'true' })
  const [taskArn = ''] = await run(await define([{ name: 'app', image: 'migrate:1', logConfiguration }]))
  expect(await describe(taskArn)).toMatchObject({
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    group: 'family:job'
  })
  expect(await inStatus(taskArn, 'STOPPED')).toMatchObject({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'app', lastStatus: 'STOPPED', exitCode: 0 }]
  })
  const id = taskArn.split('/').at(-1) ?? ''
  expect(ecs.logs.get(`/ecs/jobs job/app/${id}`)).toEqual(['migrating', 'done'])
})

test('a log group that does not exist keeps the task from starting', async () => {
  const [taskArn] = await run(await define([{ name: 'app', image: 'migrate:1', logConfiguration: awslogs() }]))
  expect(await inStatus(taskArn, 'STOPPED')).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason: expect.stringContaining('The specified log group does not exist')
  })
})

test('a secret that does not exist keeps the task from starting', async () => {
  const valueFrom = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:missing-AbCdEf'
  const [taskArn] = await run(await define([{ name: 'app', image: 'good:1', secrets: [{ name: 'KEY', valueFrom }] }]))
  expect(await inStatus(taskArn, 'STOPPED')).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason: expect.stringMatching(/^ResourceInitializationError: unable to pull secrets or registry auth/)
  })
})

test('variables, secrets and overrides reach the container', async () => {
  const secrets = [
    { name: 'KEY', valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db/key-AbCdEf:user::' },
    { name: 'TOKEN', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/app/token' }
  ]
  const environment = [
    { name: 'A', value: 'one' },
    { name: 'B', value: 'two' }
  ]
  const family = await define([{ name: 'app', image: 'good:1', command: ['serve'], environment, secrets }])
  const override = { name: 'app', command: ['migrate'], environment: [{ name: 'B', value: 'three' }] }
  const [taskArn] = await run(family, { overrides: { containerOverrides: [override] } })
  await inStatus(taskArn, 'RUNNING')
  const [container] = ecs.runtime.containers
  expect(container?.spec.command).toEqual(['migrate'])
  expect(container?.spec.environment).toMatchObject({
    A: 'one',
    B: 'three',
    KEY: 'secret:db/key',
    TOKEN: 'secret:/app/token'
  })
  expect((await describe(taskArn)).overrides?.containerOverrides).toEqual([override])
})

test('a sidecar waits until the first container has succeeded', async () => {
  ecs.runtime.images.set('init:1', { exitCode: 0, exitAfterMilliseconds: 50 })
  const dependsOn = [{ containerName: 'init', condition: 'SUCCESS' }]
  const family = await define([
    { name: 'init', image: 'init:1', essential: false },
    { name: 'app', image: 'good:1', dependsOn }
  ])
  const [taskArn] = await run(family)
  expect(await inStatus(taskArn, 'RUNNING')).toMatchObject({
    containers: [
      { name: 'init', lastStatus: 'STOPPED', exitCode: 0 },
      { name: 'app', lastStatus: 'RUNNING' }
    ]
  })
})

test('a dependency that fails ends the task', async () => {
  ecs.runtime.images.set('init:1', { exitCode: 3 })
  const dependsOn = [{ containerName: 'init', condition: 'SUCCESS' }]
  const family = await define([
    { name: 'init', image: 'init:1', essential: false },
    { name: 'app', image: 'good:1', dependsOn }
  ])
  const [taskArn] = await run(family)
  expect(await inStatus(taskArn, 'STOPPED')).toMatchObject({ stopCode: 'TaskFailedToStart' })
})

test('an essential container that ends takes the others with it', async () => {
  const family = await define([
    { name: 'app', image: 'good:1' },
    { name: 'proxy', image: 'good:2', essential: false }
  ])
  const [taskArn] = await run(family)
  await inStatus(taskArn, 'RUNNING')
  ecs.runtime.containers
    .find(({ spec }) => spec.name === 'app')
    ?.exit(137, 'OutOfMemoryError: Container killed due to memory usage')
  expect(await inStatus(taskArn, 'STOPPED')).toMatchObject({
    containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }, { exitCode: 143 }]
  })
})

test('a health check decides the health of a task', async () => {
  const healthCheck = { command: ['CMD-SHELL', 'true'], interval: 5, retries: 2, startPeriod: 20 }
  const [taskArn] = await run(await register(ecs, 'sick:1', { healthCheck }))
  const { startedAt } = await inStatus(taskArn, 'RUNNING')
  await ecs.until(
    () => describe(taskArn),
    ({ healthStatus }) => healthStatus === 'UNHEALTHY'
  )
  expect(ecs.clock.now() - (startedAt?.getTime() ?? 0)).toBeGreaterThan(20_000)
  const [container] = ecs.runtime.containers
  if (container !== undefined) container.isHealthy = true
  await ecs.until(
    () => describe(taskArn),
    ({ healthStatus }) => healthStatus === 'HEALTHY'
  )
})

test('a task that a user stops has the stop reason of the user', async () => {
  const [taskArn] = await run(await register(ecs, 'good:1'))
  await inStatus(taskArn, 'RUNNING')
  await ecs.call('StopTask', { task: taskArn, reason: 'enough' })
  expect(await inStatus(taskArn, 'STOPPED')).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'enough' })
})

test('the same client token starts a task once', async () => {
  const family = await register(ecs, 'good:1')
  const first = await run(family, { clientToken: 'a', count: 2 })
  expect(await run(family, { clientToken: 'a', count: 2 })).toEqual(first)
  expect(first).toHaveLength(2)
  await expect(run(family, { clientToken: 'a', count: 1 })).rejects.toMatchObject({ code: 'ConflictException' })
})

test('tasks are listed by family, starter and status', async () => {
  const [mine] = await run(await register(ecs, 'good:1'), { startedBy: 'me' })
  const [job] = await run(await define([{ name: 'app', image: 'migrate:1' }]))
  await inStatus(job, 'STOPPED')
  const list = async (filter: object) => (await ecs.call<{ taskArns: string[] }>('ListTasks', filter)).taskArns
  expect(await list({})).toEqual([mine])
  expect(await list({ startedBy: 'me' })).toEqual([mine])
  expect(await list({ family: 'job' })).toEqual([])
  expect(await list({ family: 'job', desiredStatus: 'STOPPED' })).toEqual([job])
})

test('who started a task must be the only filter, and a service must be there', async () => {
  await expect(ecs.call('ListTasks', { startedBy: 'me', desiredStatus: 'STOPPED' })).rejects.toMatchObject({
    code: 'InvalidParameterException'
  })
  await expect(ecs.call('ListTasks', { serviceName: 'none' })).rejects.toMatchObject({
    code: 'ServiceNotFoundException'
  })
})

test.each([
  [
    'no network',
    { networkConfiguration: undefined },
    'InvalidParameterException',
    /Network Configuration must be provided/
  ],
  [
    'a stranger among the overrides',
    { overrides: { containerOverrides: [{ name: 'x' }] } },
    'InvalidParameterException',
    /Override for container named x/
  ],
  ['too many', { count: 11 }, 'InvalidParameterException', /Count/],
  ['no such cluster', { cluster: 'x' }, 'ClusterNotFoundException', /Cluster not found/],
  ['no such task definition', { taskDefinition: 'x' }, 'ClientException', /TaskDefinition not found/]
])('a run is refused: %s', async (_, input, code, message) => {
  await expect(run(await register(ecs, 'good:1'), input)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message)
  })
})

test('a task that does not exist is missing, and cannot be stopped', async () => {
  expect(await ecs.call('DescribeTasks', { tasks: ['0123'] })).toMatchObject({ failures: [{ reason: 'MISSING' }] })
  await expect(ecs.call('StopTask', { task: '0123' })).rejects.toMatchObject({
    message: 'The referenced task was not found.'
  })
})
