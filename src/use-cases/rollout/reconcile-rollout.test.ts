import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../test/fakes/fake-clock.js'
import { DeployError } from '../../domain/errors.js'
import type { Observation } from '../../domain/rollout/observation.js'
import type { Clock } from '../../ports/clock.js'
import type { RolloutTarget } from '../../ports/deployment-target.js'
import { reconcileRollout } from './reconcile-rollout.js'
import { initialState } from './rollout-state.js'

const START = 1_700_000_000_000
const TIMEOUT_MILLISECONDS = 60_000
const WHY = 'Timed out after 1m 00s with 1 of 2 tasks running.'

/** Ends by its timeout, and returns the cause that the rollback was requested for. */
async function timeOut(clock: Clock, explainTimeout: () => Promise<{ cause: 'timed-out'; reason: string }>) {
  let isRolledBack = false
  const target: RolloutTarget<string> = {
    platformName: 'Platform',
    observe: () =>
      Promise.resolve({
        phase: isRolledBack ? 'rolled-back' : 'progressing',
        ...{ stable: { id: '1', label: 'api:1' }, canary: { id: '2', label: 'api:2' } }
      } as Observation),
    follow: () => Promise.resolve(undefined),
    explainTimeout,
    act: () => {
      isRolledBack = true
      return Promise.resolve()
    },
    revert: () => Promise.reject(new TypeError('It did not succeed.')),
    evidence: () => {
      throw new TypeError('It has no stops.')
    }
  }
  const state = initialState(START)
  await reconcileRollout(
    {
      ...{ ref: 'api', origin: 'started', state, purpose: 'deploy', timeoutMilliseconds: TIMEOUT_MILLISECONDS },
      gates: { gates: [], metricDelaySeconds: 0, sources: [] }
    },
    {
      ...{ target, clock, cancelled: new AbortController().signal, boundCalls: () => undefined },
      judge: () => Promise.resolve(undefined),
      eventLog: { milestone: () => undefined, detail: () => undefined }
    }
  )
  return state.abort?.reason
}

/** A clock by which every question for the time takes `milliseconds`. */
function slowClock(milliseconds: number): Clock {
  const clock = fakeClock(START)
  return {
    ...clock,
    now: () => {
      clock.advance(milliseconds)
      return clock.now()
    }
  }
}

describe('a rollout that reaches its timeout', () => {
  it('ends with the progress that the target reports, whatever moment of a turn the timeout expires in', async () => {
    const reasons = new Set<string | undefined>()
    for (let milliseconds = 1; milliseconds < 400; milliseconds += 1)
      reasons.add(await timeOut(slowClock(milliseconds), () => Promise.resolve({ cause: 'timed-out', reason: WHY })))
    expect([...reasons]).toEqual([WHY])
  })

  it('is rolled back also when the target cannot report its progress', async () => {
    const unread = () => Promise.reject(new DeployError('unreachable', 'The platform could not be reached.'))
    expect(await timeOut(slowClock(1), unread)).toBe('The rollout timed out.')
  })
})
