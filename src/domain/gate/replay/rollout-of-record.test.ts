import { describe, expect, it } from '@jest/globals'
import type { ServiceResult, StepResult } from '../../rollout/result.js'
import { spanOf, weightsOf } from './past-rollout.js'
import { rolloutOfRecord } from './rollout-of-record.js'

const at = (minute: number) => `2026-11-01T06:${String(minute).padStart(2, '0')}:00.000Z`
const time = (minute: number) => Date.parse(at(minute))

const STEPS: readonly StepResult[] = [
  { canaryPercent: 0, startedAt: at(0), finishedAt: at(1), decidedAt: at(0), verdict: 'skipped' },
  { canaryPercent: 10, startedAt: at(2), finishedAt: at(13), decidedAt: at(12), verdict: 'passed' },
  { canaryPercent: 100, startedAt: at(14), finishedAt: at(30), decidedAt: at(24), verdict: 'passed' }
]

function rolloutOf(steps: readonly StepResult[], weights?: ServiceResult['weights']) {
  const rollout = rolloutOfRecord({ service: 'api', steps, ...(weights === undefined ? {} : { weights }) }, undefined)
  if (typeof rollout === 'string') throw new Error(rollout)
  return rollout
}

describe('rolloutOfRecord', () => {
  it('takes a step for judged until its gates had decided', () => {
    expect(rolloutOf(STEPS).steps.map(({ judgedUntil }) => judgedUntil)).toEqual([time(0), time(12), time(24)])
  })

  it('takes a step at 100% that failed after it had passed for judged until its end', () => {
    const steps = STEPS.map(step => (step.canaryPercent === 100 ? { ...step, verdict: 'failed' as const } : step))
    expect(rolloutOf(steps).steps.at(-1)?.judgedUntil).toBe(time(30))
  })

  it('finds the changes of weight by the ends of the steps before', () => {
    expect(weightsOf(rolloutOf(STEPS))).toEqual([
      { at: time(1), canaryPercent: 10 },
      { at: time(13), canaryPercent: 100 }
    ])
  })

  it('takes the recorded changes of weight, if there are any', () => {
    const rollout = rolloutOf(STEPS, [{ at: at(3), canaryPercent: 10 }])
    expect(spanOf(rollout)).toEqual({ from: time(3), to: time(24) })
  })

  it.each([
    ['no steps', []],
    ['no traffic on the canary', STEPS.slice(0, 1)],
    ['steps of a rolling deployment', [{ canaryPercent: 100, startedAt: at(0), finishedAt: at(1) }]]
  ])('refuses a record with %s', (_, steps) => {
    expect(rolloutOfRecord({ service: 'api', steps }, undefined)).toBe(
      'the record of service "api" has no steps in which a canary received traffic.'
    )
  })

  it('takes no step for judged any longer when the next has begun', () => {
    const [before, first, last] = STEPS as [StepResult, StepResult, StepResult]
    const steps = [before, { ...first, decidedAt: at(59), finishedAt: at(59) }, last]
    expect(rolloutOf(steps).steps.map(({ judgedUntil }) => judgedUntil)).toEqual([time(0), time(14), time(24)])
  })

  it('refuses changes of weight after the last step', () => {
    const weights = [{ at: at(25), canaryPercent: 10 }]
    expect(rolloutOfRecord({ service: 'api', steps: STEPS, weights }, undefined)).toBe(
      'the record of service "api" has changes of weight at other times than its steps.'
    )
  })

  it('refuses more steps than a rollout has', () => {
    const steps = Array.from({ length: 201 }, () => STEPS).flat()
    expect(rolloutOfRecord({ service: 'api', steps }, undefined)).toBe(
      'the record of service "api" has more than 200 steps.'
    )
  })

  it.each([
    ['without an offset', { startedAt: '2026-11-01T06:00:00' }],
    ['before its start', { finishedAt: at(0), startedAt: at(5) }]
  ])('refuses a step with a time %s', (_, times) => {
    const step: StepResult = { canaryPercent: 10, startedAt: at(2), finishedAt: at(13), verdict: 'passed' }
    const steps = [{ ...step, ...times }]
    expect(rolloutOfRecord({ service: 'api', steps }, undefined)).toBe(
      'the record of service "api" has steps without valid times.'
    )
  })
})
