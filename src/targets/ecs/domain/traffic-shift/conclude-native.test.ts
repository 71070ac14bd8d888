import { describe, expect, it } from '@jest/globals'
import { concludeNative, type NativeEnd, type NativeFacts } from './conclude-native.js'
import type { NativeDeployment } from './native-service.js'

const DEPLOYMENT: NativeDeployment = {
  arn: 'deployment-1',
  status: 'ROLLBACK_SUCCESSFUL',
  statusReason: 'Service deployment rolled back because alarm(s) api-5xx were in ALARM.',
  stage: undefined,
  strategy: 'CANARY',
  createdAt: 0,
  startedAt: 0,
  finishedAt: 0,
  targetRevision: undefined,
  sourceRevisions: [],
  pauses: [],
  targetWeightPercent: 0,
  triggeredAlarms: ['api-5xx']
}
const GATE = {
  cause: 'gate',
  reason: 'The canary failed 25% of requests (30 of 120), stable 0% (0 of 479).'
} as const

function conclude(end: NativeEnd, changes: Partial<NativeFacts> = {}) {
  return concludeNative(end, {
    taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:4',
    previousTaskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:3',
    weightPercent: 0,
    abort: undefined,
    deployment: DEPLOYMENT,
    waitUntil: 'completed',
    failures: [],
    reachedPercent: 20,
    ...changes
  })
}

describe('the end of a rollout that is rolled back', () => {
  const back = (reason: string): NativeEnd => ({ kind: 'rolled-back', reason })

  it('by its gates leads with what they found, and where', () => {
    expect(conclude(back(GATE.reason), { abort: GATE })).toEqual({
      verdict: 'rolled-back',
      reasonCode: 'gate',
      reason:
        'Rolled back at 20%: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). api:3 serves all traffic again.'
    })
  })

  it('by ECS says so, with its reason', () => {
    expect(conclude(back(DEPLOYMENT.statusReason ?? ''))).toEqual({
      verdict: 'rolled-back',
      reasonCode: 'alarm',
      reason:
        'Rolled back by ECS at 20%: service deployment rolled back because alarm(s) api-5xx were in ALARM. api:3 serves all traffic again.'
    })
  })

  it('before there was traffic says that', () => {
    const abort = { cause: 'gate', reason: 'https://api.example.com/ was not healthy.' } as const
    expect(conclude(back(abort.reason), { abort, reachedPercent: undefined }).reason).toBe(
      'Rolled back before the canary received traffic: https://api.example.com/ was not healthy. api:3 serves all traffic again.'
    )
  })

  it('and of which the weights cannot be read says who says so', () => {
    expect(conclude(back(GATE.reason), { abort: GATE, weightPercent: undefined }).reason).toMatch(
      / ECS reports that api:3 serves again\.$/
    )
  })

  it('too late says what was done instead', () => {
    expect(conclude({ kind: 'compensated', end: { kind: 'succeeded' }, abort: GATE }).reason).toBe(
      'Rolled back: the canary failed 25% of requests (30 of 120), stable 0% (0 of 479). The deployment completed before the rollback took effect, so api:3 was deployed again. It serves all traffic.'
    )
  })
})

describe('a rollout that is paused', () => {
  it('says what is true now and what ECS does when nobody answers', () => {
    const end = { kind: 'held', reason: 'Stable serves all traffic.', expiresAt: 0, weightPercent: 0 } as const
    expect(conclude(end).reason).toBe(
      'Stable serves all traffic. ECS rolls back to api:3 at 1970-01-01 00:00:00 UTC unless the rollout is continued.'
    )
  })
})
