import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runBundle } from '../bundle/run-bundle.js'
import { addUnpreparedShop } from '../readiness/unprepared-shop.js'
import { playCases } from './play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted } from './rollout-stage.js'
import { QUICK as SHORTEST } from './rollout-states.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

const QUICK = { ...SHORTEST, steps: '20, 100' }

/** What happens to a canary at 20%; every other state is in `npm run test:rollout`. */
const INTERRUPTIONS = ['killed, and joined', 'killed, and looked after', 'cancelled', 'left in peace'] as const

interface Interrupted {
  readonly shifted: Shifted
  readonly after: ShopObservation
  readonly answers: readonly unknown[]
}

let stage: RolloutStage
let interrupted: (how: (typeof INTERRUPTIONS)[number]) => Promise<Interrupted>
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
  interrupted = playCases(INTERRUPTIONS, async how => {
    const shop = await stage.addShop(`shop-${INTERRUPTIONS.indexOf(how)}`)
    const onCancel = { 'on-cancel': how === 'killed, and joined' ? 'leave' : 'rollback' }
    const running = await stage.start('canary-shift', shop, { ...QUICK, bake: '40s', ...onCancel })
    await running.seen(/paused: 20%/)
    if (how.startsWith('killed')) running.kill()
    else if (how === 'cancelled') running.cancel()
    const ended = stage.read(await running.ended)
    const shifted = how === 'killed, and joined' ? await stage.shift('canary-shift', shop, QUICK) : ended
    const answers = stage.cloud.journal.entries.filter(
      ({ action, input }) =>
        /ecs:(?:Stop|Continue)ServiceDeployment/.test(action) && JSON.stringify(input).includes(`/${shop.name}/`)
    )
    return {
      shifted,
      after: await lookAtShop(shop),
      answers: answers.map(({ input }) => input.action ?? input.stopType)
    }
  })
})
afterAll(() => stage.stop())

describe('a run that is', () => {
  it('killed is joined by the next one, which finishes the one deployment', async () => {
    const { shifted, after } = await interrupted('killed, and joined')
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(shifted.log).toContain('is already being deployed: following arn:')
    expect(after).toMatchObject({ statuses: ['SUCCESSFUL', 'SUCCESSFUL'], serving: 'second' })
    // What it was before is known from the service alone.
    expect(after).toMatchObject({ strategy: 'ROLLING', hooks: 0, tags: 0 })
  })

  it('killed is rolled back by its post, which puts the configuration back', async () => {
    const { shifted, after } = await interrupted('killed, and looked after')
    expect(shifted.summary).toMatch(/## .*cancelled/)
    expect(after).toMatchObject({ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' })
    expect(after).toMatchObject({ strategy: 'ROLLING', hooks: 0 })
  })

  it('cancelled has ECS roll back', async () => {
    const { shifted, after, answers } = await interrupted('cancelled')
    expect(shifted).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
    expect(answers).toEqual(['CONTINUE', 'ROLLBACK'])
    expect(after).toMatchObject({ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' })
    expect(after).toMatchObject({ strategy: 'ROLLING', hooks: 0 })
  })

  it('that gets no signal requests no rollback, in main or in post', async () => {
    const { shifted, answers } = await interrupted('left in peace')
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', postExitCode: 0 })
    expect(answers).toEqual(['CONTINUE', 'CONTINUE', 'CONTINUE'])
  })
})

describe('a rollout that ends early', () => {
  it('waits with all traffic shifted, and is finished by a later run', async () => {
    const shop = await stage.addShop('waiting')
    const shifted = await stage.shift('blue-green-swap', shop, { ...QUICK, 'wait-until': 'traffic-shifted' })
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'traffic-shifted', exitCode: 0 })
    expect(shifted.reason).toMatch(
      /^The canary is serving 100% of traffic; stable is kept\. ECS rolls back to waiting:1 at .* unless the rollout is continued\.$/
    )
    expect(shifted.summary).toContain('aws ecs continue-service-deployment')
    expect((await shop.deployments())[0]?.status).toBe('IN_PROGRESS')
    const finished = await stage.shift('blue-green-swap', shop, { resume: 'promote' })
    expect(finished).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect((await shop.deployments()).map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
    const late = await stage.shift('blue-green-swap', shop, { resume: 'abort' })
    expect(late).toMatchObject({ verdict: 'failed', code: 'not-found' })
    expect(late.reason).toContain('has no paused rollout. Its last deployment is SUCCESSFUL.')
    expect(await shop.deployments()).toHaveLength(2)
    expect((await lookAtShop(shop)).serving).toBe('second')
  })

  it('is tested on the test listener before any production traffic moves', async () => {
    const shop = await stage.addShop('tested')
    const gates = `http: { url: '${shop.testUrl}/version', version: { equals: v9, json: version }, within: 2m, every: 10s }`
    const shifted = await stage.shift('blue-green-swap', shop, { ...QUICK, bake: '4m', 'bake-max': '4m', gates })
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'gate', exitCode: 1 })
    expect(shifted.reason).toMatch(/^Rolled back before the canary received traffic: /)
    expect(shifted.reason).toContain('reports version "v2" instead of "v9"')
    expect((await lookAtShop(shop)).serving).toBe('first')
  })

  it('is paused for a person with on-inconclusive: pause', async () => {
    const shop = await stage.addShop('paused')
    const inputs = {
      ...QUICK,
      gates: 'errors:\nmetric-delay: 0s',
      bake: '2m',
      'bake-max': '2m',
      'on-inconclusive': 'pause'
    }
    const paused = await stage.shift('canary-shift', shop, inputs)
    expect(paused).toMatchObject({ verdict: 'paused', code: 'paused', exitCode: 0 })
    expect(paused.annotations).toMatchObject([{ level: 'warning' }])
    const aborted = await stage.shift('canary-shift', shop, { resume: 'abort' })
    expect(aborted).toMatchObject({ verdict: 'rolled-back', code: 'aborted' })
    expect(aborted.reason).toContain('paused:1 is serving 100% of traffic.')
    expect(aborted.outputs['previous-task-definition-arn']).toMatch(/paused:1$/)
    expect((await lookAtShop(shop)).serving).toBe('first')
    expect(await stage.shift('canary-shift', shop, inputs)).toMatchObject({ verdict: 'paused', code: 'paused' })
    const promoted = await stage.shift('canary-shift', shop, { resume: 'promote' })
    expect(promoted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect((await lookAtShop(shop)).serving).toBe('second')
  })
})

describe('preflight', () => {
  it('names the commands that prepare a service behind one target group, and changes nothing', async () => {
    await addUnpreparedShop('unprepared', 'own rule', stage)
    const inputs = { ...QUICK, cluster: 'prod', service: 'unprepared' }
    const refused = stage.read(await runBundle('canary-shift', { cloud: stage.cloud, inputs }))
    expect(refused).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(refused.reason).toContain('docs/prepare-for-canary.md')
    for (const shown of [refused.log, refused.summary]) {
      expect(shown).toContain('alternate=$(aws elbv2 create-target-group --name unprepared-alternate --protocol HTTP')
      expect(shown).toMatch(/aws elbv2 modify-rule --rule-arn arn:aws:elasticloadbalancing:\S+ --actions/)
      expect(shown).toContain('aws ecs update-service --cluster prod --service unprepared --load-balancers')
    }
  })

  it('refuses a service without a second target group, in one sentence, and changes nothing', async () => {
    const shop = await stage.addShop('plain', { loadBalancers: [] })
    const shifted = await stage.shift('canary-shift', shop, QUICK)
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(shifted.reason).toMatch(/has no load balancer, so there is no traffic to shift/)
    expect(await shop.deployments()).toHaveLength(1)
  })

  it('prints the plan and the time it takes in a dry run, and changes nothing', async () => {
    const shop = await stage.addShop('dry')
    const before = await shop.service()
    const shifted = await stage.shift('canary-shift', shop, { ...QUICK, 'dry-run': 'true', steps: '10, 50, 100' })
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'would-change', exitCode: 0 })
    expect(shifted.log).toMatch(/plan: Total: .* to .*, including/)
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
