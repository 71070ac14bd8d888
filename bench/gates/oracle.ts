import type { Bucket, Counts } from '../../src/domain/gate/statistics/bucket.js'
import { BAD_MINUTES_TO_FAIL } from '../../src/domain/gate/statistics/e-value.js'
import { meanOf } from './medians.js'

/** The rates of one comparison: of stable, which a healthy canary has too, and of the bad canary. */
export interface Rates {
  readonly stableRate: number
  readonly canaryRate: number
  /** Share of the traffic that the canary has. */
  readonly canaryShare: number
}

/**
 * What no gate can know: a sequential probability ratio test that is given the rates. `rates` knows both, and so needs no stable
 * traffic at all. `ratio` knows by how much the canary is worse, but not the rate of stable: it can be used in a shared incident.
 * `sides` knows both, and keeps healthy canaries as a gate must that does not know the rate of stable: those of a service that fails as
 * often as both sides of the bad rollout together. Minutes of these have as many failures as minutes of the bad rollout, so that only
 * how they are spread over the sides tells them apart. No test that keeps as many of them is faster (Wald and Wolfowitz, Optimum Character
 * of the Sequential Probability Ratio Test, 1948), but for the rule of two bad windows, which all have.
 */
export type Knowledge = 'rates' | 'ratio' | 'sides'

/** The error rate of the healthy rollouts that must be kept. */
export function healthyRate(knows: Knowledge, { stableRate, canaryRate, canaryShare }: Rates): number {
  return knows === 'sides' ? canaryShare * canaryRate + (1 - canaryShare) * stableRate : stableRate
}

/**
 * How many times as long the oracle of `sides` takes as the one of `rates` where ever fewer healthy canaries may be aborted: the evidence
 * that each expects in a minute, compared (Wald, Sequential Analysis, 1947). No test can do without this that is not given the rate of stable.
 */
export function longRunRatio(rates: Rates): number {
  const { stableRate, canaryRate, canaryShare } = rates
  const both = healthyRate('sides', rates)
  const canary = canaryShare * divergence(canaryRate, both)
  return (
    (canaryShare * divergence(canaryRate, stableRate)) / (canary + (1 - canaryShare) * divergence(stableRate, both))
  )
}

/** Evidence that one request is expected to give, in natural units (Kullback and Leibler). */
function divergence(rate: number, other: number): number {
  return (
    rate * logLikelihoodRatio({ n: 1, bad: 1 }, rate, other) +
    (1 - rate) * logLikelihoodRatio({ n: 1, bad: 0 }, rate, other)
  )
}

/** The evidence after each window, and what it takes to weigh a rollout of the bad canary as one of a healthy canary. */
export interface OraclePath {
  readonly scores: readonly number[]
  /** Natural logarithm of how much likelier the windows are for the bad canary than for a healthy one. */
  readonly logLikelihoods: readonly number[]
  readonly badWindows: readonly number[]
}

export function oraclePath(windows: readonly Bucket[], knows: Knowledge, rates: Rates): OraclePath {
  const scores: number[] = []
  const logLikelihoods: number[] = []
  const badWindows: number[] = []
  const healthy = healthyRate(knows, rates)
  let [score, logLikelihood, bad] = [0, 0, 0]
  for (const window of windows) {
    const ofCanary = logLikelihoodRatio(window.canary, rates.canaryRate, healthy)
    const step = ofCanary + logLikelihoodRatio(window.stable, rates.stableRate, healthy)
    logLikelihood += step
    score += knows === 'ratio' ? logRatioOfSides(window, rates.canaryRate / rates.stableRate) : step
    if (window.canary.bad > 0) bad += 1
    scores.push(score)
    logLikelihoods.push(logLikelihood)
    badWindows.push(bad)
  }
  return { scores, logLikelihoods, badWindows }
}

/** ln of how much likelier the failures of one side are at one rate than at another. */
export function logLikelihoodRatio({ n, bad }: Counts, rate: number, other: number): number {
  return bad * Math.log(rate / other) + (n - bad) * (Math.log1p(-rate) - Math.log1p(-other))
}

/** The relative test of the gates with the true ratio as its only alternative. */
function logRatioOfSides({ canary, stable }: Bucket, ratio: number): number {
  if (canary.n === 0 || stable.n === 0) return 0
  const common = Math.log((ratio * canary.n + stable.n) / (ACCEPTED * canary.n + stable.n))
  return canary.bad * (Math.log(ratio / ACCEPTED) - common) - stable.bad * common
}

const ACCEPTED = 1.25

/** How an oracle does at one threshold: where it aborts the bad canary, and how often it would abort a healthy one. */
export interface OracleResult {
  readonly aborts: readonly (number | undefined)[]
  readonly falseAborts: number
}

/**
 * Sets the threshold so that as many healthy canaries are aborted as allowed. How many are is computed, not simulated: each aborted
 * rollout of the bad canary stands for as many healthy ones as its likelihood ratio says (Wald's change of measure), so that shares
 * of one in ten thousand are exact to a few percent.
 */
export function calibrateOracle(
  paths: readonly OraclePath[],
  { falseAborts, ...rules }: OracleRules & { readonly falseAborts: number }
): OracleResult {
  let [low, high] = [0, HIGHEST_THRESHOLD]
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2
    if (runOracle(paths, middle, rules).falseAborts > falseAborts) low = middle
    else high = middle
  }
  return runOracle(paths, high, rules)
}

interface OracleRules {
  /** How many bad windows it must have seen; by default as many as the gates. */
  readonly badWindows?: number
  /** How many windows it is shown; all by default. */
  readonly windows?: number
}

const HIGHEST_THRESHOLD = 20
const ROUNDS = 24

function runOracle(
  paths: readonly OraclePath[],
  threshold: number,
  { badWindows = BAD_MINUTES_TO_FAIL, windows = Infinity }: OracleRules
): OracleResult {
  const aborts = paths.map(path => {
    const index = path.scores.findIndex((score, at) => score >= threshold && (path.badWindows[at] ?? 0) >= badWindows)
    return index === -1 || index >= windows ? undefined : index
  })
  const weights = aborts.map((index, run) =>
    index === undefined ? 0 : Math.exp(-(paths[run]?.logLikelihoods[index] ?? 0))
  )
  return { aborts, falseAborts: meanOf(weights) }
}
