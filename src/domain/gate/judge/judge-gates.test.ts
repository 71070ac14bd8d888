import { describe, expect, it } from '@jest/globals'
import { minutesOf, observe, repeatMinute } from '../../../../test/fakes/observed-traffic.js'
import type { Bucket } from '../statistics/bucket.js'
import { judgeGates } from './judge-gates.js'
import type { Observations } from '../observations.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'

/** The result of the only gate, or of the one whose name has this part. */
function judge(gates: string, observations: Observations, part = '') {
  const reports = judgeGates(parseSampleGates(gates), observations, 'final').filter(({ gate }) =>
    gate.name.includes(part)
  )
  const [report] = reports
  if (report === undefined || reports.length > 1) throw new Error(`${reports.length} gates have ${part} in their name`)
  return report.result
}

const relative = (buckets: readonly Bucket[], more: Partial<Observations> = {}) =>
  judge('errors:', observe(buckets, more), 'against stable')
const absolute = (buckets: readonly Bucket[], more: Partial<Observations> = {}) =>
  judge('errors:', observe(buckets, more), 'service level')

describe('errors against stable', () => {
  it('fails a canary whose requests fail far more often, after two minutes', () => {
    const result = relative(minutesOf([61, 2, 545, 1], [58, 3, 530, 0]))
    expect(result.kind).toBe('fail')
    expect(result.reason).toBe(
      'Worse than 1.25 times the stable rate: canary 5 errors in 119 requests (4.2%), stable 1 error in 1,075 requests (0.093%) (evidence of a failure: E = 1,196, fails at 200; 2 bad minutes).'
    )
    expect(result.evidence).toMatchObject({
      abortProgress: 1,
      canary: { requests: 119, bad: 5 },
      stable: { requests: 1075, bad: 1 },
      test: { threshold: 200 },
      minutes: { judged: 2, bad: 2, badToFail: 2 }
    })
    expect(result.evidence.test?.e).toBeCloseTo(1195.6, 1)
  })

  it('does not fail on one bad minute, however bad', () => {
    const result = relative(minutesOf([600, 600, 5400, 0], [600, 0, 5400, 0]))
    expect(result.kind).toBe('pass')
    expect(result.evidence.abortProgress).toBe(0.5)
  })

  it('waits for the next minute where only the newest one is bad, and is enough evidence', () => {
    const bad = [600, 200, 5400, 0] as const
    expect(relative(minutesOf(bad))).toMatchObject({
      ...{ kind: 'inconclusive', doubt: 'insufficient-data' },
      clause: 'the last minute was bad, and no later one was available to confirm it',
      reason: expect.stringMatching(/^Worse than 1\.25 times .* The last minute was bad; the next one decides\.$/)
    })
    expect(relative(minutesOf(bad, bad)).kind).toBe('fail')
    expect(relative(minutesOf(bad, [600, 0, 5400, 0])).kind).toBe('pass')
  })

  it('passes where the newest minute is bad, and no proof', () => {
    expect(relative(minutesOf([600, 0, 5400, 0], [600, 1, 5400, 0])).kind).toBe('pass')
  })

  it('lets an incident of both revisions pass', () => {
    expect(relative(repeatMinute(10, [600, 120, 5400, 1080])).kind).toBe('pass')
  })

  it('passes a canary within the tolerance', () => {
    expect(relative(repeatMinute(10, [600, 6, 5400, 45])).kind).toBe('pass')
  })

  it('is inconclusive below the requests that a verdict needs', () => {
    expect(relative(repeatMinute(5, [6, 0, 54, 0]))).toMatchObject({
      kind: 'inconclusive',
      doubt: 'insufficient-traffic',
      reason: 'The canary received 30 of 300 required requests in this step.',
      evidence: { dataProgress: 0.1 }
    })
  })

  it('is inconclusive for an idle service, never a pass', () => {
    expect(relative(repeatMinute(10, [0, 0, 0, 0]))).toMatchObject({
      kind: 'inconclusive',
      doubt: 'insufficient-traffic'
    })
  })

  it('may fail below those requests', () => {
    expect(relative(repeatMinute(3, [6, 4, 54, 0])).kind).toBe('fail')
  })

  it('counts the requests of this step only, and the evidence of all steps', () => {
    const buckets = repeatMinute(12, [100, 0, 900, 0])
    const weights = [
      { at: 0, canaryPercent: 10 },
      { at: 10 * 60_000, canaryPercent: 50 }
    ]
    const result = relative(buckets, { weights })
    expect(result).toMatchObject({ kind: 'inconclusive', evidence: { canary: { requests: 1100 } } })
    expect(result.evidence.dataProgress).toBeCloseTo(2 / 3)
  })

  it('is one running test across steps: half of the evidence in each fails', () => {
    const weights = [
      { at: 0, canaryPercent: 10 },
      { at: 2 * 60_000, canaryPercent: 50 }
    ]
    const buckets = minutesOf([60, 3, 540, 0], [300, 0, 300, 0], [300, 7, 300, 0])
    expect(relative(buckets, { weights }).kind).toBe('fail')
    expect(relative(buckets.slice(0, 1), { weights: weights.slice(0, 1) }).kind).not.toBe('fail')
    expect(relative(buckets.slice(1), { weights: weights.slice(1) }).kind).not.toBe('fail')
  })

  it('does not fail a canary that has all the traffic', () => {
    const result = relative(repeatMinute(10, [600, 300, 0, 0]), { weights: [{ at: 0, canaryPercent: 100 }] })
    expect(result).toMatchObject({
      kind: 'not-compared',
      reason: 'All traffic is on the canary, so there is no stable traffic to compare with.'
    })
  })

  it('keeps the earlier comparison when the canary has all the traffic', () => {
    const weights = [
      { at: 0, canaryPercent: 50 },
      { at: 10 * 60_000, canaryPercent: 100 }
    ]
    const result = relative(repeatMinute(20, [600, 3, 600, 2]), { weights })
    expect(result.kind).toBe('not-compared')
    expect(result.reason).toContain('Result of the earlier steps: canary')
  })
})

describe('errors against the service level', () => {
  it('fails a canary above it', () => {
    expect(absolute(repeatMinute(3, [600, 30, 0, 0])).reason).toBe(
      'Above the accepted 1%: canary 90 errors in 1,800 requests (5%) (evidence of a failure: E = more than 10^12, fails at 200).'
    )
  })

  it('passes a canary below it', () => {
    expect(absolute(repeatMinute(10, [600, 3, 5400, 20])).kind).toBe('pass')
  })

  it('does not fail on one bad minute', () => {
    expect(absolute(minutesOf([600, 600, 0, 0], [600, 0, 0, 0])).kind).toBe('pass')
  })

  it('waits for the next minute where only the newest one is bad, and is enough evidence', () => {
    const bad = [600, 200, 5400, 0] as const
    expect(absolute(minutesOf(bad))).toMatchObject({ kind: 'inconclusive', doubt: 'insufficient-data' })
    expect(absolute(minutesOf(bad, bad)).kind).toBe('fail')
    expect(absolute(minutesOf(bad, [600, 0, 5400, 0])).kind).toBe('pass')
  })

  it('waits five minutes when both revisions breach it, then fails', () => {
    const both = [600, 120, 5400, 1080] as const
    expect(absolute(repeatMinute(2, both))).toMatchObject({ kind: 'inconclusive', doubt: 'shared-breach' })
    expect(absolute(repeatMinute(6, both)).reason).toContain('waiting for recovery, minute 5 of 5')
    expect(absolute(repeatMinute(7, both))).toMatchObject({ kind: 'fail', evidence: { abortProgress: 1 } })
  })

  it('continues when an incident of both ends within that time', () => {
    const after = minutesOf(
      ...Array.from({ length: 2 }, () => [600, 12, 5400, 108] as const),
      ...Array.from({ length: 6 }, () => [600, 0, 5400, 0] as const)
    )
    expect(absolute(after).kind).toBe('pass')
  })
})

describe('an alert rule', () => {
  const rule = (text: string, buckets: readonly Bucket[]) => judge(`error-rate-above: ${text}`, observe(buckets))
  const good = [100, 0, 900, 0] as const
  const bad = [100, 9, 900, 0] as const

  it.each([
    ['5% for 3m', [bad, bad, bad], 'fail'],
    ['5% for 3m', [bad, bad, good, bad], 'pass'],
    ['5% for 3m', [bad, bad], 'inconclusive'],
    ['5% for 3m', [bad, bad, bad, good, good], 'fail'],
    ['5% for 3 of 5m', [bad, good, bad, good, bad], 'fail'],
    ['5% for 3 of 5m', [bad, good, good, bad, good, bad], 'pass'],
    ['5% for 3m in total', [bad, good, good, bad, good, good, bad], 'fail'],
    ['9% for 2m', [bad, bad], 'pass']
  ] as const)('of %s finds in %j: %s', (text, rows, kind) => {
    const result = rule(text, minutesOf(...rows))
    expect(result.kind === 'inconclusive' ? result.doubt : result.kind).toBe(
      kind === 'inconclusive' ? 'insufficient-data' : kind
    )
  })

  it('reports what it observed', () => {
    expect(rule('5% for 2m', minutesOf(bad, bad, good)).reason).toBe(
      '2 consecutive minutes above 5%: canary 18 errors in 300 requests (6%).'
    )
  })

  it('on a percentile counts the slow requests', () => {
    const observations = observe(repeatMinute(5, [100, 6, 900, 900]), { signal: 'slower-than-1000ms' })
    expect(judge('p95-above: 1000ms for 5m', observations).kind).toBe('fail')
    expect(judge('p90-above: 1000ms for 5m', observations).kind).toBe('pass')
  })

  it('leaves minutes with too few requests alone', () => {
    const buckets = repeatMinute(20, [6, 1, 54, 0])
    const gates = 'error-rate-above: { limit: 5%, for: 5m, min-requests-per-minute: 50 }'
    expect(judge(gates, observe(buckets)).kind).toBe('pass')
    expect(judge('error-rate-above: 5% for 5m', observe(buckets)).kind).toBe('fail')
  })
})

describe('latency', () => {
  it('fails a canary that is slow more often', () => {
    const observations = observe(repeatMinute(3, [600, 120, 5400, 270]), { signal: 'slower-than-300ms' })
    expect(judge('latency: { slower-than: 300ms }', observations).reason).toContain(
      'canary 360 requests slower than 300 ms in 1,800 requests (20%)'
    )
  })
})

describe('alarms', () => {
  const state = (states: Record<string, string>) =>
    judge('alarms: [a, b]', observe([], { alarms: new Map(Object.entries(states)) }))

  it('fail when one is in ALARM', () => {
    expect(state({ a: 'OK', b: 'ALARM' })).toMatchObject({ kind: 'fail', reason: 'Alarm b is in ALARM.' })
  })

  it('pass without data, and report that', () => {
    expect(state({ a: 'OK', b: 'INSUFFICIENT_DATA' })).toMatchObject({
      kind: 'pass',
      reason: 'None of 2 alarms is in ALARM; without data: b.'
    })
  })

  it('are inconclusive when one does not exist', () => {
    expect(state({ a: 'OK' })).toMatchObject({
      kind: 'inconclusive',
      reason: 'There is no alarm named b.'
    })
  })

  it('are inconclusive before they were read', () => {
    expect(judge('alarms: a', observe([])).kind).toBe('inconclusive')
  })
})

describe('targets', () => {
  const targets = (...unhealthy: readonly number[]) =>
    judge(
      'targets:',
      observe([], { targets: unhealthy.map((count, at) => ({ at, healthy: 2, unhealthy: count, reasons: ['502'] })) })
    )

  it.each([
    [[0, 0], 'pass'],
    [[0, 1], 'inconclusive'],
    [[1, 0, 1], 'inconclusive'],
    [[1, 1, 0], 'pass'],
    [[0, 1, 1], 'fail'],
    [[], 'inconclusive']
  ])('with unhealthy counts %j: %s', (unhealthy, kind) => {
    expect(targets(...unhealthy).kind).toBe(kind)
  })

  it('report why', () => {
    expect(targets(1, 1).reason).toBe('1 of 3 canary targets are unhealthy in 2 consecutive readings (502).')
  })
})

describe('a source that cannot be read', () => {
  const failed = (count: number) =>
    relative(repeatMinute(10, [600, 0, 5400, 0]), { failedReads: { metrics: count, alarms: 0, targets: 0 } })

  it('is tolerated four times in a row', () => {
    expect(failed(4).kind).toBe('pass')
  })

  it('is inconclusive at the fifth, never a pass', () => {
    expect(failed(5)).toMatchObject({ kind: 'inconclusive', doubt: 'metrics-unavailable' })
  })

  it('leaves gates on other sources alone', () => {
    const alarms = new Map([['a', 'OK']])
    const observations = observe([], { alarms, failedReads: { metrics: 9, alarms: 0, targets: 9 } })
    expect(judge('alarms: a', observations).kind).toBe('pass')
  })
})
