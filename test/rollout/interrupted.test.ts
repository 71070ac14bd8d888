import {
  ContinueServiceDeploymentCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand
} from '@aws-sdk/client-ecs'
import { DeleteRuleCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RunningAction } from '../../local/runner/run-action.js'
import { openRolloutStage, type RolloutStage, type Shop } from './rollout-stage.js'

/** Gates that need no traffic: a pause goes on as soon as it may. */
const PROBES = 'targets:\nmetric-delay: 0s'
const QUICK = { images: 'api=shop/api:v2', bake: '20s', 'bake-max': '20s', gates: PROBES, steps: '20, 100' }
/** Long enough to be met at any pause. */
const SLOW = { ...QUICK, bake: '90s', 'bake-max': '90s' }
const LEAVE = { 'on-cancel': 'leave' }

let stage: RolloutStage
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 20 })
  void alone('canary-shift').catch(() => undefined)
})
afterAll(() => stage.stop())

const PAUSES = [0, 20, 100] as const
const paused = (weight: number) => new RegExp(`paused: ${weight} % of the traffic`)

async function isOn(shop: Shop, group: 0 | 1): Promise<boolean> {
  const weights = await shop.weights()
  return (weights.get(shop.groups[group]) ?? 0) > 0 && (weights.get(shop.groups[1 - group] ?? '') ?? 0) === 0
}

/** Runs all cases at once: each waits for the clock most of the time. */
function together<Case extends string | number, Result>(cases: readonly Case[], play: (one: Case) => Promise<Result>) {
  let playing: ReadonlyMap<Case, Promise<Result>> | undefined
  return async (one: Case): Promise<Result> => {
    playing ??= new Map(
      cases.map(each => {
        const result = play(each)
        result.catch(() => undefined)
        return [each, result] as const
      })
    )
    const found = playing.get(one)
    if (found === undefined) throw new Error(`There is no case ${one}.`)
    return found
  }
}

async function killAt(running: RunningAction, weight: number): Promise<void> {
  await running.seen(paused(weight))
  running.kill()
  await running.ended
}

/** Takes as long as a pause does: begun before all else. */
const alone = together(['canary-shift', 'blue-green-swap'] as const, async action => {
  const shop = await stage.addShop(`alone-${action}`)
  const inputs = { ...QUICK, ...LEAVE, bake: '60s', 'bake-max': '60s' }
  await killAt(await stage.start(action, shop, inputs), action === 'canary-shift' ? 20 : 100)
  await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
  return { shop, newest: (await shop.deployments())[0] }
})

describe('a run that is killed at a pause', () => {
  const joined = together(PAUSES, async weight => {
    const shop = await stage.addShop(`killed-${weight}`)
    // With `leave`, its post does nothing: as when the runner itself is lost.
    await killAt(await stage.start('canary-shift', shop, { ...SLOW, ...LEAVE }), weight)
    const shifted = await stage.shift('canary-shift', shop, QUICK)
    return { shop, shifted, deployments: await shop.deployments() }
  })

  it.each(PAUSES)('of %s %% is joined by the next run, which finishes the one deployment', async weight => {
    const { shop, shifted, deployments } = await joined(weight)
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(shifted.log).toContain('is being deployed already: following arn:')
    // The first one is the creation of the service.
    expect(deployments.map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
    expect(await isOn(shop, 1)).toBe(true)
    // What it was before is known from the service alone.
    const { deploymentConfiguration, tags } = await shop.service()
    expect(deploymentConfiguration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
    expect(tags).toEqual([])
  })

  it.each(['canary-shift', 'blue-green-swap'] as const)(
    'of %s, with nobody coming, is rolled back by ECS',
    async action => {
      const { shop, newest } = await alone(action)
      expect(newest?.statusReason).toMatch(/pause hook timed out/)
      expect(await isOn(shop, 0)).toBe(true)
    }
  )

  const lookedAfter = together(PAUSES, async weight => {
    const shop = await stage.addShop(`post-${weight}`)
    const running = await stage.start('canary-shift', shop, SLOW)
    await killAt(running, weight)
    return { shop, ended: await running.ended }
  })

  it.each(PAUSES)('of %s %% is rolled back by its post, which puts the configuration back', async weight => {
    const { shop, ended } = await lookedAfter(weight)
    expect(ended.summary).toMatch(/## .*cancelled/)
    expect((await shop.deployments())[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
    expect(await isOn(shop, 0)).toBe(true)
    expect((await shop.service()).deploymentConfiguration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
  })
})

describe('a job that is cancelled', () => {
  const STATES = ['SCALE_UP', 0, 20, 100] as const
  const cancelled = together(STATES, async state => {
    const shop = await stage.addShop(`cancelled-${state.toString().toLowerCase().replace('_', '-')}`)
    const running = await stage.start('canary-shift', shop, SLOW)
    await running.seen(typeof state === 'number' ? paused(state) : state)
    const at = Date.now()
    running.cancel()
    const main = stage.read(await running.main)
    const tookMilliseconds = Date.now() - at
    const asked = stage.cloud.journal.entries.find(
      entry =>
        /ecs:(?:Stop|Continue)ServiceDeployment/.test(entry.action) &&
        entry.at >= stage.cloud.clock.now() - 40 * tookMilliseconds &&
        JSON.stringify(entry.input).includes(shop.name) &&
        entry.input.action !== 'CONTINUE'
    )
    await running.ended
    return { shop, main, tookMilliseconds, asked }
  })

  it.each(STATES)('at %s has ECS roll back at once, and is gone', async state => {
    const { shop, main, tookMilliseconds, asked } = await cancelled(state)
    expect(main).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
    expect(asked).toBeDefined()
    expect(tookMilliseconds).toBeLessThan(2_000)
    expect((await shop.deployments())[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
    expect(await isOn(shop, 0)).toBe(true)
    expect((await shop.service()).deploymentConfiguration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
  })

  it('and one that is not, is not', async () => {
    const shop = await stage.addShop('undisturbed')
    const shifted = await stage.shift('canary-shift', shop, QUICK)
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    const answers = stage
      .calls('ecs:ContinueServiceDeployment')
      .filter(({ input }) => JSON.stringify(input).includes('undisturbed'))
    expect(answers.map(({ input }) => input.action)).toEqual(['CONTINUE', 'CONTINUE', 'CONTINUE'])
  })
})

describe('a rollback that is asked for too late', () => {
  it('is made up for by a deployment of the revision before', async () => {
    const late = await openRolloutStage({ rate: 20, rollbackRace: 'loses' })
    try {
      const shop = await late.addShop('late')
      const running = await late.start('canary-shift', shop, SLOW)
      await running.seen('SCALE_UP')
      running.cancel()
      const ended = await running.ended
      expect(ended.log).toContain('late:1 was deployed again: it serves all traffic')
      expect((await shop.deployments()).map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL'])
      expect(await isOn(shop, 0)).toBe(true)
      expect((await shop.service()).deploymentConfiguration).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] })
    } finally {
      await late.stop()
    }
  })
})

describe('others', () => {
  it('who deploy another revision are named', async () => {
    const shop = await stage.addShop('overtaken')
    const running = await stage.start('canary-shift', shop, SLOW)
    await running.seen(paused(20))
    const { taskDefinition } = await stage.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...{ family: 'other', networkMode: 'awsvpc', cpu: '256', memory: '512' },
        requiresCompatibilities: ['FARGATE'],
        executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
        containerDefinitions: [{ name: 'api', image: 'shop/api:v3', portMappings: [{ containerPort: 8080 }] }]
      })
    )
    await stage.ecs.send(
      new UpdateServiceCommand({
        ...{ cluster: 'prod', service: shop.name, taskDefinition: taskDefinition?.taskDefinitionArn },
        deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] }
      })
    )
    const shifted = stage.read(await running.ended)
    expect(shifted).toMatchObject({ verdict: 'superseded', code: 'superseded', exitCode: 1 })
    expect(shifted.reason).toContain('other:1')
    expect((await shop.service()).deploymentConfiguration?.strategy).toBe('BLUE_GREEN')
  })

  it('who roll back at the pause are believed', async () => {
    const shop = await stage.addShop('by-hand')
    const running = await stage.start('canary-shift', shop, SLOW)
    await running.seen(paused(20))
    const [newest] = await shop.deployments()
    await stage.ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: newest?.serviceDeploymentArn,
        hookId: newest?.lifecycleHookDetails?.[0]?.hookId,
        action: 'ROLLBACK'
      })
    )
    const shifted = stage.read(await running.ended)
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'rolled-back-by-others', exitCode: 1 })
  })

  it('who deploy already are not disturbed', async () => {
    const shop = await stage.addShop('busy')
    const running = await stage.start('canary-shift', shop, SLOW)
    await running.seen(paused(20))
    const second = await stage.shift('canary-shift', shop, { ...SLOW, images: 'api=shop/api:v3' })
    expect(second).toMatchObject({ verdict: 'failed', code: 'another-deployment-running', exitCode: 1 })
    running.cancel()
    await running.ended
  })
})

describe('a rollout that ends early', () => {
  it('waits with all traffic shifted, and is finished by a later run', async () => {
    const shop = await stage.addShop('waiting')
    const shifted = await stage.shift('blue-green-swap', shop, { ...QUICK, 'wait-until': 'traffic-shifted' })
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'traffic-shifted', exitCode: 0 })
    expect(shifted.reason).toMatch(/Unless it is finished before .* ECS rolls back to waiting:1/)
    expect(shifted.summary).toContain('aws ecs continue-service-deployment')
    expect((await shop.deployments())[0]?.status).toBe('IN_PROGRESS')
    const finished = await stage.shift('blue-green-swap', shop, { finish: 'continue' })
    expect(finished).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect((await shop.deployments()).map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
    expect(await isOn(shop, 1)).toBe(true)
  })

  it('is tested on the test listener before any production traffic moves', async () => {
    const shop = await stage.addShop('tested')
    const gates = `http: { url: '${shop.testUrl}/version', version: { equals: v9, json: version }, within: 30s, every: 5s }`
    const shifted = await stage.shift('blue-green-swap', shop, { ...QUICK, gates })
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'gate', exitCode: 1 })
    expect(shifted.reason).toContain('At 0 %')
    expect(shifted.reason).toContain('tells version "v2" instead of "v9"')
    expect(await isOn(shop, 0)).toBe(true)
  })

  it('is held for a person where doubt is to be left to one', async () => {
    const shop = await stage.addShop('held')
    const inputs = {
      ...QUICK,
      gates: 'errors:\nmetric-delay: 0s',
      bake: '2m',
      'bake-max': '2m',
      'on-inconclusive': 'hold'
    }
    const held = await stage.shift('canary-shift', shop, inputs)
    expect(held).toMatchObject({ verdict: 'held', code: 'held', exitCode: 0 })
    expect(held.annotations).toMatchObject([{ level: 'warning' }])
    const abandoned = await stage.shift('blue-green-swap', shop, { finish: 'rollback' })
    expect(abandoned).toMatchObject({ verdict: 'rolled-back', code: 'abandoned' })
    expect(await isOn(shop, 0)).toBe(true)
  })

  it('because its tasks do not start says why', async () => {
    const shop = await stage.addShop('not-starting')
    const shifted = await stage.shift('canary-shift', shop, { ...QUICK, images: 'api=shop/api:never-starts' })
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'task-failures', exitCode: 1 })
    expect(shifted.reason).toMatch(/exit code 1/)
  })
})

describe('preflight', () => {
  it('refuses a service without a second target group, in one sentence, and changes nothing', async () => {
    const shop = await stage.addShop('plain', { loadBalancers: [] })
    const shifted = await stage.shift('canary-shift', shop, QUICK)
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(shifted.reason).toMatch(/has no load balancer: there is no traffic to shift/)
    expect(await shop.deployments()).toHaveLength(1)
  })

  it('prints the plan and the time it takes in a dry run, and changes nothing', async () => {
    const shop = await stage.addShop('dry')
    const before = await shop.service()
    const shifted = await stage.shift('canary-shift', shop, { ...QUICK, 'dry-run': 'true', steps: '10, 50, 100' })
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'would-change', exitCode: 0 })
    expect(shifted.log).toMatch(/plan: In all: .* at least, .* at most/)
    expect((await shop.service()).deploymentConfiguration).toEqual(before.deploymentConfiguration)
    expect(await shop.deployments()).toHaveLength(1)
  })

  it('refuses steps that ECS cannot make, and names some that it can', async () => {
    const shop = await stage.addShop('odd')
    const shifted = await stage.shift('canary-shift', shop, { ...QUICK, steps: '1, 5, 25, 100' })
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'bad-input', exitCode: 1 })
    expect(shifted.reason).toContain('Input "steps": ')
  })
})

describe('a rollback that fails', () => {
  it('is told with the commands to run', async () => {
    const shop = await stage.addShop('no-way-back')
    const running = await stage.start('canary-shift', shop, SLOW)
    await running.seen(paused(20))
    await stage.balancers.send(new DeleteRuleCommand({ RuleArn: shop.productionRule }))
    const [newest] = await shop.deployments()
    await stage.ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: newest?.serviceDeploymentArn,
        hookId: newest?.lifecycleHookDetails?.[0]?.hookId,
        action: 'ROLLBACK'
      })
    )
    const shifted = stage.read(await running.ended)
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'rollback-failed', exitCode: 1 })
    expect(shifted.summary).toContain('aws elbv2 modify-rule')
  })
})
