import { describe, expect, it } from '@jest/globals'
import { look } from './play-recovery.js'
import { openSteppedCloud, type SteppedCloud } from './stepped-cloud.js'
import { startSteppedRun, untilEnded, type Inputs, type SteppedRun } from './stepped-run.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const BACK = { 'task-definition': 'api:1', purpose: 'rollback' }
const ON_ONE = { running: ['api:1'], taskDefinition: 'api:1', strategy: 'ROLLING', hooks: 0, tags: [], reached: true }
const MINUTE = 60_000
const BROKEN = { kind: 'error', code: 'ServerException', status: 500 } as const

async function inCloud(play: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud()
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

const isDead = (cloud: SteppedCloud, run: SteppedRun) => cloud.clock.until(() => run.isDead(), 30 * MINUTE)
const isUnderWay = (cloud: SteppedCloud) =>
  cloud.clock.until(async () => (await cloud.deployments())[0]?.status === 'IN_PROGRESS', 10 * MINUTE)
const hasEnded = (cloud: SteppedCloud) =>
  cloud.clock.until(
    async () => ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'].includes((await cloud.deployments())[0]?.status ?? ''),
    3 * 60 * MINUTE
  )

/** No rollback that is asked for reaches ECS. */
function keepFromRollback(cloud: SteppedCloud): void {
  for (const action of ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'])
    cloud.faults.add({ action, kind: BROKEN })
}

async function continuePause(cloud: SteppedCloud): Promise<void> {
  const [newest] = await cloud.deployments()
  const hookId = newest?.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')?.hookId
  const { serviceDeploymentArn } = newest ?? {}
  if (hookId !== undefined)
    await cloud.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action: 'CONTINUE' })
}

/** A run that times out too late to be rolled back, and is killed when it deploys the previous revision again. */
async function loseRollingBack(cloud: SteppedCloud, when: 'before' | 'after'): Promise<SteppedRun> {
  keepFromRollback(cloud)
  const at = { action: 'ecs:UpdateService', count: 2, when } as const
  const run = startSteppedRun(cloud, { image: 'shop/api:2', timeout: '10s' }, { at, does: 'kill' })
  await isDead(cloud, run)
  cloud.faults.clear()
  return run
}

/** The same of a canary whose gate fails at 100%, and that somebody else continues. */
async function loseShiftBack(cloud: SteppedCloud, when: 'before' | 'after'): Promise<SteppedRun> {
  cloud.alarms.set('x', 'OK')
  const at = { action: 'ecs:UpdateService', count: 2, when } as const
  const inputs = { ...CANARY, gates: 'alarms: [x]\nmetric-delay: 0s', timeout: '20m' }
  const run = startSteppedRun(cloud, inputs, { at, does: 'kill' })
  await cloud.clock.until(
    async () => (await cloud.deployments())[0]?.targetServiceRevision?.requestedProductionTrafficWeight === 100,
    10 * MINUTE
  )
  await cloud.clock.pass(5_000)
  keepFromRollback(cloud)
  cloud.alarms.set('x', 'ALARM')
  await cloud.clock.pass(20_000)
  await continuePause(cloud)
  await isDead(cloud, run)
  cloud.faults.clear()
  return run
}

describe('post of a run that was killed while it deployed the previous revision again', () => {
  type Lose = (cloud: SteppedCloud, when: 'before' | 'after') => Promise<SteppedRun>
  const ways: readonly (readonly [string, Lose, string])[] = [
    ['rolling', loseRollingBack, 'timed out after 10s with 2 of 2 tasks of api:2 running.'],
    ['canary', loseShiftBack, 'alarm x is in ALARM.']
  ]

  it.each(ways)('(%s) reports that the run rolled it back, and why', (_, lose, why) =>
    inCloud(async cloud => {
      const run = await lose(cloud, 'after')
      const { summary } = await run.post()
      expect(summary).not.toContain('uperseded')
      expect(summary).toContain(`Rolled back: ${why}`)
      expect(summary).toContain(
        'The deployment completed before the rollback took effect, so api:1 was deployed again.'
      )
      expect(await look(cloud)).toMatchObject(ON_ONE)
    })
  )

  it.each(ways)('(%s) begins that deployment where it had not reached ECS', (_, lose) =>
    inCloud(async cloud => {
      const run = await lose(cloud, 'before')
      const { summary } = await run.post()
      expect(summary).toContain('so api:1 was deployed again')
      expect(await look(cloud)).toMatchObject(ON_ONE)
    })
  )

  it('reports a rolling deployment whose rollback was requested from ECS', () =>
    inCloud(async cloud => {
      const at = { action: 'ecs:StopServiceDeployment', count: 1, when: 'after' } as const
      const run = startSteppedRun(cloud, { image: 'shop/api:crash' }, { at, does: 'kill' })
      await isDead(cloud, run)
      const { summary } = await run.post()
      expect(summary).toContain('Rolled back')
      expect(summary).not.toContain('uperseded')
      expect(await look(cloud)).toMatchObject(ON_ONE)
    }))
})

describe('a rollback whose job is canceled', () => {
  const scenes: readonly (readonly [string, Inputs, Inputs])[] = [
    ['rolling', { image: 'shop/api:2' }, BACK],
    ['all at once, from the alternate group', CANARY, BACK],
    ['canary', { image: 'shop/api:2' }, { ...BACK, strategy: 'canary', steps: '20, 100', bake: '2m' }],
    ['blue-green', { image: 'shop/api:2' }, { ...BACK, strategy: 'blue-green', bake: '2m' }]
  ]

  it.each(scenes)('(%s) continues', (_, forward, back) =>
    inCloud(async cloud => {
      await untilEnded(cloud, startSteppedRun(cloud, forward))
      const run = startSteppedRun(cloud, back)
      await isUnderWay(cloud)
      await cloud.clock.pass(5_000)
      run.cancel()
      const ended = await untilEnded(cloud, run)
      expect(ended).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
      expect(ended.reason).toContain('the rollback to api:1 continues')
      const { failure } = await run.post()
      expect(failure).toBeUndefined()
      await hasEnded(cloud)
      expect(await look(cloud)).toMatchObject(ON_ONE)
    })
  )

  it.each(scenes)('(%s) continues where its step is killed', (_, forward, back) =>
    inCloud(async cloud => {
      await untilEnded(cloud, startSteppedRun(cloud, forward))
      const run = startSteppedRun(cloud, back)
      await isUnderWay(cloud)
      await cloud.clock.pass(5_000)
      run.kill()
      const { failure, summary } = await run.post()
      expect(failure).toBeUndefined()
      expect(summary).not.toContain('Rolled back')
      await hasEnded(cloud)
      expect(await look(cloud)).toMatchObject(ON_ONE)
    })
  )
})

describe('post of a run whose saved state is damaged', () => {
  it.each([
    ['rolling', { image: 'shop/api:2' }, 'service-0', '{"cluster":"pro'],
    ['rolling', { image: 'shop/api:2' }, 'service-0', 'null'],
    ['canary', CANARY, 'left-shift', '{"cluster":"prod"}'],
    ['canary', CANARY, 'left-shift', 'prod'],
    ['rolling', { image: 'shop/api:2' }, 'service-0', '{"cluster":"prod","service":"api","taskDefin'],
    ['canary', CANARY, 'left-shift', '{"cluster":"prod","service":"api"}']
  ] as const)('(%s) reports what is damaged and what to do: %j', (_, inputs, key, text) =>
    inCloud(async cloud => {
      const at = { action: 'ecs:UpdateService', count: 1, when: 'after' } as const
      const run = startSteppedRun(cloud, inputs, { at, does: 'kill' })
      await isDead(cloud, run)
      run.state.save(key, text)
      const { failure, summary } = await run.post()
      expect(failure).toMatch(
        new RegExp(`^The saved state of the step is damaged \\(STATE_${key}\\), so .* is unknown\\. Check `)
      )
      const [whose, where] = text.includes('api')
        ? ['the deployment of service api', 'service api']
        : ['its deployment', 'the service']
      expect(failure).toContain(`so the status of ${whose} is unknown. Check the state of ${where};`)
      expect(summary).toContain('The saved state of the step is damaged')
    })
  )
})

describe('resume', () => {
  const WAITING = { ...CANARY, 'wait-until': 'test-traffic-shifted' }
  const RESUME = { strategy: 'canary', steps: '20, 100' }

  it.each([
    ['promote', 'image', 'shop/api:3'],
    ['promote', 'image', ':3'],
    ['approve', 'image', `@sha256:${'a'.repeat(64)}`],
    ['promote', 'images', 'api=shop/api:3'],
    ['promote', 'task-definition', 'api:1']
  ])('%s is refused with another revision than the paused one (%s: %s)', (resume, input, value) =>
    inCloud(async cloud => {
      expect(await untilEnded(cloud, startSteppedRun(cloud, WAITING))).toMatchObject({ verdict: 'paused' })
      const ended = await untilEnded(cloud, startSteppedRun(cloud, { ...RESUME, resume, [input]: value }))
      expect(ended).toMatchObject({ verdict: 'failed', code: 'bad-input' })
      expect(ended.reason).toMatch(
        new RegExp(`^Input "${input}": the paused rollout of service api is of api:2, .* Remove the input, or`)
      )
      expect((await cloud.deployments())[0]?.status).toBe('IN_PROGRESS')
    })
  )

  it.each([
    ['promote', 'shop/api:2', 'api:2'],
    ['approve', ':2', 'api:2'],
    ['abort', 'shop/api:3', 'api:1']
  ])('%s with %s ends with %s', (resume, image, revision) =>
    inCloud(async cloud => {
      await untilEnded(cloud, startSteppedRun(cloud, WAITING))
      await untilEnded(cloud, startSteppedRun(cloud, { ...RESUME, resume, image }))
      expect(await look(cloud)).toMatchObject({ running: [revision] })
    })
  )

  it('shows what to do where no rollout is paused', () =>
    inCloud(async cloud => {
      const ended = await untilEnded(cloud, startSteppedRun(cloud, { ...RESUME, resume: 'promote' }))
      expect(ended).toMatchObject({ verdict: 'failed', code: 'not-found' })
      expect(ended.reason).toMatch(
        /^Service api has no paused rollout\. .*To start a rollout, deploy without `resume`; to go back to the previous revision, run rollback\.yml \(`purpose: rollback`\)\.$/
      )
    }))
})

describe('what a pause that expired leaves', () => {
  it('is not reported as left by an interrupted run', () =>
    inCloud(async cloud => {
      const waiting = { ...CANARY, 'wait-until': 'test-traffic-shifted', 'pause-timeout': '5m' }
      await untilEnded(cloud, startSteppedRun(cloud, waiting))
      await hasEnded(cloud)
      const next = startSteppedRun(cloud, { image: 'shop/api:3' })
      expect(await untilEnded(cloud, next)).toMatchObject({ verdict: 'succeeded' })
      expect(next.lines.join('\n')).toContain('An earlier rollout left the strategy CANARY on the service')
      expect(next.lines.join('\n')).not.toMatch(/interrupted/i)
    }))
})
