import type { Judge } from './judges.js'
import { shareOf } from './medians.js'
import { calibrateOracle, oraclePath, type Knowledge } from './oracle.js'
import { BAD, drawRollout, ROUTES, STABLE, type Rollout } from './power-traffic.js'
import { randomCounts } from './random-counts.js'
import { DEFAULT_TESTS, findAbort, testsJudge } from './window-judges.js'

export const WEIGHTS = [0.1, 0.25, 0.5] as const
export const BAKE_MINUTES = [10, 30, 60] as const

/** The most healthy canaries that the gates may abort. */
const BUDGET = 0.005
const LONGEST_BAKE = Math.max(...BAKE_MINUTES)

/** One kind of evidence. */
export interface PowerRow {
  readonly evidence: string
  /** Share of bad canaries that are detected: by weight, and for each by bake. */
  readonly detected: readonly (readonly number[])[]
  /** Share of healthy canaries that are aborted in the longest bake: the highest of all weights. */
  readonly falseAborts: number
}

/** What it takes to detect 2% at 60 requests a minute: weights, bakes, and more evidence. */
export function measurePower({ runs, seed }: { readonly runs: number; readonly seed: number }): readonly PowerRow[] {
  const byWeight = WEIGHTS.map((canaryShare, index) => measureWeight(canaryShare, { runs, seed: seed + index }))
  return [...EVIDENCE.map(({ name }) => name), ...Object.values(ORACLES)].map((evidence, row) => ({
    evidence,
    detected: byWeight.map(rows => rows[row]?.detected ?? []),
    falseAborts: Math.max(...byWeight.map(rows => rows[row]?.falseAborts ?? 0))
  }))
}

const KNOWN = ['ratio', 'rates'] as const satisfies readonly Knowledge[]
const ORACLES: Readonly<Record<(typeof KNOWN)[number], string>> = {
  ratio: 'a test that is given the ratio',
  rates: 'a test that is given both rates'
}

type WeightRow = Pick<PowerRow, 'falseAborts'> & { readonly detected: readonly number[] }

function measureWeight(
  canaryShare: number,
  { runs, seed }: { readonly runs: number; readonly seed: number }
): readonly WeightRow[] {
  const judgeAll = (isBad: boolean, from: number) => {
    const random = randomCounts(from)
    return Array.from({ length: runs }, () => {
      const rollout = drawRollout({ canaryShare, minutes: LONGEST_BAKE, isBad }, random)
      const paths = { ratio: pathOf(rollout, 'ratio', canaryShare), rates: pathOf(rollout, 'rates', canaryShare) }
      return { found: EVIDENCE.map(evidence => evidence.findAbort(rollout)), paths }
    })
  }
  const bad = judgeAll(true, seed)
  const healthy = judgeAll(false, seed + WEIGHTS.length)
  const rows = EVIDENCE.map((_, index): WeightRow => {
    const found = bad.map(rollout => rollout.found[index])
    return {
      detected: BAKE_MINUTES.map(minutes => shareOf(found, at => at !== undefined && at < minutes)),
      falseAborts: shareOf(healthy, rollout => rollout.found[index] !== undefined)
    }
  })
  const oracles = KNOWN.map((knows): WeightRow => {
    const paths = bad.map(rollout => rollout.paths[knows])
    const run = (minutes: number) => calibrateOracle(paths, { falseAborts: BUDGET, windows: minutes }).aborts
    return { detected: BAKE_MINUTES.map(minutes => shareOf(run(minutes), at => at !== undefined)), falseAborts: BUDGET }
  })
  return [...rows, ...oracles]
}

function pathOf({ errors }: Rollout, knows: Knowledge, canaryShare: number) {
  return oraclePath(errors, knows, { stableRate: STABLE.errors, canaryRate: BAD.errors, canaryShare })
}

interface Evidence {
  readonly name: string
  /** The index of the first minute after which a rollout is aborted. */
  findAbort(rollout: Rollout): number | undefined
}

const SERVICE_LEVEL = 0.01
/** Three times what the service fails. */
const CLOSE_LEVEL = 0.003

interface GatesShape {
  readonly maxRate: number
  readonly slow?: boolean
  readonly routes?: boolean
  /** As `false-abort-rate` sets it. */
  readonly falseAbortRate?: number
}

/** A route and the slow requests are compared with stable only: one test each. */
function gatesOf(
  name: string,
  { maxRate, slow = false, routes = false, falseAbortRate = 2 * DEFAULT_TESTS.alpha }: GatesShape
): Evidence {
  // All tests share one rate: each of many has a smaller part.
  const alpha = falseAbortRate / (2 + (slow ? 1 : 0) + (routes ? ROUTES : 0))
  const settings = { alpha, tolerance: DEFAULT_TESTS.tolerance, windowSeconds: 60 }
  const errors: Judge = testsJudge('errors', { ...settings, maxRate })
  const compared: Judge = testsJudge('against stable', settings)
  return {
    name,
    findAbort: rollout => {
      const more = [...(slow ? [rollout.slow] : []), ...(routes ? rollout.routes : [])]
      const found = [findAbort(errors, rollout.errors), ...more.map(minutes => findAbort(compared, minutes))]
      const first = Math.min(...found.map(index => index ?? Infinity))
      return first === Infinity ? undefined : first
    }
  }
}

const EVIDENCE: readonly Evidence[] = [
  gatesOf('errors', { maxRate: SERVICE_LEVEL }),
  gatesOf('`errors: 0.3%`', { maxRate: CLOSE_LEVEL }),
  gatesOf('errors and latency', { maxRate: SERVICE_LEVEL, slow: true }),
  gatesOf('errors, also of each route', { maxRate: SERVICE_LEVEL, routes: true }),
  gatesOf('errors, `false-abort-rate: 5%`', { maxRate: SERVICE_LEVEL, falseAbortRate: 0.05 }),
  gatesOf('`errors: 0.3%` and latency', { maxRate: CLOSE_LEVEL, slow: true }),
  gatesOf('all of these', { maxRate: CLOSE_LEVEL, slow: true, routes: true, falseAbortRate: 0.05 })
]
