import { describe, expect, it } from '@jest/globals'
import { concludeRollout, type ReconciledEnd, type RolloutFacts } from './conclude-rollout.js'

const SAID = 'Service deployment rolled back because alarm(s) api-5xx were in ALARM.'
const GATE = {
  cause: 'gate',
  reason: 'The canary failed 25% of requests (30 of 120), stable 0% (0 of 479).'
} as const

function conclude(end: ReconciledEnd, changes: Partial<RolloutFacts> = {}) {
  return concludeRollout(end, {
    platformName: 'Example',
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
  const back = (reason: string): ReconciledEnd => ({ kind: 'rolled-back', reason })

  it('by its gates leads with what they found, and where', () => {
    expect(conclude(back(GATE.reason), { abort: GATE })).toEqual({
      verdict: 'rolled-back',
      reasonCode: 'gate',
      reason:
        'Rolled back at 20%: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). api:3 is serving 100% of traffic.'
    })
  })

  it('by the platform is reported as such, with its reason', () => {
    expect(conclude(back(SAID))).toEqual({
      verdict: 'rolled-back',
      reasonCode: 'alarm',
      reason:
        'Rolled back by Example at 20%: service deployment rolled back because alarm(s) api-5xx were in ALARM. api:3 is serving 100% of traffic.'
    })
  })

  it('by the circuit breaker of the platform adds which instances failed', () => {
    const changes = { platformCause: 'circuit-breaker', failures: '3 tasks failed, the last: exit code 1' } as const
    expect(conclude(back('Circuit breaker.'), changes).reason).toBe(
      'Rolled back by Example at 20%: circuit breaker. 3 tasks failed, the last: exit code 1. api:3 is serving 100% of traffic.'
    )
  })

  it('before any traffic was shifted reports that', () => {
    const abort = { cause: 'gate', reason: 'https://api.example.com/ was not healthy.' } as const
    expect(conclude(back(abort.reason), { abort, reachedPercent: undefined }).reason).toBe(
      'Rolled back before the canary received traffic: https://api.example.com/ was not healthy. api:3 is serving 100% of traffic.'
    )
  })

  it('and whose weights cannot be read names the source of its information', () => {
    expect(conclude(back(GATE.reason), { abort: GATE, canaryPercent: undefined }).reason).toMatch(
      / Example reports that api:3 is serving traffic again\.$/
    )
  })

  it('too late reports what was done instead', () => {
    expect(conclude({ kind: 'reverted', end: { kind: 'succeeded' }, abort: GATE }).reason).toBe(
      'Rolled back: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). The deployment completed before the rollback took effect, so api:3 was deployed again. It is serving 100% of traffic.'
    )
  })
})

describe('a rollout that is paused', () => {
  it('reports the current state and what the platform does without an answer', () => {
    const end = {
      kind: 'paused',
      reason: 'Stable is serving 100% of traffic.',
      expiresAt: 0,
      canaryPercent: 0
    } as const
    expect(conclude(end).reason).toBe(
      'Stable is serving 100% of traffic. Example rolls back to api:3 at 1970-01-01 00:00:00 UTC unless the rollout is continued.'
    )
  })

  it('and never expires reports that it waits', () => {
    const end = {
      kind: 'paused',
      reason: 'The canary is serving 100% of traffic.',
      expiresAt: undefined,
      canaryPercent: 100
    } as const
    expect(conclude(end)).toEqual({
      verdict: 'paused',
      reasonCode: 'paused',
      reason: 'The canary is serving 100% of traffic. The rollout stays paused until it is continued or rolled back.'
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

  it('reports what failed, and what the platform gives as the cause', () => {
    expect(conclude({ kind: 'rollback-failed', reason: 'Example reported: no.' })).toEqual({
      verdict: 'failed',
      reasonCode: 'rollback-failed',
      reason: 'The rollback of api:4 to api:3 failed. Example reported: no.'
    })
    const tasks = { failures: '4 tasks failed, the last: exit code 1.' }
    expect(conclude({ kind: 'rollback-failed', reason: 'Example reported: no.' }, tasks).reason).toBe(
      'The rollback of api:4 to api:3 failed. 4 tasks failed, the last: exit code 1. Example reported: no.'
    )
    expect(conclude({ kind: 'rollback-failed', reason: GATE.reason }, { ...tasks, abort: GATE }).reason).not.toContain(
      '4 tasks failed'
    )
    expect(conclude({ kind: 'failed', reason: 'Example reported: no.' }, { platformCause: 'image-pull' })).toEqual({
      verdict: 'failed',
      reasonCode: 'image-pull',
      reason: 'The deployment of api:4 failed. Example reported: no.'
    })
  })

  it('is not green where the rollback failed as well', () => {
    const end = { kind: 'reverted', end: { kind: 'stopped', reason: 'No.' }, abort: GATE } as const
    expect(conclude(end)).toMatchObject({ verdict: 'failed', reasonCode: 'rollback-unfinished' })
  })
})

describe('the end of a rollout that replaces instances', () => {
  const running = '2 tasks of api:3 are running'
  const rolling = { running, canaryPercent: undefined, reachedPercent: undefined }
  const late = { cause: 'timed-out', reason: 'Timed out after 10m 00s with 1 of 2 tasks of api:4 running.' } as const

  it('reports what runs instead of shares of the traffic', () => {
    expect(conclude({ kind: 'rolled-back', reason: late.reason }, { ...rolling, abort: late })).toEqual({
      verdict: 'timed-out',
      reasonCode: 'timed-out',
      reason: `Rolled back api:4: timed out after 10m 00s with 1 of 2 tasks of api:4 running. Now ${running}.`
    })
  })

  it('that is not rolled back names the failure, and why it was left running', () => {
    const because = 'The deployment was not rolled back (`on-failure: leave`).'
    expect(conclude({ kind: 'left', abort: late, because }, rolling)).toEqual({
      verdict: 'timed-out',
      reasonCode: 'timed-out',
      reason: `The deployment of api:4 failed: timed out after 10m 00s with 1 of 2 tasks of api:4 running. ${because} Now ${running}.`
    })
  })

  it('whose rollback does not end reports that, and why it was started', () => {
    const reason = 'The rollback is still in progress (ROLLBACK_IN_PROGRESS).'
    expect(conclude({ kind: 'unended', abort: late, reason }, rolling)).toEqual({
      verdict: 'timed-out',
      reasonCode: 'timed-out',
      reason: `The deployment of api:4 failed: timed out after 10m 00s with 1 of 2 tasks of api:4 running. ${reason} Now ${running}.`
    })
    expect(conclude({ kind: 'unended', abort: GATE, reason }, rolling)).toMatchObject({
      verdict: 'failed',
      reasonCode: 'rollback-unfinished'
    })
  })

  it('by the circuit breaker without a rollback adds which instances failed', () => {
    const changes = { ...rolling, platformCause: 'circuit-breaker', failures: '3 tasks failed.' } as const
    expect(conclude({ kind: 'failed', reason: 'Example reported: tasks failed to start.' }, changes).reason).toBe(
      `The deployment of api:4 failed. Example reported: tasks failed to start. 3 tasks failed. Now ${running}.`
    )
  })

  it('in success reports the details of the platform once', () => {
    const success = { code: 'redeployed-by-others', reason: `api:4 is serving 100% of traffic: ${running}.` } as const
    expect(conclude({ kind: 'succeeded', success }, rolling)).toEqual({
      verdict: 'succeeded',
      reasonCode: success.code,
      reason: success.reason
    })
  })

  it('that could not be read does not report what runs', () => {
    expect(conclude({ kind: 'unknown', reason: 'No answer.' }, rolling).reason).toBe('No answer.')
  })
})
