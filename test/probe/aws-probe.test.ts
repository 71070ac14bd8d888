import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type DeploymentConfiguration,
  type ServiceDeployment
} from '@aws-sdk/client-ecs'
import { setTimeout as after } from 'node:timers/promises'
import type { OpenQuestions } from '../../local/aws/ecs/open-questions.js'
import type { HttpLoad } from '../../local/demo/http-load.js'
import { AWS_CHECKS } from '../../scripts/probe-aws/checks.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../rollout/rollout-stage.js'
import { readRows, startProbe } from './run-probe.js'

const MINUTE = 60_000
const ALLOWED = { tags: [{ key: 'deploy-kit:probe', value: 'allowed' }] }
const PLAIN: DeploymentConfiguration = { strategy: 'ROLLING', lifecycleHooks: [], maximumPercent: 200 }
const SERVICE = { desiredCount: 1, deploymentConfiguration: PLAIN }
const BLUE_GREEN = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } as const
const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } }

const options = (shop: Pick<Shop, 'name'>) => ['--cluster', 'prod', '--service', shop.name]
const probe = (stage: RolloutStage, shop: Shop, ...more: readonly string[]) =>
  startProbe(stage.cloud, [...options(shop), ...more]).ended
const answersOf = (report: string) =>
  Object.fromEntries([...readRows(report)].map(([check, { answer }]) => [check, answer]))

/** All of a service that the probe could have changed. */
async function look(shop: Shop) {
  const { deployments, ...service } = { ...(await shop.service()), events: [] }
  const taskDefinitions = (deployments ?? []).map(({ id, taskDefinition }) => ({ id, taskDefinition }))
  const started = (await shop.deployments()).map(({ serviceDeploymentArn }) => serviceDeploymentArn)
  return { service, taskDefinitions, started, weights: await shop.weights() }
}

async function deploy(
  stage: RolloutStage,
  shop: Shop,
  image: string,
  deploymentConfiguration: DeploymentConfiguration
) {
  await stage.ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: shop.name, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      containerDefinitions: [{ name: 'api', image: `shop/api:${image}`, portMappings: [{ containerPort: 8080 }] }]
    })
  )
  const before = (await shop.deployments()).length
  await stage.ecs.send(
    new UpdateServiceCommand({
      ...{ cluster: 'prod', service: shop.name, taskDefinition: shop.name, deploymentConfiguration }
    })
  )
  return (isThere: (newest: ServiceDeployment) => boolean) =>
    shop.until(all => all.length > before && all[0] !== undefined && isThere(all[0]))
}

const isSuccessful = ({ status }: ServiceDeployment) => status === 'SUCCESSFUL'
const hasTripped = ({ status, deploymentCircuitBreaker: breaker }: ServiceDeployment) =>
  status === 'ROLLBACK_SUCCESSFUL' || (breaker?.failureCount ?? 0) > (breaker?.threshold ?? Infinity)

const SETTINGS: readonly (readonly [string, Partial<OpenQuestions>])[] = [
  ['the likelier answers', { describedHooks: 'whole', shiftBreaker: 'heeded', rollingGroup: 'serving' }],
  ['the other answers', { describedHooks: 'stages', shiftBreaker: 'ignored', rollingGroup: 'first' }]
]

describe.each(SETTINGS)('the probe on an ECS with %s', (_, openQuestions) => {
  let stage: RolloutStage
  beforeAll(async () => {
    stage = await openRolloutStage({ rate: 60, openQuestions })
  })
  afterAll(() => stage.stop())

  it('reads from the past of a service what ECS does, changes nothing, and shows no account', async () => {
    const shop = await stage.addShop('past', SERVICE)
    const load = shop.load(20)
    try {
      await (
        await deploy(stage, shop, 'v2', BLUE_GREEN)
      )(isSuccessful)
      await (
        await deploy(stage, shop, 'v3', { strategy: 'ROLLING' })
      )(isSuccessful)
      await (
        await deploy(stage, shop, 'never-starts', { ...BLUE_GREEN, ...BREAKER })
      )(hasTripped)
      await after(3_000)
    } finally {
      await load.stop()
    }
    stage.cloud.journal.clear()
    const { code, stdout, stderr } = await probe(stage, shop)
    const calls = stage.cloud.journal.entries.map(({ action }) => action)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(answersOf(stdout)).toMatchObject({
      ...{ 'rolling-group': openQuestions.rollingGroup, 'shift-breaker': openQuestions.shiftBreaker },
      ...{ 'described-hooks': 'not seen', 'stages-and-statuses': 'as assumed', 'server-date': 'as assumed' },
      ...{ 'unanswered-requests': 'as assumed', 'metric-statuses': 'as assumed' },
      ...{ 'hooks-cleared': 'not seen', 'update-latency': 'not seen' }
    })
    expect([...readRows(stdout).keys()]).toEqual(AWS_CHECKS)
    expect(calls.length).toBeGreaterThan(8)
    expect(calls.filter(action => !/^\w+:(?:Describe|List|Get)/.test(action))).toEqual([])
    expect(stdout).not.toMatch(/123456789012|arn:aws/)
  })

  it('changes a service that is tagged for it, reports how ECS handled it, and restores it', async () => {
    const shop = await stage.addShop('changed', { ...SERVICE, ...ALLOWED })
    const before = await look(shop)
    const { code, stdout, stderr } = await probe(stage, shop, '--change')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(answersOf(stdout)).toMatchObject({
      ...{ 'described-hooks': openQuestions.describedHooks, 'shift-breaker': 'not rejected' },
      ...{ 'merged-configuration': 'as assumed', 'hook-without-type': 'as assumed', 'pause-stages': 'as assumed' },
      ...{ 'hooks-cleared': 'as assumed', 'shift-members': 'as assumed', 'configuration-alone': 'as assumed' },
      'update-latency': 'as assumed'
    })
    expect(await look(shop)).toEqual(before)
  })
})

describe('the probe on the metrics of steady traffic', () => {
  let stage: RolloutStage
  let shop: Shop
  let load: HttpLoad
  beforeAll(async () => {
    stage = await openRolloutStage({ rate: 30, metricDelay: 0 })
    shop = await stage.addShop('steady', SERVICE)
    load = shop.load(20)
    await stage.cloud.clock.sleep(9 * MINUTE)
  })
  afterAll(async () => {
    await load.stop()
    await stage.stop()
  })
  const judgedLateness = async () => answersOf((await probe(stage, shop)).stdout)['late-series']

  it('finds that its series arrive together', async () => {
    expect(await judgedLateness()).toBe('as assumed')
  })

  it('finds a series that arrives more than five minutes after the others', async () => {
    const kind = { kind: 'late', milliseconds: 6.5 * MINUTE } as const
    stage.cloud.metrics.add({ metric: 'HTTPCode_Target_2XX_Count', kind })
    expect(await judgedLateness()).toBe('otherwise')
  })
})

describe('the probe on an ECS that keeps the members of another strategy', () => {
  it('reports it, and names what it could not remove again', async () => {
    const stage = await openRolloutStage({ rate: 60, openQuestions: { shiftMembers: 'kept' } })
    const shop = await stage.addShop('kept', { ...SERVICE, ...ALLOWED })
    const { code, stdout, stderr } = await probe(stage, shop, '--change')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'The service differs from before in canaryConfiguration.\n' })
    expect(answersOf(stdout)).toMatchObject({ 'shift-members': 'otherwise' })
    await stage.stop()
  })
})

describe('the probe', () => {
  let stage: RolloutStage
  beforeAll(async () => {
    stage = await openRolloutStage({ rate: 60, openQuestions: { shiftBreaker: 'rejected' } })
  })
  afterAll(() => stage.stop())

  it('reports that ECS refuses a circuit breaker with another strategy', async () => {
    const shop = await stage.addShop('breaker', { ...SERVICE, ...ALLOWED })
    const before = await look(shop)
    const { stdout } = await probe(stage, shop, '--change')
    expect(readRows(stdout).get('shift-breaker')).toMatchObject({
      answer: 'rejected',
      seen: expect.stringContaining('InvalidParameterException')
    })
    expect(await look(shop)).toEqual(before)
  })

  it.each([
    ['has no tag that allows it', { tags: [{ key: 'deploy-kit:probe', value: 'yes' }] }, 'deploy-kit:probe=allowed'],
    [
      'has lifecycle hooks',
      {
        ...ALLOWED,
        deploymentConfiguration: {
          lifecycleHooks: [{ targetType: 'PAUSE' as const, lifecycleStages: ['PRE_SCALE_UP' as const] }]
        }
      },
      'lifecycle hooks'
    ]
  ])('does not change a service that %s', async (_, settings, reason) => {
    const shop = await stage.addShop(reason.replaceAll(/\W+/g, '-'), { ...SERVICE, ...settings })
    stage.cloud.journal.clear()
    const { code, stdout, stderr } = await probe(stage, shop, '--change')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(reason)
    const calls = stage.cloud.journal.entries.map(({ action }) => action)
    expect(calls.filter(action => !/^\w+:(?:Describe|List|Get)/.test(action))).toEqual([])
  })

  it('does not change a service while a deployment of it is in progress', async () => {
    const shop = await stage.addShop('busy', { ...SERVICE, ...ALLOWED })
    await deploy(stage, shop, 'unhealthy', {})
    const { code, stderr } = await probe(stage, shop, '--change')
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('is in progress') })
    expect((await shop.service()).deploymentConfiguration).toMatchObject(PLAIN)
  })

  it('names a service that there is not', async () => {
    const { code, stderr } = await startProbe(stage.cloud, options({ name: 'none' })).ended
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Service none was not found in cluster prod.\n' })
  })
})
