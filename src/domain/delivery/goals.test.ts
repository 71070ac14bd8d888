import { describe, expect, it } from '@jest/globals'
import { findMissedGoals, parseGoals } from './goals.js'
import { measureDelivery } from './measure-delivery.js'

const MINUTE = 60_000
const GOALS = ['deployments-per-day=2', 'lead-time=1h', 'failure-rate = 5%', 'recovery-time=30m']

const measured = (value: number) => ({ kind: 'measured', value, seen: 20 }) as const
const nothing = measureDelivery([], { environment: 'production', service: 'api', window: { from: 0, until: 1 } })
const figures = {
  ...nothing,
  changesPerWeek: 21,
  leadTimeMedian: measured(40 * MINUTE),
  changeFailureRate: measured(0.04),
  recoveryTimeMedian: measured(10 * MINUTE)
}

describe('goals', () => {
  it('are read with their units', () => {
    expect(parseGoals(GOALS)).toEqual({
      deploymentsPerDay: 2,
      leadTime: 60 * MINUTE,
      failureRate: 0.05,
      recoveryTime: 30 * MINUTE
    })
  })

  it.each([
    ['errors=1%', 'item 1 is not a goal'],
    ['lead-time=60', 'the value of lead-time cannot be read'],
    ['failure-rate=0.05', 'the value of failure-rate cannot be read'],
    ['deployments-per-day=many', 'the value of deployments-per-day cannot be read']
  ])('are refused: %s', (item, message) => {
    expect(() => parseGoals([item])).toThrow(message)
  })

  it('that are met are not reported', () => {
    expect(findMissedGoals(figures, parseGoals(GOALS))).toEqual([])
  })

  it('that are missed are reported with the value and the goal', () => {
    const slow = {
      ...figures,
      changesPerWeek: 7,
      leadTimeMedian: measured(90 * MINUTE),
      changeFailureRate: measured(0.125),
      recoveryTimeMedian: measured(45 * MINUTE)
    }
    expect(findMissedGoals(slow, parseGoals(GOALS))).toEqual([
      'Deployment frequency is 1 a day; the goal is 2 or more.',
      'Lead time for changes is 1h 30m; the goal is at most 1h 00m.',
      'Change failure rate is 12.5%; the goal is at most 5%.',
      'Failed deployment recovery time is 45m 00s; the goal is at most 30m 00s.'
    ])
  })

  it('are not compared with too few data', () => {
    expect(findMissedGoals({ ...nothing, changesPerWeek: 21 }, parseGoals(GOALS))).toEqual([])
  })
})
