import { describe, expect, it } from '@jest/globals'
import { look } from './play-recovery.js'
import { openSteppedCloud, type SteppedCloud } from './stepped-cloud.js'
import { startSteppedRun, untilEnded, type Inputs } from './stepped-run.js'

const CANARY = { strategy: 'canary', steps: '20, 100', image: 'shop/api:2' }
const THIRD = { image: 'shop/api:3' }
/** The defaults of the action. */
const LONG_BAKE = { bake: '10m', 'bake-max': '30m' }
const MINUTE = 60_000
const SETTLED = { strategy: 'ROLLING', hooks: 0, tags: [], shares: [100, 0], reached: true }

async function inCloud(play: (cloud: SteppedCloud) => Promise<void>): Promise<void> {
  const cloud = await openSteppedCloud()
  try {
    await play(cloud)
  } finally {
    await cloud.stop()
  }
}

async function end(cloud: SteppedCloud, inputs: Inputs) {
  const run = startSteppedRun(cloud, inputs)
  const ended = await untilEnded(cloud, run)
  const waits = run.lines.filter(line => line.startsWith('Waiting until '))
  return { ...ended, waits, firstEffectAfter: run.firstEffectAfter() }
}

async function atPause(cloud: SteppedCloud, percent: number): Promise<void> {
  await cloud.clock.until(async () => {
    const [newest] = await cloud.deployments()
    const isPaused = newest?.lifecycleHookDetails?.some(({ status }) => status === 'AWAITING_ACTION') === true
    return isPaused && newest.targetServiceRevision?.requestedProductionTrafficWeight === percent
  }, 20 * MINUTE)
}

async function loseCanaryAt20(cloud: SteppedCloud, inputs: Inputs = {}): Promise<void> {
  const run = startSteppedRun(cloud, { ...CANARY, ...inputs })
  await atPause(cloud, 20)
  run.kill()
}

/** Changes of the service, by anyone. */
const changes = ({ journal }: SteppedCloud) =>
  journal.entries.filter(({ action }) => /:(Update|Continue|Stop|Register|Tag|Untag)/.test(action)).length

describe('a deployment while another one is in progress', () => {
  it.each([
    ['rolling', {}],
    ['canary', { strategy: 'canary', steps: '20, 100', ...LONG_BAKE }],
    ['blue-green', { strategy: 'blue-green', ...LONG_BAKE }]
  ])('by %s waits with its default timeout until the pause of an interrupted run expires', (_, inputs) =>
    inCloud(async cloud => {
      await loseCanaryAt20(cloud, LONG_BAKE)
      const { waits, ...ended } = await end(cloud, { ...THIRD, ...inputs })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
      expect(waits[0]).toMatch(
        /^Waiting until a canary of api:2 at 20% ends\. Its pause expires at .* UTC\. This run waits until .* UTC\.$/
      )
      // A line at the start, and one every five minutes.
      expect(waits.length).toBeGreaterThan(5)
      expect(waits.length).toBeLessThan(12)
    })
  )

  it('waits for a run that completes it, and logs each of its pauses', () =>
    inCloud(async cloud => {
      const other = startSteppedRun(cloud, { ...CANARY, bake: '2m', 'bake-max': '2m' })
      await cloud.clock.until(async () => (await cloud.deployments()).length === 2, MINUTE)
      const ended = await end(cloud, { ...CANARY, ...THIRD })
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.waits[0]).toMatch(/a canary of api:2(?: at 0%)? ends\. Each of its pauses expires after 1[0-9]m\. /)
      expect(ended.waits.join('\n')).toMatch(/at 20% ends\. Its pause expires[^]* at 100% ends\. Its pause expires/)
      expect(await untilEnded(cloud, other)).toMatchObject({ verdict: 'succeeded' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
    }))

  it.each([['rolling'], ['canary']])(
    'by %s is refused immediately where the pause expires after its timeout',
    strategy =>
      inCloud(async cloud => {
        await loseCanaryAt20(cloud, LONG_BAKE)
        const before = changes(cloud)
        const inputs = strategy === 'rolling' ? {} : { ...CANARY }
        const planned = await end(cloud, { ...inputs, ...THIRD, timeout: '20m', 'dry-run': 'true' })
        expect(planned).toMatchObject({ verdict: 'failed', code: 'another-deployment-running' })
        const ended = await end(cloud, { ...inputs, ...THIRD, timeout: '20m' })
        expect(ended).toMatchObject({ verdict: 'failed', code: 'another-deployment-running', waits: [] })
        expect(ended.tookMilliseconds).toBeLessThan(MINUTE)
        expect(ended.reason).toMatch(
          /^A canary of api:2 at 20% is in progress and blocks this deployment\. Its pause expires at .* UTC, and this run waits until .* UTC\. Set `on-running: supersede` .* increase `timeout`\. Deployment: arn:/
        )
        expect(changes(cloud)).toBe(before)
      })
  )

  it.each([['rolling'], ['canary']])(
    'by %s is refused immediately where the other is paused for a decision',
    strategy =>
      inCloud(async cloud => {
        expect(await end(cloud, { ...CANARY, 'wait-until': 'traffic-shifted', 'pause-timeout': '10m' })).toMatchObject({
          code: 'traffic-shifted'
        })
        const before = changes(cloud)
        const inputs = strategy === 'rolling' ? {} : CANARY
        const planned = await end(cloud, { ...inputs, ...THIRD, 'dry-run': 'true' })
        expect(planned).toMatchObject({ verdict: 'failed', code: 'another-deployment-running' })
        const ended = await end(cloud, { ...inputs, ...THIRD })
        expect(ended).toMatchObject({ verdict: 'failed', code: 'another-deployment-running', waits: [] })
        expect(ended.reason).toMatch(
          /^A canary of api:2 at 100% is paused for a decision and blocks this deployment\. Approve, promote or abort it .* Its pause expires at .* UTC\. /
        )
        expect(changes(cloud)).toBe(before)
        expect(await end(cloud, { strategy: 'canary', resume: 'promote' })).toMatchObject({ verdict: 'succeeded' })
        expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:2'] })
      })
  )

  describe.each(['heeded', 'ignored', 'rejected'] as const)('where the circuit breaker is %s', shiftBreaker => {
    it.each([
      ['rolling', 'sick', THIRD],
      ['canary', 'sick', { ...CANARY, ...THIRD }],
      ['rolling', 'crash', THIRD],
      ['canary', 'crash', { ...CANARY, ...THIRD }]
    ])('by %s continues after a lost run whose tasks are %s', async (_, image, inputs) => {
      const cloud = await openSteppedCloud({}, { shiftBreaker })
      const run = startSteppedRun(cloud, { ...CANARY, image: `shop/api:${image}` })
      await cloud.clock.until(async () => (await cloud.deployments())[0]?.lifecycleStage === 'SCALE_UP', 5 * MINUTE)
      run.kill()
      const ended = await end(cloud, inputs)
      expect(ended).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(ended.tookMilliseconds).toBeLessThan(40 * MINUTE)
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
      await cloud.stop()
    })
  })

  it('leaves the rollback of failing tasks to the run that controls them', async () => {
    const cloud = await openSteppedCloud({}, { shiftBreaker: 'ignored' })
    const other = startSteppedRun(cloud, { ...CANARY, image: 'shop/api:sick' })
    await cloud.clock.until(async () => (await cloud.deployments())[0]?.lifecycleStage === 'SCALE_UP', 5 * MINUTE)
    const waiting = startSteppedRun(cloud, { ...CANARY, ...THIRD })
    expect(await untilEnded(cloud, waiting)).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(waiting.lines.join('\n')).not.toContain('its run did not roll it back')
    expect(other.lines.join('\n')).toMatch(/Rolling back: \d tasks failed/)
    expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
    await untilEnded(cloud, other)
    await cloud.stop()
  })

  it('ends its wait once the other run leaves the rollout to a person', () =>
    inCloud(async cloud => {
      const other = startSteppedRun(cloud, {
        ...{ ...CANARY, 'wait-until': 'traffic-shifted', 'pause-timeout': '10m' },
        ...{ bake: '2m', 'bake-max': '2m' }
      })
      await atPause(cloud, 20)
      const ended = await end(cloud, { ...CANARY, ...THIRD })
      expect(ended).toMatchObject({ verdict: 'failed', code: 'another-deployment-running' })
      expect(ended.reason).toMatch(/^A canary of api:2 at 100% is paused for a decision and blocks this deployment\./)
      expect(await untilEnded(cloud, other)).toMatchObject({ code: 'traffic-shifted' })
      expect(await look(cloud)).toMatchObject({ status: 'IN_PROGRESS', deploying: 'api:2' })
    }))

  it('does not wait for an earlier pause for a person, and continues without one', () =>
    inCloud(async cloud => {
      await end(cloud, { ...CANARY, 'wait-until': 'test-traffic-shifted', 'pause-timeout': '10m' })
      const approved = startSteppedRun(cloud, { strategy: 'canary', steps: '20, 100', resume: 'approve' })
      await atPause(cloud, 20)
      approved.kill()
      expect(await end(cloud, { ...CANARY, ...THIRD })).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(await look(cloud)).toMatchObject({ ...SETTLED, running: ['api:3'] })
    }))

  it('waits no longer than its timeout where the end is unknown', () =>
    inCloud(async cloud => {
      const sick = startSteppedRun(cloud, { image: 'shop/api:sick', 'max-failed-tasks': '500', timeout: '2h' })
      await cloud.clock.pass(30_000)
      for (const inputs of [{}, CANARY]) {
        const ended = await end(cloud, { ...inputs, ...THIRD, timeout: '3m' })
        expect(ended).toMatchObject({ verdict: 'failed', code: 'another-deployment-running' })
        expect(ended.reason).toMatch(
          /^A rolling deployment of api:2 is still in progress after 3m 00s and blocks this deployment\./
        )
        expect(ended.tookMilliseconds).toBeGreaterThanOrEqual(3 * MINUTE)
        expect(ended.tookMilliseconds).toBeLessThan(3.5 * MINUTE)
        expect(ended.firstEffectAfter).toBeUndefined()
      }
      sick.kill()
    }))

  it.each([['rolling'], ['canary']])('by %s does not report what it could not read at the end of its wait', strategy =>
    inCloud(async cloud => {
      await loseCanaryAt20(cloud)
      const run = startSteppedRun(cloud, { ...(strategy === 'rolling' ? {} : CANARY), ...THIRD, timeout: '30m' })
      await cloud.clock.pass(MINUTE)
      cloud.faults.add({
        action: 'ecs:DescribeServices',
        kind: { kind: 'error', code: 'ServerException', status: 500 }
      })
      const { verdict, code, reason } = await untilEnded(cloud, run)
      expect({ verdict, code }).toEqual({ verdict: 'failed', code: 'platform-error' })
      expect(reason).toMatch(/^Could not read whether a canary of api:2 at 20% has ended\. AWS returned HTTP 500 /)
    })
  )

  it.each([['rolling'], ['canary']])('by %s is canceled while it waits, with nothing changed', strategy =>
    inCloud(async cloud => {
      await loseCanaryAt20(cloud)
      const before = changes(cloud)
      const run = startSteppedRun(cloud, { ...(strategy === 'rolling' ? {} : CANARY), ...THIRD })
      await cloud.clock.pass(2 * MINUTE)
      const at = cloud.clock.now()
      run.cancel()
      expect(await untilEnded(cloud, run)).toMatchObject({
        ...{ verdict: 'cancelled', reason: 'The job was canceled before service api was changed.' }
      })
      expect(cloud.clock.now() - at).toBeLessThanOrEqual(1_000)
      expect((await run.post()).failure).toBeUndefined()
      expect(changes(cloud)).toBe(before)
    })
  )

  it('reports in a dry run that it would wait', () =>
    inCloud(async cloud => {
      await loseCanaryAt20(cloud)
      for (const inputs of [{}, CANARY]) {
        const run = startSteppedRun(cloud, { ...inputs, ...THIRD, 'dry-run': 'true' })
        expect(await untilEnded(cloud, run)).toMatchObject({ verdict: 'succeeded', code: 'would-change' })
        expect(run.lines.join('\n')).toContain(
          'A canary of api:2 at 20% is in progress. A deployment waits until it ends (`on-running: wait`).'
        )
        expect(run.lines.join('\n')).not.toContain('An interrupted run')
      }
    }))
})
