import { describe, expect, it } from '@jest/globals'
import type { DeploymentResult } from '../rollout/result.js'
import { decideEvent } from './decide-event.js'

const ended = (verdict: DeploymentResult['verdict']) => ({ verdict, reason: 'so' }) as DeploymentResult

describe('decideEvent', () => {
  it.each([
    ['finished', 'rolled-back', 'failure', 'rolled-back'],
    ['finished', 'succeeded', 'success', 'succeeded'],
    ['finished', 'succeeded', 'failure', 'failed'],
    ['finished', 'succeeded', 'cancelled', 'succeeded'],
    ['finished', 'paused', 'failure', 'paused'],
    ['finished', undefined, 'failure', 'failed'],
    ['finished', undefined, 'cancelled', 'cancelled'],
    ['finished', undefined, 'success', 'unknown'],
    ['started', undefined, 'success', 'started'],
    ['failed', 'succeeded', 'success', 'failed']
  ] as const)('%s with the result %s in a job with %s sends %s', (requested, verdict, jobStatus, event) => {
    const result = verdict === undefined ? undefined : ended(verdict)
    expect(decideEvent(requested, { result, jobStatus }).event).toBe(event)
  })
})
