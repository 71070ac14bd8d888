import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../../src/domain/errors.js'
import { readHooks } from '../../../src/domain/step-hook/read-hooks.js'
import type { StepHook } from '../../../src/domain/step-hook/step-hook.js'
import { steppedTarget } from '../../../src/targets/stepped/use-cases/stepped-target.js'
import { rollOut, type RolledOut, type RolloutRequest } from '../../../src/use-cases/rollout/roll-out.js'
import type { SteppedSpec } from '../../../src/targets/stepped/domain/stepped-plan.js'
import { memorySplit } from '../../fakes/split/memory-traffic-split.js'
import { behaviorNamed } from '../../fakes/split/revision-behavior.js'
import { SteppedClock } from './stepped-clock.js'

const revision = (id: string) => ({ id, label: id, images: {}, digests: {} })
const NO_GATES = { gates: [], warmUpMinutes: 0, metricDelaySeconds: 0, errorSource: 'proxy' } as never
const HOOKS = readHooks(`
- { at: before-traffic, url: 'https://flags.example/before' }
- { at: 10%, url: 'https://flags.example/10' }
- { at: 100%, url: 'https://flags.example/100', on-failure: continue }
- { at: succeeded, url: 'https://flags.example/on' }
- { at: rolled-back, url: 'https://flags.example/off' }
`)

interface Played {
  /** What was sent, with the share of the canary then. */
  readonly sent: readonly string[]
  readonly verdict: string
  readonly code: string
  readonly reason: string
  readonly lines: readonly string[]
}

/** Brings `two` beside `one` on a platform in memory, with these hooks; those whose path is in `failing` fail. */
function openWorld() {
  const clock = new SteppedClock()
  const platform = memorySplit({
    ...{ clock, seed: 1, requestsPerMinute: 60, stable: revision('one'), hasTimer: true },
    behaviorOf: () => behaviorNamed('sound')
  })
  const shareNow = async () => (await platform.split.readShares()).others[0]?.percent ?? 'none'
  return {
    async run(
      given: Partial<Pick<RolloutRequest<SteppedSpec>, 'purpose' | 'waitUntil' | 'hooks'>> & {
        readonly failing?: readonly string[]
        readonly cancelAt?: string
        /** Answers only after so long. */
        readonly slowSeconds?: number
        readonly to?: string
      } = {}
    ): Promise<Played> {
      const { purpose = 'deploy', waitUntil = 'completed', failing = [], hooks = HOOKS, to = 'two' } = given
      const sent: string[] = []
      const lines: string[] = []
      const cancellation = new AbortController()
      const send = async ({ url }: StepHook) => {
        const path = new URL(url).pathname
        sent.push(`${path} ${await shareNow()}`)
        if (path === given.cancelAt) {
          cancellation.abort()
          await clock.sleep((given.slowSeconds ?? 0) * 1_000)
          sent.push(`${path} answered`)
        }
        if (failing.includes(path)) throw new DeployError('rejected', 'flags.example returned HTTP 500.')
        return 200
      }
      const target = steppedTarget({
        ...{ split: platform.split, clock, platformName: 'Memory', newToken: () => '1' },
        ...{ leaseSeconds: 300, readyWithinSeconds: 300, pauseTimeoutSeconds: 3_600 },
        capabilities: {
          ...{ traffic: 'request-weight', stops: 'any-list', preview: false, perRevisionMetrics: true },
          survivesLostRunner: 'lease'
        },
        explain: () => ({ facts: [], links: [], nextSteps: [] })
      })
      const isWayBack = purpose === 'rollback'
      const steps = isWayBack ? [100] : [0, 10, 100]
      const note = (text: string) => void lines.push(text)
      let ended: RolledOut<unknown, unknown> | undefined
      void rollOut(
        {
          spec: {
            ...{ canary: revision(to), steps, scaleDownDelaySeconds: 0, run: 'run 1', isWayBack },
            ...{ supersede: false, resume: ['approve', 'promote', 'abort'].includes(purpose) }
          },
          ...{ mode: 'deploy', purpose, steps, gates: NO_GATES, bakeSeconds: 0, bakeMaxSeconds: 0, hooks, waitUntil },
          ...{ onInconclusive: 'abort', scaleDownDelaySeconds: 0, timeoutMilliseconds: 3_600_000 }
        },
        {
          ...{ target, clock, eventLog: { milestone: note, detail: note }, hooks: { send } },
          ...{ prober: { probe: () => Promise.resolve({ kind: 'no-answer', why: 'none' }) } },
          ...{ cancelled: cancellation.signal, boundCalls: () => undefined }
        }
      ).then(done => (ended = done))
      await clock.until(() => ended !== undefined, 7_200_000)
      if (ended === undefined) throw new Error('It has not ended.')
      const { verdict, reasonCode: code, reason } = ended.ending
      return { sent, verdict, code, reason, lines }
    }
  }
}

describe('hooks of a rollout', () => {
  it('are sent once each, at the share that they name, and at the end', async () => {
    const { sent, verdict, lines } = await openWorld().run()
    expect({ sent, verdict }).toEqual({
      sent: ['/before 0', '/10 10', '/100 100', '/on none'],
      verdict: 'succeeded'
    })
    expect(lines).toContain('Hook at 10% (POST flags.example) returned HTTP 200')
  })

  it('roll back where one fails, and those of the rollback are sent then', async () => {
    const { sent, verdict, code, reason, lines } = await openWorld().run({ failing: ['/10'] })
    expect({ sent, verdict, code, reason }).toEqual({
      sent: ['/before 0', '/10 10', '/off none'],
      ...{ verdict: 'rolled-back', code: 'hook' },
      reason: 'Rolled back at 10%: hook at 10% (POST flags.example) failed. one is serving 100% of traffic.'
    })
    expect(lines).toContain('Hook at 10% (POST flags.example) failed. flags.example returned HTTP 500.')
  })

  it('never send traffic to the canary where the one before it fails', async () => {
    const { sent, verdict, reason } = await openWorld().run({ failing: ['/before'] })
    expect({ sent, verdict }).toEqual({ sent: ['/before 0', '/off none'], verdict: 'rolled-back' })
    expect(reason).toContain('hook before-traffic (POST flags.example) failed')
  })

  it('do not end the rollout where a failure is to be ignored, or comes after the end', async () => {
    const { verdict, lines } = await openWorld().run({ failing: ['/100', '/on'] })
    expect(verdict).toBe('succeeded')
    expect(lines.filter(line => line.includes('failed.'))).toHaveLength(2)
  })

  it('of the rollback are sent once where the job is canceled', async () => {
    const { sent, verdict } = await openWorld().run({ cancelAt: '/10' })
    expect({ sent, verdict }).toEqual({
      sent: ['/before 0', '/10 10', '/10 answered', '/off none'],
      verdict: 'cancelled'
    })
  })

  it('of the rollback wait for the one that is being sent when the job is canceled, and no other of the step is sent', async () => {
    const hooks = [...HOOKS, ...readHooks(`- { at: 10%, url: 'https://flags.example/10-second' }`)]
    const { sent, verdict } = await openWorld().run({ hooks, cancelAt: '/10', slowSeconds: 50 })
    expect({ sent, verdict }).toEqual({
      sent: ['/before 0', '/10 10', '/10 answered', '/off none'],
      verdict: 'cancelled'
    })
  })

  it('of the steps are not sent by a rollback, which is not ended by a failing one', async () => {
    const world = openWorld()
    await world.run({ hooks: [] })
    const { sent, verdict } = await world.run({ purpose: 'rollback', to: 'one', failing: ['/off'] })
    expect({ sent, verdict }).toEqual({ sent: ['/off none'], verdict: 'succeeded' })
  })

  it('of a pause are sent again by the run that resumes, and only those of its stop', async () => {
    const world = openWorld()
    const paused = await world.run({ waitUntil: 'test-traffic-shifted' })
    const resumed = await world.run({ purpose: 'approve' })
    expect([paused.verdict, paused.sent, resumed.verdict, resumed.sent]).toEqual([
      ...['paused', ['/before 0'], 'succeeded', ['/before 0', '/10 10', '/100 100', '/on none']]
    ])
  })

  it('of a rollout that is aborted are those of the rollback', async () => {
    const world = openWorld()
    await world.run({ waitUntil: 'test-traffic-shifted' })
    expect((await world.run({ purpose: 'abort' })).sent).toEqual(['/off none'])
  })
})
