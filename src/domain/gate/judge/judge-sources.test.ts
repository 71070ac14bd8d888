import { describe, expect, it } from '@jest/globals'
import { observe } from '../../../../test/fakes/observed-traffic.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import type { GatePlan } from '../gate-plan.js'
import type { Observations, SeriesPoint } from '../observations.js'
import { signalKey } from '../signal.js'
import type { Bucket } from '../statistics/bucket.js'
import { judgeGates } from './judge-gates.js'

const NOW = 10_000_000
const SOURCES =
  "sources: { prom: { sample: 'https://a.example', window: 10s, delay: 15s }, slow: { sample: 'https://a.example', window: 60s, delay: 15s }, logs: { lines: api } }\n"
const plan = (gates: string) => parseSampleGates(`${SOURCES}${gates}`)
const ERRORS = plan('errors: { source: prom, preset: shop }\nmin-requests: 100')

/** Windows of 10 s, the last of which ends 15 s ago. */
function windows(count: number, row: readonly [number, number, number, number]): readonly Bucket[] {
  const [n, bad, stableN, stableBad] = row
  const first = NOW - 20_000 - count * 10_000
  return Array.from({ length: count }, (_, index) => ({
    t: first + index * 10_000,
    canary: { n, bad },
    stable: { n: stableN, bad: stableBad }
  }))
}

function judge(gates: GatePlan, buckets: readonly Bucket[], more: Partial<Observations> = {}) {
  const [gate] = gates.gates
  const signals = new Map(gate !== undefined && 'signal' in gate ? [[signalKey(gate.signal), buckets]] : [])
  const weights = [{ at: (buckets[0]?.t ?? NOW) - 10_000, canaryPercent: 10 }]
  const observations = observe([], { signals, weights, now: NOW, ...more })
  return judgeGates(gates, observations, 'final').map(({ result }) => result)
}

describe('gates on windows of a source', () => {
  it('fail within two windows of 10 s after the canary turned bad', () => {
    const [result] = judge(ERRORS, windows(2, [30, 15, 270, 0]))
    expect(result?.kind).toBe('fail')
    expect(result?.reason).toContain('2 bad 10 s windows')
  })

  it('never fail by one window', () => {
    expect(judge(ERRORS, windows(1, [30, 30, 270, 0])).map(({ kind }) => kind)).not.toContain('fail')
  })

  it('pass a healthy canary once enough requests were seen', () => {
    expect(judge(ERRORS, windows(30, [30, 0, 270, 0])).map(({ kind }) => kind)).toEqual(['pass', 'pass'])
  })

  it('drop the window in which the weight changed, and those that are not complete', () => {
    const all = windows(30, [30, 0, 270, 0])
    const late = all.map(bucket => ({ ...bucket, t: bucket.t + 40_000 }))
    const [result] = judge(ERRORS, late, { weights: [{ at: (late[0]?.t ?? 0) + 1, canaryPercent: 10 }] })
    expect(result?.evidence.minutes?.judged).toBe(25)
  })

  it('report that no window is complete yet', () => {
    expect(judge(ERRORS, [])[0]?.reason).toBe('No complete 10 s window of this step is available yet.')
  })

  it('do not pass where the source has nothing of stable to compare with', () => {
    expect(judge(ERRORS, windows(30, [30, 0, 0, 0]))[0]).toMatchObject({
      kind: 'inconclusive',
      reason: 'Source prom has no requests of stable to compare with.'
    })
  })

  it('wait for the recovery of both revisions in minutes, not in windows', () => {
    const both = windows(24, [30, 6, 270, 54])
    expect(judge(ERRORS, both)[1]).toMatchObject({ kind: 'inconclusive', doubt: 'shared-breach' })
    expect(judge(ERRORS, windows(34, [30, 6, 270, 54]))[1]?.kind).toBe('fail')
  })

  /** All windows fail a fifth on both sides for some minutes, between good ones. */
  const incident = (minutes: number, seconds: number, share = 0.1) => {
    const count = (minutes + 6) * (60 / seconds)
    const [n, stable] = [share, 1 - share].map(part => Math.round(100 * seconds * part)) as [number, number]
    const first = Math.floor(NOW / 60_000) * 60_000 - count * seconds * 1000 - 60_000
    return Array.from({ length: count }, (_, index) => {
      const minute = Math.floor((index * seconds) / 60)
      const rate = minute >= 3 && minute < 3 + minutes ? 0.2 : 0
      const t = first + index * seconds * 1000
      return { t, canary: { n, bad: n * rate }, stable: { n: stable, bad: stable * rate } }
    })
  }
  /** Whether any look finds a failure, and what the last one finds. */
  const watch = (all: readonly Bucket[], seconds: number) => {
    const gates = plan(
      `errors: { source: prom, preset: shop }\nmin-requests: 100`.replace('prom', seconds === 10 ? 'prom' : 'slow')
    )
    const kinds = all.map((_, index) => judge(gates, all.slice(0, index + 1)).map(({ kind }) => kind))
    return { failed: kinds.some(each => each.includes('fail')), last: kinds.at(-1) }
  }

  it.each([10, 60])(
    'by %i s do not blame the canary for an incident of both revisions, and pass after its recovery',
    seconds => {
      for (const share of [0.1, 0.5, 0.9])
        expect(watch(incident(5, seconds, share), seconds)).toEqual({ failed: false, last: ['pass', 'pass'] })
    }
  )

  it.each([10, 60])('by %i s fail an incident of both revisions that lasts longer than the wait', seconds => {
    expect(watch(incident(8, seconds), seconds).failed).toBe(true)
  })

  it('do not pass while stable has not recovered for a minute', () => {
    const all = incident(2, 10)
    const recovered = all.findLastIndex(({ stable }) => stable.bad > 0) + 1
    expect(judge(ERRORS, all.slice(0, recovered + 5))[1]).toMatchObject({
      kind: 'inconclusive',
      doubt: 'shared-breach'
    })
    expect(judge(ERRORS, all.slice(0, recovered + 6))[1]).toMatchObject({
      kind: 'pass',
      reason: expect.stringContaining('Without 22 windows of 10 s in which stable was above it too.')
    })
  })

  it('fail a canary that stays bad after stable has recovered', () => {
    const all = incident(2, 10)
    const last = all.findLastIndex(({ stable }) => stable.bad > 0)
    const bad = all.map((bucket, index) =>
      index > last ? { ...bucket, canary: { n: bucket.canary.n, bad: bucket.canary.n / 5 } } : bucket
    )
    expect(judge(ERRORS, bad)[1]?.kind).toBe('fail')
  })

  it('count whole minutes for an alert rule', () => {
    const rule = plan('error-rate-above: { limit: 5%, for: 3m, source: prom, preset: shop }\nmin-requests: 1')
    const [two] = judge(rule, windows(12, [30, 10, 270, 0]))
    expect(two).toMatchObject({ kind: 'inconclusive', evidence: { minutes: { badToFail: 3 } } })
    expect(judge(rule, windows(30, [30, 10, 270, 0]))[0]?.kind).toBe('fail')
  })
})

describe('a source that cannot be read', () => {
  const failing = (times: number) => new Map([['prom', { times, why: 'HTTP 401: the token is not accepted.' }]])
  const healthy = windows(30, [30, 0, 270, 0])

  it('makes its gates inconclusive after five times in a row, with the cause', () => {
    const results = judge(ERRORS, healthy, { failedSources: failing(5) })
    expect(results.map(({ kind }) => kind)).toEqual(['inconclusive', 'inconclusive'])
    expect(results[0]).toMatchObject({
      doubt: 'metrics-unavailable',
      reason: 'Source prom could not be read 5 times in a row. HTTP 401: the token is not accepted.',
      clause: 'source prom could not be read 5 times in a row'
    })
  })

  it('changes nothing for the gates of the target and of other sources', () => {
    const other = plan("targets:\nhttp: { url: 'https://a.example' }")
    const observations = observe([], {
      failedSources: failing(9),
      targets: [{ at: 0, healthy: 1, unhealthy: 0, reasons: [] }]
    })
    expect(judgeGates(other, observations, 'final').map(({ result }) => result.kind)).toEqual(['pass', 'inconclusive'])
  })

  it('is as unreadable as the requests of the target that its gate takes', () => {
    const lines = plan("errors: { source: logs, bad: 'ERROR {side.id}' }")
    const failedReads = { metrics: 5, alarms: 0, targets: 0 }
    expect(judge(lines, [], { failedReads })[0]?.reason).toBe('The metrics could not be read 5 times in a row.')
    expect(judge(ERRORS, healthy, { failedReads })[0]?.kind).toBe('pass')
  })
})

describe('value-above', () => {
  const gate = "{ source: prom, query: 'cpu of {side.id}', name: CPU, limit: 0.8, for: 3m }"
  const judgeValues = (values: readonly (number | undefined)[]) => {
    const points: readonly SeriesPoint[] = values.map((canary, t) => ({ t: (t + 1) * 60_000, canary, stable: 0 }))
    return judge(plan(`value-above: ${gate}`), [], {
      ...{ series: new Map([['CPU above 0.8 for 3m', points]]), weights: [{ at: 0, canaryPercent: 10 }] }
    })[0]
  }

  it('fails after as many minutes above the limit as the rule requires', () => {
    expect(judgeValues([0.5, 0.9, 0.91, 0.95])).toMatchObject({
      kind: 'fail',
      reason: 'CPU: 3 consecutive minutes above 0.8, last value 0.95.'
    })
  })

  it('passes where the limit was reached for a shorter time', () => {
    expect(judgeValues([0.9, 0.9, 0.1, 0.9])?.kind).toBe('pass')
  })

  it('is inconclusive without values: a missing one is not zero', () => {
    expect(judgeValues([0.1, undefined, Number.NaN, 0.1])).toMatchObject({
      kind: 'inconclusive',
      reason: 'CPU has values for only 2 of 3 required minutes.'
    })
  })
})
