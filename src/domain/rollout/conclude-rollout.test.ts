import { describe, expect, it } from '@jest/globals'
import { concludeRollout, type LedEnd, type RolloutFacts } from './conclude-rollout.js'

const SAID = 'Service deployment rolled back because alarm(s) api-5xx were in ALARM.'
const GATE = {
  cause: 'gate',
  reason: 'The canary failed 25% of requests (30 of 120), stable 0% (0 of 479).'
} as const

function conclude(end: LedEnd, changes: Partial<RolloutFacts> = {}) {
  return concludeRollout(end, {
    platformName: 'ECS',
    to: 'api:4',
    from: 'api:3',
    canaryPercent: 0,
    reachedPercent: 20,
    abort: undefined,
    platformCause: 'alarm',
    isVisible: true,
    endsAtFullTraffic: false,
    failures: undefined,
    ...changes
  })
}

describe('the end of a rollout that is rolled back', () => {
  const back = (reason: string): LedEnd => ({ kind: 'rolled-back', reason })

  it('by its gates leads with what they found, and where', () => {
    expect(conclude(back(GATE.reason), { abort: GATE })).toEqual({
      verdict: 'rolled-back',
      reasonCode: 'gate',
      reason:
        'Rolled back at 20%: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). api:3 serves all traffic again.'
    })
  })

  it('by ECS says so, with its reason', () => {
    expect(conclude(back(SAID))).toEqual({
      verdict: 'rolled-back',
      reasonCode: 'alarm',
      reason:
        'Rolled back by ECS at 20%: service deployment rolled back because alarm(s) api-5xx were in ALARM. api:3 serves all traffic again.'
    })
  })

  it('by the circuit breaker of the platform adds which instances failed', () => {
    const changes = { platformCause: 'circuit-breaker', failures: '3 tasks failed, the last: exit code 1' } as const
    expect(conclude(back('Circuit breaker.'), changes).reason).toBe(
      'Rolled back by ECS at 20%: circuit breaker. 3 tasks failed, the last: exit code 1. api:3 serves all traffic again.'
    )
  })

  it('before there was traffic says that', () => {
    const abort = { cause: 'gate', reason: 'https://api.example.com/ was not healthy.' } as const
    expect(conclude(back(abort.reason), { abort, reachedPercent: undefined }).reason).toBe(
      'Rolled back before the canary received traffic: https://api.example.com/ was not healthy. api:3 serves all traffic again.'
    )
  })

  it('and of which the weights cannot be read says who says so', () => {
    expect(conclude(back(GATE.reason), { abort: GATE, canaryPercent: undefined }).reason).toMatch(
      / ECS reports that api:3 serves again\.$/
    )
  })

  it('too late says what was done instead', () => {
    expect(conclude({ kind: 'reverted', end: { kind: 'succeeded' }, abort: GATE }).reason).toBe(
      'Rolled back: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). The deployment completed before the rollback took effect, so api:3 was deployed again. It serves all traffic.'
    )
  })
})

describe('a rollout that is paused', () => {
  it('says what is true now and what ECS does when nobody answers', () => {
    const end = { kind: 'held', reason: 'Stable serves all traffic.', expiresAt: 0, canaryPercent: 0 } as const
    expect(conclude(end).reason).toBe(
      'Stable serves all traffic. ECS rolls back to api:3 at 1970-01-01 00:00:00 UTC unless the rollout is continued.'
    )
  })

  it('and never expires says that it waits', () => {
    const end = {
      kind: 'held',
      reason: 'The canary serves all traffic.',
      expiresAt: undefined,
      canaryPercent: 100
    } as const
    expect(conclude(end)).toEqual({
      verdict: 'held',
      reasonCode: 'held',
      reason: 'The canary serves all traffic. The rollout waits until it is continued or rolled back.'
    })
    expect(conclude(end, { endsAtFullTraffic: true })).toMatchObject({
      verdict: 'succeeded',
      reasonCode: 'traffic-shifted'
    })
  })
})

describe('a rollout that ended without success', () => {
  it('is unknown where its end was not seen, with the code of the call that failed', () => {
    const end = { kind: 'unknown', reason: 'Nothing was seen.' } as const
    expect(conclude(end)).toMatchObject({ verdict: 'unknown', reasonCode: 'unconfirmed' })
    expect(conclude(end, { isVisible: false })).toMatchObject({ verdict: 'unknown', reasonCode: 'not-visible' })
    expect(conclude({ ...end, code: 'throttled' })).toMatchObject({ verdict: 'unknown', reasonCode: 'throttled' })
  })

  it('says what failed, and by what the platform gives for the cause', () => {
    expect(conclude({ kind: 'rollback-failed', reason: 'ECS reported: no.' })).toEqual({
      verdict: 'failed',
      reasonCode: 'rollback-failed',
      reason: 'The rollback of api:4 to api:3 failed. ECS reported: no.'
    })
    expect(conclude({ kind: 'failed', reason: 'ECS reported: no.' }, { platformCause: 'image-pull' })).toEqual({
      verdict: 'failed',
      reasonCode: 'image-pull',
      reason: 'The deployment of api:4 failed. ECS reported: no.'
    })
  })

  it('is not green where the way back failed as well', () => {
    const end = { kind: 'reverted', end: { kind: 'stopped', reason: 'No.' }, abort: GATE } as const
    expect(conclude(end)).toMatchObject({ verdict: 'failed', reasonCode: 'rollback-unfinished' })
  })
})
