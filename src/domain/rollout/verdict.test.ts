import { describe, expect, it } from '@jest/globals'
import { combineEndings, isGreen, type Ending, type Verdict } from './verdict.js'

const ending = (subject: string, verdict: Verdict, reasonCode: Ending['reasonCode']) => ({
  ...{ subject, verdict, reasonCode },
  reason: `It ${verdict}.`
})

describe('the endings of several services', () => {
  it('are the only one as it is', () => {
    expect(combineEndings([ending('api', 'superseded', 'superseded')])).toEqual({
      ...{ verdict: 'superseded', reasonCode: 'superseded', reason: 'It superseded.' }
    })
  })

  it('are the worst of them', () => {
    const all = [
      ending('a', 'succeeded', 'deployed'),
      ending('b', 'rolled-back', 'alarm'),
      ending('c', 'rolled-back', 'circuit-breaker')
    ]
    expect(combineEndings(all)).toEqual({
      ...{ verdict: 'rolled-back', reasonCode: 'several' },
      reason: '2 of 3 services: rolled-back. b: It rolled-back. c: It rolled-back.'
    })
  })

  it('are green only when all are', () => {
    expect(combineEndings([ending('a', 'succeeded', 'deployed'), ending('b', 'succeeded', 'deployed')])).toEqual({
      ...{ verdict: 'succeeded', reasonCode: 'deployed', reason: 'All 2 services: succeeded.' }
    })
  })

  it('are green for succeeded and paused alone', () => {
    const verdicts: readonly Verdict[] = ['failed', 'unknown', 'timed-out', 'cancelled', 'rolled-back', 'superseded']
    expect(verdicts.filter(isGreen)).toEqual([])
    expect(isGreen('succeeded') && isGreen('paused')).toBe(true)
  })
})
