import { CreatePullThroughCacheRuleCommand, ECRClient } from '@aws-sdk/client-ecr'
import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { Fault } from '../../local/aws/local-cloud.js'
import { putImage } from '../bundle/put-image.js'
import { runBundle } from '../bundle/run-bundle.js'
import {
  openRolloutStage,
  type RolloutStage,
  type ShiftAction,
  type Shop,
  type ShopSettings
} from '../rollout/rollout-stage.js'

const hostIn = (region: string) => `123456789012.dkr.ecr.${region}.amazonaws.com`
const HOST = hostIn('eu-west-1')
const REPOSITORY = `${HOST}/shop/api`
const MISSING = `Image "${REPOSITORY}:v9" does not exist in Amazon ECR (repository shop/api, eu-west-1).`
const PLAIN: ShopSettings = { loadBalancers: [], deploymentConfiguration: { strategy: 'ROLLING' }, desiredCount: 1 }
const CHANGES = /^ecs:(?:Register|Deregister|Update|Run|Tag|Untag|Stop|Start|Continue)/
const SERVICES = ['there', 'by-digest', 'denied', 'throttled', 'silent', 'rules-denied', 'cached', 'rollback', 'same']

let stage: RolloutStage
let shop: Shop
const services = new Map<string, Shop>()
let digest: string

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 15 })
  const program = { entryPoint: [process.execPath], command: ['server.mjs'], workingDirectory: resolve('local/app') }
  stage.cloud.images.add(`${REPOSITORY}:v2`, { ...program, environment: { VERSION: 'v2' } })
  stage.cloud.images.add(`${HOST}/docker-hub/api:v1`, { ...program, environment: { VERSION: 'v1' } })
  digest = await putImage(stage.cloud, REPOSITORY, 'v2')
  await putImage(stage.cloud, `${hostIn('us-east-2')}/shop/far`, 'v1')
  shop = await stage.addShop('shop', { desiredCount: 1 })
  await Promise.all(SERVICES.map(async name => services.set(name, await stage.addShop(name, PLAIN))))
})
afterEach(() => stage.cloud.faults.clear())
afterAll(() => stage.stop())

const plain = (name: string): Shop => {
  const found = services.get(name)
  if (found === undefined) throw new Error(`There is no service ${name}.`)
  return found
}
const requested = () =>
  stage.cloud.journal.entries.map(({ action }) => action).filter(action => action.startsWith('ecr:'))
const changes = () => stage.cloud.journal.entries.map(({ action }) => action).filter(action => CHANGES.test(action))

/** Runs the bundle with a journal of its own. */
async function shift(action: ShiftAction, { name: service }: Shop, inputs: Readonly<Record<string, string>>) {
  stage.cloud.journal.clear()
  const given = { cluster: 'prod', service, timeout: '5m', ...inputs }
  return stage.read(await runBundle(action, { cloud: stage.cloud, inputs: given }))
}

describe('an image that was not pushed', () => {
  it.each([
    ['deploy', {}],
    ['deploy', { 'dry-run': 'true' }],
    ['deploy', { strategy: 'canary', timeout: '3h' }],
    ['canary-shift', { steps: '20, 100', timeout: '3h' }],
    ['canary-shift', { 'dry-run': 'true', timeout: '3h' }],
    ['blue-green-swap', { timeout: '3h' }]
  ] as const)('is refused by %s with %j before anything is registered', async (action, inputs) => {
    const step = await shift(action, shop, { images: `api=${REPOSITORY}:v9`, ...inputs })
    expect(step).toMatchObject({ exitCode: 1, verdict: 'failed', code: 'preflight' })
    expect(step.reason).toContain(`${MISSING} Push it first, or correct the input "images".`)
    expect(step.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(MISSING)])
    expect(changes()).toEqual([])
    expect(requested()).toEqual(['ecr:DescribeImages', 'ecr:DescribePullThroughCacheRules'])
  })

  it('is refused where its repository is not there either', async () => {
    const step = await shift('deploy', plain('there'), { image: `${HOST}/shop/pai:v2` })
    expect(step).toMatchObject({ exitCode: 1, verdict: 'failed', code: 'preflight' })
    expect(step.reason).toContain('(there is no repository shop/pai, eu-west-1). Push it first')
    expect(changes()).toEqual([])
  })

  it('is searched for in the region of its name', async () => {
    const step = await shift('deploy', plain('there'), {
      image: `${hostIn('us-east-2')}/shop/far:v2`,
      'dry-run': 'true'
    })
    expect(step.reason).toContain('(repository shop/far, us-east-2)')
    const there = await shift('deploy', plain('there'), {
      ...{ image: `${hostIn('us-east-2')}/shop/far:v1`, 'dry-run': 'true' }
    })
    expect(there).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
  })

  it('of several services refuses them all, and is asked for once', async () => {
    stage.cloud.journal.clear()
    const { outputs } = await runBundle('deploy', {
      cloud: stage.cloud,
      inputs: { cluster: 'prod', services: '[there, denied]', image: `${REPOSITORY}:v9`, timeout: '5m' }
    })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight' })
    expect(changes()).toEqual([])
    expect(requested()).toEqual(['ecr:DescribeImages', 'ecr:DescribePullThroughCacheRules'])
  })

  it('is refused for a revision that exists', async () => {
    const { taskDefinition } = await stage.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...{ family: 'expired', containerDefinitions: [{ name: 'api', image: `${REPOSITORY}:v9`, memory: 64 }] }
      })
    )
    const step = await shift('deploy', plain('there'), { 'task-definition': taskDefinition?.taskDefinitionArn ?? '' })
    expect(step).toMatchObject({ verdict: 'failed', code: 'preflight' })
    expect(step.reason).toContain('correct the input "task-definition".')
    expect(changes()).toEqual([])
  })

  it('is a warning of a rollback, which continues', async () => {
    const step = await shift('deploy', plain('rollback'), {
      ...{ image: `${REPOSITORY}:v9`, purpose: 'rollback', 'wait-until': 'started' }
    })
    expect(step.verdict).toBe('succeeded')
    expect(step.log).toContain(`${MISSING} The rollback continues, but its tasks may fail to start.`)
    expect(changes()).toContain('ecs:UpdateService')
  })

  it('and that a pull-through cache can pull is a warning', async () => {
    const rule = { ecrRepositoryPrefix: 'docker-hub', upstreamRegistryUrl: 'registry-1.docker.io' }
    await new ECRClient(clientSettings(stage.cloud)).send(new CreatePullThroughCacheRuleCommand(rule))
    const step = await shift('deploy', plain('cached'), { image: `${HOST}/docker-hub/api:v1` })
    expect(step).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(step.log).toContain('ECR may pull it by the pull-through cache rule docker-hub')
  })
})

describe('an image that is there', () => {
  it('is deployed after one look', async () => {
    const step = await shift('deploy', plain('there'), { image: `${REPOSITORY}:v2` })
    expect(step).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(requested()).toEqual(['ecr:DescribeImages'])
  })

  it('is found by its digest', async () => {
    const step = await shift('deploy', plain('by-digest'), { image: `${REPOSITORY}@${digest}`, 'dry-run': 'true' })
    expect(step).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
    expect(requested()).toEqual(['ecr:DescribeImages'])
  })
})

describe('an image that ECR cannot confirm', () => {
  it.each<readonly [string, Fault['kind'], RegExp]>([
    ['denied', { kind: 'error', code: 'AccessDeniedException', status: 400 }, /ecr:DescribeImages was denied/],
    ['throttled', { kind: 'error', code: 'ThrottlingException', status: 400 }, /AWS throttled ecr:DescribeImages/],
    ['silent', { kind: 'hang' }, /AWS could not be reached for ecr:DescribeImages/]
  ])('is still deployed, with one line in the log, when it is %s', async (name, kind, why) => {
    stage.cloud.faults.add({ action: 'ecr:DescribeImages', kind })
    const step = await shift('deploy', plain(name), { image: `${REPOSITORY}:v2` })
    expect(step).toMatchObject({ verdict: 'succeeded', code: 'deployed', annotations: [] })
    const lines = step.log.split('\n').filter(line => line.includes('ecr:'))
    expect(lines).toEqual([expect.stringMatching(why)])
    expect(lines[0]).toContain(`Image "${REPOSITORY}:v2" was not verified in Amazon ECR; the deployment continues.`)
  })

  it('is deployed where it is unknown whether a cache has it', async () => {
    const kind = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
    stage.cloud.faults.add({ action: 'ecr:DescribePullThroughCacheRules', kind })
    const step = await shift('deploy', plain('rules-denied'), {
      ...{ image: `${REPOSITORY}:v9`, 'dry-run': 'true' }
    })
    expect(step).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
    expect(step.log).toContain('ecr:DescribePullThroughCacheRules was denied')
  })

  it('in the registry of another account that refuses all access is deployed', async () => {
    const image = '210987654321.dkr.ecr.eu-west-1.amazonaws.com/shop/api:v2'
    const step = await shift('deploy', plain('by-digest'), { image, 'dry-run': 'true' })
    expect(step).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
    expect(step.log).toContain(
      'was not verified in Amazon ECR; the deployment continues. ecr:DescribeImages was denied'
    )
  })
})

it.each([
  ['no image', { 'environment-variables': 'A=1' }],
  ['an image of another registry', { image: 'public.ecr.aws/docker/library/httpd:2.4' }]
])('a change of %s asks ECR nothing', async (_, inputs) => {
  const step = await shift('deploy', plain('same'), { ...inputs, 'dry-run': 'true' })
  expect(step).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
  expect(requested()).toEqual([])
})
