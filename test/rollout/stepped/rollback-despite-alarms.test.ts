import { describe, expect, it } from '@jest/globals'
import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { look } from './play-recovery.js'
import { BLUE, GREEN, openSteppedCloud, type SteppedCloud, type SteppedService } from './stepped-cloud.js'
import { startSteppedRun, untilEnded, type Circumstances, type Inputs } from './stepped-run.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const ON_ONE = { running: ['api:1'], taskDefinition: 'api:1', tags: [] }
const ALARMS = { alarms: { alarmNames: ['api-5xx'], enable: true, rollback: true } }
const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } }
const GUARDED: DeploymentConfiguration = { ...ALARMS, ...BREAKER }
const BLUE_GREEN: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, ...ALARMS }
const MINUTE = 60_000

async function inCloud(
  deploymentConfiguration: DeploymentConfiguration,
  play: (cloud: SteppedCloud) => Promise<void>,
  service: SteppedService = {}
): Promise<void> {
  const cloud = await openSteppedCloud({
    ...service,
    deploymentConfiguration: structuredClone(deploymentConfiguration)
  })
  cloud.alarms.set('api-5xx', 'OK')
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

const end = (cloud: SteppedCloud, inputs: Inputs, circumstances?: Circumstances) =>
  untilEnded(cloud, startSteppedRun(cloud, inputs, circumstances))
const newestIs = (cloud: SteppedCloud, status: string) =>
  cloud.clock.until(async () => (await cloud.deployments())[0]?.status === status, 30 * MINUTE)
const configuration = async (cloud: SteppedCloud) => (await cloud.service()).deploymentConfiguration
const split = (cloud: SteppedCloud, first = 50, second = 50) => {
  const weights = new Map([
    [BLUE, first],
    [GREEN, second]
  ])
  for (const [rule] of cloud.traffic.rules) cloud.traffic.setWeights(rule, weights)
}
const IGNORED = 'ECS ignores the deployment alarms of service api (api-5xx) during this rollback.'

describe('a rollback during which a deployment alarm goes to ALARM', () => {
  const ways: readonly (readonly [string, Inputs, Inputs])[] = [
    ['rolling', { image: 'shop/api:2' }, BACK],
    ['all at once, from the alternate group', CANARY, BACK],
    ['canary', { image: 'shop/api:2' }, { ...BACK, strategy: 'canary', steps: '20, 100', bake: '2m' }],
    ['blue-green', { image: 'shop/api:2' }, { ...BACK, strategy: 'blue-green', bake: '2m' }]
  ]

  it.each(ways)('(%s) is not rolled back by ECS, warns of it, and restores the alarms', (_, forward, inputs) =>
    inCloud(GUARDED, async cloud => {
      await end(cloud, forward)
      const back = startSteppedRun(cloud, inputs)
      await newestIs(cloud, 'IN_PROGRESS')
      cloud.alarms.set('api-5xx', 'ALARM')
      const ended = await untilEnded(cloud, back)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toContain('api:1 is serving 100% of traffic')
      expect(back.lines.join('\n')).toContain(`warning: Deployment alarms: ${IGNORED}`)
      expect(await look(cloud)).toMatchObject({ ...ON_ONE, reached: true, strategy: 'ROLLING' })
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    })
  )

  it('does not mention alarms where the service has none, and sends no configuration', () =>
    inCloud({}, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      const before = cloud.journal.entries.length
      const back = startSteppedRun(cloud, BACK)
      await untilEnded(cloud, back)
      expect(back.lines.join('\n')).not.toContain('alarm')
      const calls = cloud.journal.entries.slice(before).map(({ action }) => action)
      expect(calls.filter(action => action === 'ecs:UpdateService')).toHaveLength(1)
      expect(calls).not.toContain('ecs:TagResource')
    }))

  it('(after the deployment completed too late to be rolled back) ends with the previous revision', () =>
    inCloud(GUARDED, async cloud => {
      for (const action of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
        cloud.faults.add({ action, kind: { kind: 'error', code: 'ServerException', status: 500 } })
      const run = startSteppedRun(cloud, { image: 'shop/api:2', timeout: '60s' })
      await cloud.clock.until(
        async () => (await cloud.service()).taskDefinition?.endsWith('api:2') === true,
        10 * MINUTE
      )
      await cloud.clock.until(
        async () => (await cloud.service()).taskDefinition?.endsWith('api:1') === true,
        10 * MINUTE
      )
      await cloud.clock.pass(5_000)
      cloud.alarms.set('api-5xx', 'ALARM')
      const ended = await untilEnded(cloud, run)
      expect(ended).toMatchObject({ verdict: 'timed-out' })
      expect(ended.reason).toContain('so api:1 was deployed again. It is serving 100% of traffic.')
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))

  it('keeps the alarms that the run itself sets', () =>
    inCloud({}, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      expect(await end(cloud, { ...BACK, alarms: 'api-5xx' })).toMatchObject({ verdict: 'succeeded' })
      expect(await configuration(cloud)).toMatchObject(ALARMS)
      expect(await look(cloud)).toMatchObject(ON_ONE)
    }))
})

describe('a rolling rollback that is killed', () => {
  it.each([
    ['before its tags are sent', { action: 'ecs:TagResource', count: 1, when: 'before' }],
    ['after its tags were sent', { action: 'ecs:TagResource', count: 1, when: 'after' }],
    ['before its update', { action: 'ecs:UpdateService', count: 1, when: 'before' }],
    ['after its update', { action: 'ecs:UpdateService', count: 1, when: 'after' }],
    ['before the configuration is restored', { action: 'ecs:UpdateService', count: 2, when: 'before' }],
    ['after that', { action: 'ecs:UpdateService', count: 2, when: 'after' }]
  ] as const)('(%s) leaves nothing that the next run does not restore', (_, at) =>
    inCloud(GUARDED, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      const lost = startSteppedRun(cloud, BACK, { at, does: 'kill' })
      await cloud.clock.until(() => lost.isDead(), 30 * MINUTE)
      expect(await end(cloud, BACK)).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    })
  )

  it('is restored by the next deployment, which reports it', () =>
    inCloud(GUARDED, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      const lost = startSteppedRun(cloud, BACK)
      await newestIs(cloud, 'IN_PROGRESS')
      lost.kill()
      await newestIs(cloud, 'SUCCESSFUL')
      expect(await configuration(cloud)).toMatchObject({ alarms: { enable: false } })
      const next = startSteppedRun(cloud, { image: 'shop/api:3' })
      expect(await untilEnded(cloud, next)).toMatchObject({ verdict: 'succeeded' })
      expect(next.lines.join('\n')).toContain(
        'An earlier rollback left a temporary deployment configuration on the service: this run restores the previous configuration.'
      )
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))

  it('is restored by its post step once its deployment has ended', () =>
    inCloud(GUARDED, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      const lost = startSteppedRun(cloud, BACK)
      await newestIs(cloud, 'IN_PROGRESS')
      lost.kill()
      await newestIs(cloud, 'SUCCESSFUL')
      await lost.post()
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))

  it('reports that its alarms stay off where it is canceled and continues', () =>
    inCloud(GUARDED, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      const back = startSteppedRun(cloud, BACK)
      await newestIs(cloud, 'IN_PROGRESS')
      back.cancel()
      await untilEnded(cloud, back)
      const { summary } = await back.post()
      expect(summary).toContain('the rollback to api:1 continues')
      expect(summary).toContain('The next run restores the deployment configuration of service api.')
      await newestIs(cloud, 'SUCCESSFUL')
      expect(await end(cloud, BACK)).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))
})

describe('a rolling rollback whose tasks fail', () => {
  it.each([
    ['circuit breaker', BREAKER, 'circuit-breaker'],
    ['limit of failed tasks', {}, 'task-failures']
  ] as const)('(by the %s) fails, and is not rolled back to the revision that it leaves', (_, own, code) =>
    inCloud(own, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      cloud.runtime.images.set('shop/api:1', { exitCode: 1, exitAfterMilliseconds: 2_000 })
      const ended = await end(cloud, BACK)
      expect(ended).toMatchObject({ verdict: 'failed', code })
      expect(ended.reason).not.toMatch(/rolled back (?!to)/i)
      expect((await cloud.service()).taskDefinition).toMatch(/api:1$/)
      if (code === 'circuit-breaker') expect(await configuration(cloud)).toMatchObject(own)
      expect((await look(cloud)).tags).toEqual([])
    })
  )
})

describe('a rollback of a service that deploys by another strategy, where a listener rule splits the traffic', () => {
  const STRATEGIES: readonly (readonly [string, DeploymentConfiguration])[] = [
    ['BLUE_GREEN', BLUE_GREEN],
    ['CANARY', { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 20, canaryBakeTimeInMinutes: 1 } }],
    ['LINEAR', { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } }]
  ]

  it.each(STRATEGIES)('(%s) is a rolling one, warns of the rule, and restores the strategy', (_, own) =>
    inCloud(own, async cloud => {
      await end(cloud, { ...CANARY, strategy: 'blue-green', steps: '' })
      split(cloud)
      const back = startSteppedRun(cloud, BACK)
      const ended = await untilEnded(cloud, back)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toMatch(/^api:1 is deployed, but may not receive all traffic: /)
      expect(back.lines.join('\n')).toContain('aws elbv2 modify-rule --rule-arn')
      expect((await cloud.deployments())[0]?.deploymentConfiguration?.strategy).toBe('ROLLING')
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(own)
    })
  )

  it.each([
    ['before its update', 'before', 1],
    ['after its update', 'after', 1],
    ['before the strategy is restored', 'before', 2]
  ] as const)('is completed and restored by the next one where it is killed %s', (_, when, count) =>
    inCloud(BLUE_GREEN, async cloud => {
      await end(cloud, { ...CANARY, strategy: 'blue-green', steps: '' })
      split(cloud)
      const lost = startSteppedRun(cloud, BACK, { at: { action: 'ecs:UpdateService', count, when }, does: 'kill' })
      await cloud.clock.until(() => lost.isDead(), 30 * MINUTE)
      expect(await end(cloud, BACK)).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(BLUE_GREEN)
    })
  )

  it.each([
    ['blue-green', {}],
    ['canary', { steps: '20, 100' }]
  ])('with `strategy: %s` is a rolling one', (strategy, more) =>
    inCloud({}, async cloud => {
      await end(cloud, { image: 'shop/api:2' })
      split(cloud)
      const back = startSteppedRun(cloud, { ...BACK, strategy, ...more })
      const ended = await untilEnded(cloud, back)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toContain('may not receive all traffic')
      expect(back.lines.join('\n')).toContain(`\`strategy: ${strategy}\` is not possible`)
      expect(await look(cloud)).toMatchObject({ ...ON_ONE, strategy: 'ROLLING' })
    })
  )

  it('is a rolling one where all traffic goes to the target group without its tasks', () =>
    inCloud(BLUE_GREEN, async cloud => {
      await end(cloud, { ...CANARY, strategy: 'blue-green', steps: '' })
      const serving = [...cloud.weights()].find(([, weight]) => weight > 0)?.[0]
      split(cloud, serving === BLUE ? 0 : 100, serving === BLUE ? 100 : 0)
      const ended = await end(cloud, BACK)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.reason).toContain('to a target group without tasks of the service')
      expect(await configuration(cloud)).toMatchObject(BLUE_GREEN)
    }))
})

describe('a rolling rollback with `wait-until: started`', () => {
  const started = async (cloud: SteppedCloud) => {
    await end(cloud, { image: 'shop/api:2' })
    const back = startSteppedRun(cloud, { ...BACK, 'wait-until': 'started' })
    expect(await untilEnded(cloud, back)).toMatchObject({ verdict: 'succeeded', code: 'started' })
    expect(back.lines.join('\n')).toContain(
      'The post step, or the next run, restores the deployment configuration of service api.'
    )
    return back
  }

  it('has its configuration restored by the post step where it has ended by then', () =>
    inCloud(GUARDED, async cloud => {
      const back = await started(cloud)
      await newestIs(cloud, 'SUCCESSFUL')
      expect(await configuration(cloud)).toMatchObject({ alarms: { enable: false } })
      expect(await back.post()).toEqual({ failure: undefined, summary: expect.not.stringContaining('cancelled') })
      expect(await look(cloud)).toMatchObject(ON_ONE)
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))

  it('has its configuration restored by the next run where it is still in progress then', () =>
    inCloud(GUARDED, async cloud => {
      const back = await started(cloud)
      expect((await back.post()).failure).toBeUndefined()
      expect(await configuration(cloud)).toMatchObject({ alarms: { enable: false } })
      await newestIs(cloud, 'SUCCESSFUL')
      expect(await end(cloud, { image: 'shop/api:3' })).toMatchObject({ verdict: 'succeeded' })
      expect(await configuration(cloud)).toMatchObject(GUARDED)
    }))
})
