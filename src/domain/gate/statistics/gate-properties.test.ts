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

/** Mostly everyday traffic, often nothing at all, sometimes as much as a billion requests a minute. */
const requests = fc.oneof(fc.constant(0), fc.nat(10), fc.nat(10_000), fc.constantFrom(1_000_000_000, 999_999_999))
const counts: fc.Arbitrary<Counts> = requests.chain(n =>
  fc.oneof(fc.constant(0), fc.constant(n), fc.nat(n), fc.nat(Math.min(n, 5))).map(bad => ({ n, bad }))
)
const buckets: fc.Arbitrary<readonly Bucket[]> = fc
  .array(fc.record({ canary: counts, stable: counts }), { maxLength: 25 })
  .map(rows => rows.map((row, index) => ({ t: (index + 1) * MINUTE, ...row })))
const changes = fc.array(fc.record({ minute: fc.nat(25), canaryPercent: fc.constantFrom(10, 50, 100) }), {
  maxLength: 3
})

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

  it('give more evidence against the canary when one more of its requests fails, never less', () => {
    fc.assert(
      fc.property(buckets, fc.nat(24), (given, where) => {
        const worse = given.map((bucket, index) =>
          index === where && bucket.canary.bad < bucket.canary.n
            ? { ...bucket, canary: { n: bucket.canary.n, bad: bucket.canary.bad + 1 } }
            : bucket
        )
        const after = judge(worse)
        for (const [index, result] of judge(given).entries()) {
          // At a billion requests one error is below what a double resolves.
          const slack = 1e-9 * Math.max(1, Math.abs(result.evidence.test?.logE ?? 0))
          expect(after[index]?.evidence.test?.logE ?? 0).toBeGreaterThanOrEqual(
            (result.evidence.test?.logE ?? 0) - slack
          )
          expect(after[index]?.evidence.minutes?.bad ?? 0).toBeGreaterThanOrEqual(result.evidence.minutes?.bad ?? 0)
          if (result.kind === 'fail') expect(after[index]?.kind).toBe('fail')
        }
      }),
      { numRuns: 400 }
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
