import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { observe } from '../../../../test/fakes/observed-traffic.js'
import type { Bucket, Counts } from './bucket.js'
import type { GateResult } from '../gate-result.js'
import { judgeGates } from '../judge/judge-gates.js'
import type { Observations } from '../observations.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'

const MINUTE = 60_000
const plan = parseSampleGates(`
errors:
latency: { slower-than: 300ms, max-rate: 5% }
error-rate-above: [5% for 2m, 5% for 2 of 4m, 5% for 3m in total]
`)

function inMinutes(rows: readonly Omit<Bucket, 't'>[]): readonly Bucket[] {
  return rows.map((row, index) => ({ t: (index + 1) * MINUTE, ...row }))
}

/** Mostly everyday traffic, often nothing at all, sometimes as much as a billion requests a minute. */
const requests = fc.oneof(fc.constant(0), fc.nat(10), fc.nat(10_000), fc.constantFrom(1_000_000_000, 999_999_999))
const counts: fc.Arbitrary<Counts> = requests.chain(n =>
  fc.oneof(fc.constant(0), fc.constant(n), fc.nat(n), fc.nat(Math.min(n, 5))).map(bad => ({ n, bad }))
)
const buckets: fc.Arbitrary<readonly Bucket[]> = fc
  .array(fc.record({ canary: counts, stable: counts }), { maxLength: 25 })
  .map(inMinutes)
const changes = fc.array(fc.record({ minute: fc.nat(25), canaryPercent: fc.constantFrom(10, 50, 100) }), {
  maxLength: 3
})

/** With one more failed request in the last minute, the minutes in which both revisions were bad are what is shown. */
const BAD_WITH_STABLE = inMinutes([
  { canary: { n: 0, bad: 0 }, stable: { n: 0, bad: 0 } },
  { canary: { n: 621, bad: 21 }, stable: { n: 0, bad: 0 } },
  { canary: { n: 1_000_000_000, bad: 0 }, stable: { n: 1, bad: 1 } },
  { canary: { n: 0, bad: 0 }, stable: { n: 0, bad: 0 } },
  { canary: { n: 8, bad: 0 }, stable: { n: 999_999_999, bad: 10_000_000 } },
  { canary: { n: 3, bad: 3 }, stable: { n: 1_000_000_000, bad: 10_000_001 } },
  { canary: { n: 6, bad: 0 }, stable: { n: 1, bad: 1 } }
])

/** With one more failed request in the third minute, the fourth one decides. Without it, those that follow are judged too. */
const DECIDED_EARLIER = inMinutes([
  ...[1_000, 1_000, 7].map(n => ({ canary: { n, bad: 0 }, stable: { n: 0, bad: 0 } })),
  { canary: { n: 1_000, bad: 1_000 }, stable: { n: 0, bad: 0 } },
  { canary: { n: 999, bad: 999 }, stable: { n: 999, bad: 999 } },
  { canary: { n: 1_000, bad: 1_000 }, stable: { n: 1, bad: 1 } }
])

const RANKS: Readonly<Record<GateResult['kind'], number>> = {
  ...{ pass: 0, 'not-compared': 0, inconclusive: 1, fail: 2 }
}
const verdictOf = (result: GateResult) => (result.kind === 'inconclusive' ? result.doubt : result.kind)

/** All gates of the plan on the same minutes, for both signals. */
function judge(given: readonly Bucket[], more: Partial<Observations> = {}): readonly GateResult[] {
  const signals = new Map([['errors', given] as const, ['slower-than-300ms', given] as const])
  return judgeGates(plan, observe(given, { signals, ...more }), 'final').map(({ result }) => result)
}

function weightsOf(steps: readonly { readonly minute: number; readonly canaryPercent: number }[]) {
  const later = steps.map(({ minute, canaryPercent }) => ({ at: minute * MINUTE, canaryPercent }))
  return [{ at: 0, canaryPercent: 10 }, ...later.toSorted((one, other) => one.at - other.at)]
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('gates, whatever they are shown', () => {
  it('never fail before two minutes had something bad', () => {
    fc.assert(
      fc.property(buckets, changes, (given, steps) => {
        const bad = given.filter(({ canary }) => canary.bad > 0).length
        fc.pre(bad < 2)
        expect(judge(given, { weights: weightsOf(steps) }).map(({ kind }) => kind)).not.toContain('fail')
      }),
      { numRuns: 400 }
    )
  })

  it('are never better for the canary when one more of its requests fails, and never have less evidence against it', () => {
    fc.assert(
      fc.property(buckets, fc.nat(24), (given, where) => {
        const worse = given.map((bucket, index) =>
          index === where && bucket.canary.bad < bucket.canary.n
            ? { ...bucket, canary: { n: bucket.canary.n, bad: bucket.canary.bad + 1 } }
            : bucket
        )
        const after = judge(worse)
        for (const [index, result] of judge(given).entries()) {
          const worsened = after[index] ?? result
          expect(RANKS[worsened.kind]).toBeGreaterThanOrEqual(RANKS[result.kind])
          // Another verdict is by other minutes: those up to the decision, or those in which both revisions were bad.
          if (verdictOf(worsened) !== verdictOf(result) || result.kind === 'fail') continue
          // At a billion requests one error is below what a double resolves.
          const slack = 1e-9 * Math.max(1, Math.abs(result.evidence.test?.logE ?? 0))
          expect(worsened.evidence.test?.logE ?? 0).toBeGreaterThanOrEqual((result.evidence.test?.logE ?? 0) - slack)
          expect(worsened.evidence.minutes?.bad ?? 0).toBeGreaterThanOrEqual(result.evidence.minutes?.bad ?? 0)
        }
      }),
      {
        numRuns: 400,
        examples: [
          [DECIDED_EARLIER, 2],
          [BAD_WITH_STABLE, 6]
        ]
      }
    )
  })

  it('give the same result in whatever order the minutes arrive', () => {
    fc.assert(
      fc.property(
        buckets.chain(given =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length }))
        ),
        ([given, shuffled]) => {
          expect(judge(shuffled)).toEqual(judge(given))
        }
      ),
      { numRuns: 200 }
    )
  })

  it('never show NaN', () => {
    fc.assert(
      fc.property(buckets, changes, (given, steps) => {
        for (const { evidence, reason } of judge(given, { weights: weightsOf(steps) })) {
          expect(numbersIn(evidence).filter(number => !Number.isFinite(number))).toEqual([])
          expect(reason).not.toMatch(/NaN|Infinity|undefined/)
        }
      }),
      { numRuns: 400 }
    )
  })

  it('are as close to abort as 1 exactly when they fail, and never beyond', () => {
    fc.assert(
      fc.property(buckets, changes, (given, steps) => {
        for (const { kind, evidence } of judge(given, { weights: weightsOf(steps) })) {
          expect(evidence.abortProgress === 1).toBe(kind === 'fail')
          expect(evidence.dataProgress).toBeGreaterThanOrEqual(0)
          expect(evidence.dataProgress).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 400 }
    )
  })

  it('never pass an idle canary', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 25 }), rows => {
        const idle = rows.map((stable, index) => ({ t: (index + 1) * MINUTE, canary: { n: 0, bad: 0 }, stable }))
        expect(judge(idle).map(({ kind }) => kind)).not.toContain('pass')
      }),
      { numRuns: 100 }
    )
  })
})
