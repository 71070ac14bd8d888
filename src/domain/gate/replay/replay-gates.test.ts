import { describe, expect, it } from '@jest/globals'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import type { Bucket } from '../statistics/bucket.js'
import type { MissingFigures } from './not-replayed.js'
import type { PastRollout } from './past-rollout.js'
import { replayGates } from './replay-gates.js'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 1, 6)
const KNOWN: MissingFigures = { target: undefined, sources: new Map() }

/** So many minutes at 10%. */
const stayed = (minutes: number): PastRollout => ({
  steps: [
    { canaryPercent: 10, startedAt: START, judgedUntil: START + minutes * MINUTE, finishedAt: START + minutes * MINUTE }
  ],
  bakeSeconds: undefined
})

/** Each minute has 60 requests of the canary and 540 of stable; the canary fails this many in each minute. */
function served(...bad: readonly number[]): readonly Bucket[] {
  return bad.map((count, index) => ({
    ...{ t: START + index * MINUTE, canary: { n: 60, bad: count }, stable: { n: 540, bad: 0 } }
  }))
}

function replay(gates: string, buckets: readonly Bucket[], missing = KNOWN) {
  const plan = parseSampleGates(`${gates}\nmetric-delay: 60s`)
  const figures = { signals: new Map([['errors' as const, buckets]]), series: new Map() }
  return replayGates({ plan, rollout: stayed(buckets.length + 1), missing }, figures)
}

describe('replayGates', () => {
  it('shows the first look at which a gate fails, with its figures', () => {
    const { judgment, reason, failure, gates } = replay('errors:', served(0, 0, 0, 10, 10, 10))
    expect({ judgment, failure }).toEqual({
      judgment: 'fail',
      failure: {
        ...{ at: START + 6 * MINUTE, canaryPercent: 10 },
        by: ['errors against stable', 'errors against the service level']
      }
    })
    expect(reason).toBe(
      'The deployment would have been rolled back at 10%: errors against stable, errors against the service level failed.'
    )
    expect(gates[0]?.failure?.result.reason).toContain('canary 20 errors in 240 requests (8.3%)')
  })

  it('shows since when a request of the canary was bad', () => {
    const [gate] = replay('errors:', served(0, 0, 0, 10, 10, 10)).gates
    expect(gate?.firstBadAt).toBe(START + 3 * MINUTE)
  })

  it('takes a bad request of the first minute for the first one, although the minute is not judged', () => {
    const { gates, failure } = replay('errors:', served(5, 10, 10, 10))
    expect(gates[0]?.firstBadAt).toBe(START)
    expect(failure?.at).toBe(START + 4 * MINUTE)
  })

  it('shows how near a gate that passed came to a failure', () => {
    const { judgment, gates } = replay('errors: { tolerance: 900% }', served(0, 0, 0, 3, 0, 0, 0, 0))
    expect(judgment).toBe('pass')
    const [gate] = gates
    expect(gate?.closest?.at).toBe(START + 5 * MINUTE)
    expect(gate?.closest?.result.evidence.abortProgress).toBeGreaterThan(0)
    expect(gate?.closest?.result.evidence.abortProgress).toBeLessThan(1)
  })

  it('counts the minutes in which a gate was inconclusive, by their reason', () => {
    const [gate] = replay('errors:', served(0, 0, 0, 0, 0, 0, 0, 0)).gates
    // 300 requests take five judged minutes; the first of the step is dropped, and the figures come a minute late.
    expect(gate?.minutes).toEqual({ pass: 3, fail: 0, inconclusive: 6, 'not-compared': 0 })
    expect(gate?.doubts).toEqual([
      {
        ...{ doubt: 'insufficient-traffic', minutes: 6 },
        reason: 'The canary received 240 of 300 required requests in this step.'
      }
    ])
  })

  it('is inconclusive where a step ends without enough evidence', () => {
    const { judgment, reason } = replay('errors:', served(0, 0, 0))
    expect(judgment).toBe('inconclusive')
    expect(reason).toBe('At 10%, there was not enough evidence: the canary received 120 of 300 required requests.')
  })

  it.each([
    ["http: { url: 'https://a.example/health' }", 'http https://a.example/health', 'Probes are sent'],
    ['targets:', 'targets', 'The health of targets'],
    ['alarms: [a]', 'alarms', 'It has no threshold to try']
  ])('does not count %s as passed', (yaml, name, reason) => {
    const { judgment, notReplayed, ...rest } = replay(yaml, served(0, 0))
    expect(judgment).toBe('inconclusive')
    expect(rest.reason).toBe(`No gate could be replayed. Not replayed: ${name}.`)
    expect(notReplayed).toMatchObject([{ gate: { name } }])
    expect(notReplayed[0]?.reason).toContain(reason)
  })

  it('passes by the gates that can be replayed, and names the others', () => {
    const { judgment, reason } = replay('errors:\ntargets:', served(0, 0, 0, 0, 0, 0, 0))
    expect(judgment).toBe('pass')
    expect(reason).toMatch(/^All 2 gates passed: .*\. Not replayed: targets\.$/)
  })

  it('does not pass where the figures of a gate could not be read', () => {
    const missing = { ...KNOWN, sources: new Map([['prom', { reason: 'HTTP 503.', isUnread: true }]]) }
    const sourced =
      'sources: { prom: { sample: a } }\nerrors:\nvalue-above: { source: prom, query: "cpu {side.id}", name: CPU, limit: 1, for: 2m }'
    const { judgment, notReplayed } = replay(sourced, served(0, 0, 0, 0, 0, 0, 0), missing)
    expect(judgment).toBe('inconclusive')
    expect(notReplayed).toMatchObject([{ reason: 'HTTP 503.', isUnread: true }])
  })

  it('decides nothing by gates that only observe, and shows that they would have failed', () => {
    const { judgment, reason, gates } = replay('mode: observe\nerrors:', served(0, 0, 0, 10, 10, 10))
    expect({ judgment, reason }).toEqual({
      judgment: 'pass',
      reason: 'All gates are in observe mode, so none decides.'
    })
    expect(gates[0]?.failure?.at).toBe(START + 6 * MINUTE)
  })

  it('compares a series once the bake has ended', () => {
    const plan = parseSampleGates('mann-whitney: { metric: Orders, fails-when: lower }\nmetric-delay: 0s')
    const points = Array.from({ length: 40 }, (_, index) => ({
      ...{ t: START + index * MINUTE, canary: 50 + (index % 5), stable: 100 + (index % 5) }
    }))
    const figures = { signals: new Map(), series: new Map([[plan.gates[0]?.name ?? '', points]]) }
    const { failure } = replayGates({ plan, rollout: { ...stayed(40), bakeSeconds: 2_100 }, missing: KNOWN }, figures)
    expect(failure?.at).toBe(START + 35 * MINUTE)
  })

  it('has nothing to judge where the canary received no traffic', () => {
    const rollout = { steps: stayed(5).steps.map(step => ({ ...step, canaryPercent: 0 })), bakeSeconds: undefined }
    const plan = parseSampleGates('errors:')
    const { judgment, reason } = replayGates(
      { plan, rollout, missing: KNOWN },
      { signals: new Map(), series: new Map() }
    )
    expect({ judgment, reason }).toEqual({ judgment: 'inconclusive', reason: 'The canary received no traffic.' })
  })
})
