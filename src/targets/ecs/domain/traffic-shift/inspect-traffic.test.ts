import { describe, expect, it } from '@jest/globals'
import { parseEcsGates } from '../gate/parse-ecs-gates.js'
import { inspectTraffic } from './inspect-traffic.js'

/** Judged minutes of a step: 15, of which 2 are CloudWatch's delay and 1 is warm-up. */
const inspect = (gates: string, perMinute: number, steps: readonly number[] = [10, 50, 100]) =>
  inspectTraffic({ gates: parseEcsGates(gates), steps, bakeMaxSeconds: 900 }, { perMinute, hours: 3 }).map(
    ({ severity, message }) => `${severity}: ${message}`
  )

describe('inspectTraffic', () => {
  it('warns of the first step that gets fewer requests than its gates need, with what to do', () => {
    expect(inspect('errors: 1%', 100)).toEqual([
      'warns: At 100 requests a minute (last 3 hours), a step of 10% for at most 15m gets about 120, and gate "errors against stable" needs 300: the step would be inconclusive. Increase bake-max to 33m, or start with a step of 25%, or lower min-requests.'
    ])
  })

  it('leaves out what would not help', () => {
    expect(inspect('errors: 0.1%', 1)).toEqual([
      'warns: At 1 request a minute (last 3 hours), a step of 10% for at most 15m gets about 1, and gate "errors against stable" needs 3,000: the step would be inconclusive. Use strategy: blue-green with an http gate, or lower min-requests.'
    ])
  })

  it.each([
    [[10, 100], 'Use strategy: blue-green with an http gate.'],
    [[100], 'Use an http gate.']
  ])('advises what works without any traffic, with the steps %j', (steps, advice) => {
    const [warning = ''] = inspect('errors: 1%', 0, steps)
    expect(warning.split('inconclusive. ')[1]).toBe(advice)
  })

  it.each([
    ['errors: 1%', 250],
    ['errors: 1%\nmin-requests: 20', 17],
    ['errors: { max-rate: 1%, mode: observe }', 1],
    ['alarms: a\ntargets:', 0.1]
  ])('reports nothing with enough requests, or without a gate on requests: %s at %d', (gates, perMinute) => {
    expect(inspect(gates, perMinute)).toEqual([])
  })

  it('takes the most demanding gate of a step, and none that compares where all traffic is on the canary', () => {
    expect(inspect('latency: { slower-than: 1s }', 1, [100])).toEqual([])
    expect(inspect('latency: { slower-than: 1s }\nerror-rate-above: 5% for 5m', 1, [100])[0]).toContain(
      'gate "error rate above 5% for 5m" needs 100'
    )
  })

  it('needs no more than it advises', () => {
    const advised = inspectTraffic(
      { gates: parseEcsGates('errors: 1%'), steps: [10, 100], bakeMaxSeconds: 33 * 60 },
      { perMinute: 100, hours: 3 }
    )
    expect([advised, inspect('errors: 1%', 100, [25, 100])]).toEqual([[], []])
  })
})
