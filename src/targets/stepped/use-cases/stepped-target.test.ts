import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../domain/errors.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import { memorySplit } from '../../../../test/fakes/split/memory-traffic-split.js'
import { behaviorNamed } from '../../../../test/fakes/split/revision-behavior.js'
import { SteppedClock } from '../../../../test/rollout/stepped/stepped-clock.js'
import type { SteppedRef } from '../domain/split-reading.js'
import { steppedTarget } from './stepped-target.js'

const revision = (id: string) => ({ id, label: id, images: {}, digests: {} })

/** A rollout of `two` that is at its first stop, 10%. */
async function atFirstStop(change: (split: TrafficSplit) => Partial<TrafficSplit> = () => ({})) {
  const clock = new SteppedClock()
  const platform = memorySplit({
    ...{ clock, seed: 1, requestsPerMinute: 0, stable: revision('one'), hasTimer: true },
    behaviorOf: () => behaviorNamed('sound')
  })
  const target = steppedTarget({
    ...{ split: { ...platform.split, ...change(platform.split) }, clock, platformName: 'Memory', newToken: () => '1' },
    ...{ leaseSeconds: 300, readyWithinSeconds: 300, pauseTimeoutSeconds: 3_600 },
    capabilities: {
      ...{ traffic: 'request-weight', stops: 'any-list', preview: false, perRevisionMetrics: true },
      survivesLostRunner: 'lease'
    },
    explain: () => ({ facts: [], links: [], nextSteps: [] })
  })
  const spec = { canary: revision('two'), steps: [10, 100], scaleDownDelaySeconds: 0, run: 'run 1' }
  const { plan } = await target.prepare({ ...spec, isWayBack: false, supersede: false, resume: false })
  let ref: SteppedRef | undefined
  let announced: SteppedRef | undefined
  void target.start(plan, begun => (announced = begun)).then(started => (ref = started))
  await clock.until(() => ref !== undefined, 60_000)
  if (ref === undefined) throw new Error('It has not started.')
  expect(announced).toEqual(ref)
  const look = async (of: SteppedRef) => {
    const observed = await target.observe(of)
    await target.follow(of, observed)
    return observed
  }
  for (let looks = 0; looks < 30 && (await look(ref)).stop === undefined; looks += 1) await clock.pass(2_000)
  return { target, platform, clock, ref, look }
}

const shareOf = async ({ split }: { readonly split: TrafficSplit }) => (await split.readShares()).others[0]?.percent

describe('an effect', () => {
  it('for a stop that is over is a conflict, and changes nothing', async () => {
    const { target, platform, ref, look } = await atFirstStop()
    const { stop } = await look(ref)
    await target.act(ref, 'continue', stop?.id)
    await expect(target.act(ref, 'continue', stop?.id)).rejects.toMatchObject({ code: 'conflict' })
    expect(await shareOf(platform)).toBe(100)
  })

  it('that rolls back takes the traffic away although it cannot be written down', async () => {
    let isDenied = false
    const { target, platform, ref, look } = await atFirstStop(split => ({
      replaceLock: (seen, lock) =>
        isDenied ? Promise.reject(new DeployError('access-denied', 'No.')) : split.replaceLock(seen, lock)
    }))
    const { stop } = await look(ref)
    expect(await shareOf(platform)).toBe(10)
    isDenied = true
    await expect(target.act(ref, 'roll-back', stop?.id)).rejects.toMatchObject({ code: 'access-denied' })
    expect(await shareOf(platform)).toBe(0)
  })

  it('that rolls back takes the traffic away before anything else, and removes nothing yet', async () => {
    const order: string[] = []
    const { target, ref, look } = await atFirstStop(split => ({
      setPercent(revision, percent) {
        order.push(`${revision.id} ${percent}%`)
        return split.setPercent(revision, percent)
      },
      replaceLock(seen, lock) {
        order.push('lock')
        return split.replaceLock(seen, lock)
      },
      remove(revision) {
        order.push(`remove ${revision.id}`)
        return split.remove(revision)
      }
    }))
    const { stop } = await look(ref)
    order.splice(0)
    await target.act(ref, 'roll-back', stop?.id)
    expect(order).toEqual(['two 0%', 'lock'])
    await look(ref)
    expect(order).toEqual(['two 0%', 'lock', 'remove two'])
  })

  it('that rolls back is written down although the traffic could not be taken away, which the next look does', async () => {
    let isDown = false
    const { target, platform, ref, look } = await atFirstStop(split => ({
      setPercent: (revision, percent) =>
        isDown
          ? Promise.reject(new DeployError('platform-error', 'The proxy does not answer.'))
          : split.setPercent(revision, percent)
    }))
    const { stop } = await look(ref)
    isDown = true
    await expect(target.act(ref, 'roll-back', stop?.id)).rejects.toMatchObject({ code: 'platform-error' })
    expect(await shareOf(platform)).toBe(10)
    isDown = false
    await look(ref)
    expect(await shareOf(platform)).toBe(0)
  })
})

describe('a start', () => {
  it('that rolls back the rollout of another run takes its traffic away without a wait', async () => {
    const { target, platform, clock } = await atFirstStop()
    const before = clock.now()
    let isStarted = false
    const spec = { canary: revision('three'), steps: [100], scaleDownDelaySeconds: 0, run: 'run 2' }
    const { plan } = await target.prepare({ ...spec, isWayBack: false, supersede: true, resume: false })
    void target.start(plan, () => undefined).then(() => (isStarted = true))
    await clock.until(async () => (await shareOf(platform)) === 0, 60_000)
    expect(clock.now() - before).toBeLessThan(1_000)
    await clock.until(() => isStarted, 60_000)
  })
})

describe('a look', () => {
  it('at a rollout whose lock was removed reports what runs', async () => {
    const { target, platform, ref } = await atFirstStop()
    await platform.split.replaceLock(platform.lock(), undefined)
    expect(await target.observe(ref)).toMatchObject({
      ...{ phase: 'stopped', canaryPercent: 10 },
      reason: 'Another client removed the rollout lock; the canary has 10% of traffic.'
    })
  })

  it('at a note that another tool wrote ends the rollout, and changes nothing', async () => {
    const { target, platform, ref } = await atFirstStop()
    const lock = platform.lock()
    await platform.split.replaceLock(lock, { holder: ref.holder, expiresAt: lock?.expiresAt ?? 0, note: '{}' })
    const observed = await target.observe(ref)
    expect(observed).toMatchObject({ phase: 'stopped' })
    await target.follow(ref, observed)
    expect(await shareOf(platform)).toBe(10)
  })

  it('keeps the share at instances that restart, as long as the run controls the rollout', async () => {
    let followed = 0
    const { target, platform, ref, look } = await atFirstStop(() => ({
      followInstances: () => Promise.resolve(void (followed += 1))
    }))
    const before = followed
    await look(ref)
    expect(followed).toBe(before + 1)
    const lock = platform.lock()
    await platform.split.replaceLock(lock, { holder: 'another run', expiresAt: 0, note: lock?.note ?? '' })
    await target.follow(ref, await target.observe(ref))
    expect(followed).toBe(before + 1)
  })

  it('renews the lease', async () => {
    const { platform, clock, ref, look } = await atFirstStop()
    const before = platform.lock()?.expiresAt ?? 0
    await clock.pass(60_000)
    await look(ref)
    expect(platform.lock()?.expiresAt).toBeGreaterThanOrEqual(before + 50_000)
  })
})
