import type { Service, TaskSet } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { blueGroup, greenGroup, network, prepare, register } from '../testing/seed.js'
import { startTestEcs, type TestEcs } from '../testing/start-test-ecs.js'

let ecs: TestEcs
beforeEach(async () => {
  ecs = startTestEcs()
  await prepare(ecs)
  await ecs.call('CreateService', {
    serviceName: 'web',
    desiredCount: 4,
    deploymentController: { type: 'EXTERNAL' },
    launchType: 'FARGATE'
  })
})
afterEach(() => ecs.stop())

const create = async (image: string, percent: number, targetGroupArn = blueGroup) => {
  const { taskSet } = await ecs.call<{ taskSet: Required<TaskSet> }>('CreateTaskSet', {
    service: 'web',
    taskDefinition: await register(ecs, image),
    launchType: 'FARGATE',
    networkConfiguration: network,
    loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }],
    scale: { value: percent, unit: 'PERCENT' }
  })
  return taskSet.taskSetArn
}
const described = async () => (await ecs.call<{ taskSets: TaskSet[] }>('DescribeTaskSets', { service: 'web' })).taskSets
const steady = (count: number) =>
  ecs.until(
    described,
    all => all.length === count && all.every(({ stabilityStatus }) => stabilityStatus === 'STEADY_STATE')
  )

test('a task set runs its share of the desired count, rounded up', async () => {
  await create('good:1', 30)
  expect(await steady(1)).toMatchObject([{ status: 'ACTIVE', computedDesiredCount: 2, runningCount: 2 }])
  expect(ecs.traffic.targetHealth(blueGroup)).toHaveLength(2)
})

test('two task sets run side by side until one is primary and the other is deleted', async () => {
  const old = await create('good:1', 100)
  const candidate = await create('good:2', 100, greenGroup)
  await ecs.call('UpdateServicePrimaryTaskSet', { service: 'web', primaryTaskSet: candidate })
  await steady(2)
  await expect(ecs.call('DeleteTaskSet', { service: 'web', taskSet: old })).rejects.toMatchObject({
    code: 'InvalidParameterException'
  })
  await ecs.call('UpdateTaskSet', { service: 'web', taskSet: old, scale: { value: 0, unit: 'PERCENT' } })
  await ecs.call('DeleteTaskSet', { service: 'web', taskSet: old })
  expect(await steady(1)).toMatchObject([{ taskSetArn: candidate, status: 'PRIMARY', runningCount: 4 }])
  expect(await ecs.service()).toMatchObject({ runningCount: 4, deployments: [] } satisfies Partial<Service>)
})

test('a task set that does not exist is reported as missing', async () => {
  await expect(ecs.call('UpdateTaskSet', { service: 'web', taskSet: 'x', scale: {} })).rejects.toMatchObject({
    code: 'TaskSetNotFoundException'
  })
})
