import { describe, expect, it } from '@jest/globals'
import type { Phase } from '../../../../domain/rollout/observation.js'
import type { TrafficShiftDeployment } from './traffic-shift-service.js'
import { toObservation, type SeenRollout } from './to-observation.js'

const MINUTE = 60_000
const PAUSE = { hookId: 'hook-1', expiresAt: 90 * MINUTE }
const SUCCESSOR = { arn: 'arn:theirs', taskDefinition: 'web:9' }

function deployment(changes: Partial<TrafficShiftDeployment> = {}): TrafficShiftDeployment {
  return {
    ...{ arn: 'arn:ours', status: 'IN_PROGRESS', statusReason: undefined, stage: undefined, strategy: 'CANARY' },
    ...{ createdAt: 0, startedAt: 0, finishedAt: undefined, targetRevision: 'r2', sourceRevisions: ['r1'] },
    ...{ pauses: [], targetWeightPercent: 0, triggeredAlarms: [], ...changes }
  }
}

function see(changes: Partial<TrafficShiftDeployment> | 'nothing', rest: Partial<SeenRollout> = {}) {
  return toObservation({
    ...{ at: 1, taskDefinition: 'arn:aws:ecs:eu-west-1:1:task-definition/web:2', canaryPercent: 20 },
    ...{ previousTaskDefinition: 'arn:aws:ecs:eu-west-1:1:task-definition/web:1', hookTimeoutMinutes: 60 },
    ...{ successor: undefined, drift: undefined, unread: undefined },
    deployment: changes === 'nothing' ? undefined : deployment(changes),
    ...rest
  })
}

describe('what ECS shows of a rollout, in neutral words', () => {
  /** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
  it.each<[status: string, phase: Phase]>([
    ['PENDING', 'starting'],
    ['SUCCESSFUL', 'succeeded'],
    ['STOPPED', 'stopped'],
    ['STOP_REQUESTED', 'stopping'],
    ['IN_PROGRESS', 'progressing'],
    ['ROLLBACK_REQUESTED', 'rolling-back'],
    ['ROLLBACK_IN_PROGRESS', 'rolling-back'],
    ['ROLLBACK_SUCCESSFUL', 'rolled-back'],
    ['ROLLBACK_FAILED', 'rollback-failed'],
    ['FAILED', 'unknown'],
    ['COMPLETED', 'unknown'],
    ['', 'unknown'],
    ['successful', 'unknown'],
    ['constructor', 'unknown']
  ])('%s is %s', (status, phase) => {
    expect(see({ status })).toMatchObject({ phase, state: status })
  })

  it('is absent while ECS does not show our deployment', () => {
    expect(see('nothing')).toMatchObject({ phase: 'absent', state: undefined, stop: undefined })
  })

  it('is paused by the hook that awaits an action, and by no stage', () => {
    for (const status of ['PENDING', 'IN_PROGRESS'])
      expect(see({ status, pauses: [PAUSE] })).toMatchObject({
        phase: 'paused',
        stop: { id: 'hook-1', since: 30 * MINUTE, expiresAt: 90 * MINUTE }
      })
    expect(see({ stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT' })).toMatchObject({
      phase: 'progressing',
      stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT'
    })
  })

  it('is promoting in the last stage, in which old targets drain', () => {
    expect(see({ stage: 'CLEAN_UP' }).phase).toBe('promoting')
    expect(see({ stage: 'BAKE_TIME' }).phase).toBe('progressing')
    expect(see({ status: 'ROLLBACK_IN_PROGRESS', stage: 'CLEAN_UP' }).phase).toBe('rolling-back')
  })

  it('is not continued while it ends, whatever hook is open', () => {
    for (const status of ['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'NEW'])
      expect(see({ status, pauses: [PAUSE] }).phase).not.toBe('paused')
  })

  it('is superseded where another deployment took its place', () => {
    expect(see({ status: 'STOPPED' }, { successor: SUCCESSOR })).toMatchObject({
      phase: 'superseded',
      successor: { label: 'arn:theirs (task definition web:9)', revision: 'web:9' }
    })
    expect(see({ status: 'STOP_REQUESTED' }, { successor: SUCCESSOR }).phase).toBe('stopping')
    expect(see('nothing', { successor: { ...SUCCESSOR, taskDefinition: undefined } })).toMatchObject({
      phase: 'superseded',
      successor: { label: 'arn:theirs', revision: undefined }
    })
  })

  it('has nothing to go back to where no revision ran before', () => {
    expect(see({}).stable).toEqual({ id: 'arn:aws:ecs:eu-west-1:1:task-definition/web:1', label: 'web:1' })
    expect(see({ sourceRevisions: [] }).stable).toBeUndefined()
  })

  it.each([
    [{ triggeredAlarms: ['api-5xx'] }, 'alarm'],
    [{ statusReason: 'Rolled back because of alarms.' }, 'alarm'],
    [{ statusReason: 'The deployment circuit breaker was triggered.' }, 'circuit-breaker'],
    [{ statusReason: 'The lifecycle hook timed out.' }, 'hook-expired'],
    [{ statusReason: 'Asked for by a person.' }, 'rolled-back-by-others'],
    [{}, 'rolled-back-by-others']
  ])('reports what rolled it back: %j is %s', (said, cause) => {
    expect(see({ status: 'ROLLBACK_SUCCESSFUL', ...said }).cause).toBe(cause)
    expect(see({ status: 'IN_PROGRESS', ...said }).cause).toBeUndefined()
  })
})
