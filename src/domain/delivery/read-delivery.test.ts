import { describe, expect, it } from '@jest/globals'
import type { RecordedStatus } from './delivery.js'
import type { RecordedOutcome } from './deployment-payload.js'
import { readEnding } from './read-delivery.js'

const status = (state: string, second: number, more: Partial<RecordedStatus> = {}): RecordedStatus => ({
  ...{ state, description: '', at: second * 1000 },
  ...more
})
const outcome = (verdict: RecordedOutcome['verdict'], reasonCode: string): RecordedOutcome => ({
  ...{ verdict, reasonCode, finishedAt: '2026-11-01T10:00:00Z' }
})
const kindOf = (statuses: readonly RecordedStatus[], told?: RecordedOutcome) => readEnding(statuses, told).kind

describe('readEnding', () => {
  it('takes the last status that decides', () => {
    expect(kindOf([status('failure', 2), status('success', 1)])).toBe('failed')
    expect(kindOf([status('inactive', 3), status('success', 2), status('failure', 1)])).toBe('succeeded')
    expect(kindOf([status('in_progress', 1)])).toBe('unfinished')
  })

  it('takes the one with the higher number of two of the same second, in whatever order they are listed', () => {
    const both = [status('success', 1, { id: 7 }), status('failure', 1, { id: 8 })]
    expect([kindOf(both), kindOf(both.toReversed())]).toEqual(['failed', 'failed'])
  })

  it('takes the one that is listed first of two of the same second without numbers', () => {
    expect(kindOf([status('failure', 1), status('success', 1)])).toBe('failed')
    expect(kindOf([status('success', 1), status('failure', 1)])).toBe('succeeded')
  })

  it('decides nothing on a change that never reached production', () => {
    const failed = (state: string) => [status(state, 1, { description: 'failed: the alarm is in ALARM' })]
    expect(kindOf(failed('failure'), outcome('failed', 'preflight'))).toBe('undecided')
    expect(kindOf(failed('error'))).toBe('undecided')
    expect(kindOf([], outcome('failed', 'wrong-controller'))).toBe('undecided')
    expect(kindOf(failed('failure'), outcome('failed', 'gate'))).toBe('failed')
    expect(kindOf(failed('failure'))).toBe('failed')
  })

  it('accepts a failure that a user reports later', () => {
    const statuses = [status('failure', 2), status('failure', 1, { description: 'failed: in the way' })]
    expect(kindOf(statuses, outcome('failed', 'preflight'))).toBe('failed')
  })
})
