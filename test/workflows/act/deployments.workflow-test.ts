import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../../rollout/rollout-stage.js'
import { runWorkflow, type WorkflowRun } from './run-workflow.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const GATES = 'errors: { max-rate: 2% }\nmetric-delay: 60s\nmin-requests: 30'
const SHIFT = { gates: GATES, bake: '4m' }
/** Everything runs at once: most of the time of a rollout is waiting. */
const LONGEST_MILLISECONDS = 280_000

interface Played {
  readonly shop: Shop
  readonly run: WorkflowRun
  /** What users were answered by, once it had ended. */
  readonly serves: string
  readonly lost: number
}

let stage: RolloutStage
let tokens: TokenEndpoint
const played = new Map<string, Promise<Played>>()

interface Scene {
  readonly workflow: string
  readonly inputs: Readonly<Record<string, string | boolean>>
  /** Inputs of a deployment before it. */
  readonly before?: Readonly<Record<string, string>>
}

const target = (service: string) => ({ service, cluster: 'prod', environment: 'production', ...PLACE })
const PLACE = { 'aws-region': 'eu-west-1', 'role-to-assume': ROLE }

const SCENES: Readonly<Record<string, Scene>> = {
  canary: { workflow: 'deploy-canary.yml', inputs: { ...SHIFT, image: 'shop/api:v2', steps: '50, 100' } },
  'bad-canary': { workflow: 'deploy-canary.yml', inputs: { ...SHIFT, image: 'shop/api:broken', steps: '50, 100' } },
  swap: { workflow: 'deploy-blue-green.yml', inputs: { ...SHIFT, image: 'shop/api:v2', 'keep-for': '4m' } },
  'bad-swap': { workflow: 'deploy-blue-green.yml', inputs: { ...SHIFT, image: 'shop/api:broken', 'keep-for': '4m' } },
  rollback: { workflow: 'rollback.yml', inputs: { reason: 'orders fail' }, before: { image: 'shop/api:v2' } },
  plan: { workflow: 'plan.yml', inputs: { image: 'shop/api:v2', strategy: 'canary', gates: GATES } }
}

async function play(name: string, { workflow, inputs, before }: Scene): Promise<Played> {
  const shop = await stage.addShop(name)
  const call = { cloud: stage.cloud, tokens }
  if (before !== undefined) {
    const first = await runWorkflow({ ...call, workflow: 'deploy-rolling.yml', inputs: { ...target(name), ...before } })
    if (first.exitCode !== 0 || (await version(shop)) !== 'v2') throw new Error(first.log)
  }
  const load = shop.load(25)
  const run = await runWorkflow({ ...call, workflow, inputs: { ...target(name), ...inputs } })
  await load.stop()
  return { shop, run, serves: await version(shop), lost: load.current().lost }
}

async function version(shop: Shop): Promise<string> {
  const answer = await fetch(`${shop.url}/version`)
  return ((await answer.json()) as { version: string }).version
}

async function of(name: string): Promise<Played> {
  const scene = await played.get(name)
  if (scene === undefined) throw new Error(`There is no scene ${name}.`)
  return scene
}

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
  tokens = await openTokenEndpoint('repo:octo@11/shop@22:environment:production')
  for (const [name, scene] of Object.entries(SCENES)) played.set(name, play(name, scene))
  await Promise.allSettled(played.values())
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

describe.each(['canary', 'swap'])('a good %s, as a consumer calls it', name => {
  it('ends with the new version in real traffic, no request lost, and the outputs that it promises', async () => {
    const { run, serves, lost } = await of(name)
    expect({ exitCode: run.exitCode, serves, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v2',
      lost: 0,
      log: ''
    })
    expect(run.outputs).toMatchObject({
      verdict: 'succeeded',
      image: 'shop/api:v2',
      report: `https://github.com/artifacts/report-production-${name}`
    })
    expect(run.artifacts).toEqual([`report-production-${name}`])
    expect(JSON.parse(run.outputs.result ?? '')).toMatchObject({ schema: 'deploy-kit/result@1', verdict: 'succeeded' })
  })
})

describe.each(['bad-canary', 'bad-swap'])('a %s', name => {
  it('is rolled back, and the run is red', async () => {
    const { run, serves } = await of(name)
    expect({ exitCode: run.exitCode, serves }).toEqual({ exitCode: 1, serves: 'v1' })
    expect(run.log).toContain('rolled-back: ')
    expect(run.artifacts).toEqual([`report-production-${name}`])
  })
})

describe('rollback.yml', () => {
  it('puts the last good revision back into real traffic, and says why', async () => {
    const { shop, run, serves, lost } = await of('rollback')
    expect({ exitCode: run.exitCode, serves, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v1',
      lost: 0,
      log: ''
    })
    expect((await shop.service()).taskDefinition).toMatch(/rollback:1$/)
    expect(run.outputs).toMatchObject({ verdict: 'succeeded', image: 'shop/api:v1' })
  })
})

describe('plan.yml', () => {
  it('tells what would change, and changes nothing', async () => {
    const { shop, run, serves } = await of('plan')
    expect({ exitCode: run.exitCode, serves, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v1',
      log: ''
    })
    expect(run.outputs.diff).toContain('shop/api:v2')
    expect(await shop.deployments()).toHaveLength(1)
  })
})

describe('every call to AWS', () => {
  it('was made as the role that the workflow was given', async () => {
    await Promise.all(played.values())
    const changes = stage.cloud.journal.entries.filter(
      ({ action, caller }) => action === 'ecs:UpdateService' && caller.includes('assumed-role/deploy/')
    )
    expect(changes.length).toBeGreaterThanOrEqual(6)
  })
})
