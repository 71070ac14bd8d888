import { describe, expect, it } from '@jest/globals'
import { describeOverlap, type RunningRollout } from './running-rollout.js'

const RUNNING: RunningRollout = {
  strategy: 'CANARY',
  taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:7',
  source: undefined,
  waitsFor: 'run',
  pauseMinutes: undefined,
  deployment: {
    ...{
      arn: 'arn:…/prod/api/1',
      status: 'IN_PROGRESS',
      statusReason: undefined,
      stage: undefined,
      strategy: 'CANARY'
    },
    ...{ createdAt: 0, startedAt: 0, finishedAt: undefined, targetRevision: undefined, sourceRevisions: [] },
    ...{ pauses: [], targetWeightPercent: 10, triggeredAlarms: [] }
  }
}

describe('a refusal because of a rollout in progress', () => {
  it('begins with what blocks, in a few words, and ends with what to do', () => {
    const [headline = '', ...others] = describeOverlap(RUNNING).split('. ')
    expect(headline).toBe('A canary of api:7 at 10% is in progress and blocks this deployment')
    expect(others.join('. ')).toBe(
      'Set `on-running: supersede` to roll it back first, run rollback.yml (`purpose: rollback`), or wait until it ends. Deployment: arn:…/prod/api/1'
    )
  })

  it('shows when its pause expires', () => {
    const pauses = [{ hookId: 'ecs-pause-1', expiresAt: Date.UTC(2026, 10, 28, 14, 5) }]
    expect(describeOverlap({ ...RUNNING, deployment: { ...RUNNING.deployment, pauses } })).toContain(
      'or wait: its pause expires at 2026-11-28 14:05:00 UTC. '
    )
  })
})
