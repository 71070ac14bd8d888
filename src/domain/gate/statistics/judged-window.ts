import { presentMembers } from '../../present-members.js'
import { BUCKET_MILLISECONDS, type Bucket } from './bucket.js'
import type { GatePlan } from '../gate-plan.js'
import type { WeightChange } from '../observations.js'

/** The minutes that count, or the shorter windows of a source. */
export interface JudgedWindow {
  /** Of the whole rollout, oldest first: an anytime-valid test runs through all steps. */
  readonly buckets: readonly Bucket[]
  /** Those since the last change of weight. */
  readonly step: readonly Bucket[]
  readonly canaryPercent: number
  /** Length of a bucket; absent for a minute. */
  readonly windowSeconds?: number
}

/** Which windows count. `windowSeconds`: their length; absent for a minute. */
export type WindowRules = Pick<GatePlan, 'warmUpMinutes' | 'metricDelaySeconds'> & { readonly windowSeconds?: number }

/**
 * Leaves out what is no evidence about the canary: minutes from before its weight rose above 0 (its place may have served another
 * revision in the rollout before), minutes right after a change of weight, and minutes whose figures may not be whole yet.
 */
export function selectWindow(
  buckets: readonly Bucket[],
  { weights, now }: { readonly weights: readonly WeightChange[]; readonly now: number },
  rules: WindowRules
): JudgedWindow {
  const judged = selectMinutes(buckets, { weights, now }, rules)
  const last = weights.findLast(change => change.at >= startOf(weights))
  return {
    buckets: judged,
    step: last === undefined ? [] : judged.filter(({ t }) => t >= last.at),
    canaryPercent: last?.canaryPercent ?? 0,
    ...presentMembers({ windowSeconds: rules.windowSeconds })
  }
}

/** The same choice of minutes for any measurement, oldest first. */
export function selectMinutes<Minute extends { readonly t: number }>(
  minutes: readonly Minute[],
  { weights, now }: { readonly weights: readonly WeightChange[]; readonly now: number },
  rules: WindowRules
): readonly Minute[] {
  const start = startOf(weights)
  const changes = weights.filter(change => change.at >= start)
  return minutes
    .filter(({ t }) => t >= start && isComplete(t, now, rules) && !isWarmUp(t, changes, rules))
    .toSorted((one, other) => one.t - other.t)
}

function startOf(weights: readonly WeightChange[]): number {
  return weights.find(change => change.canaryPercent > 0)?.at ?? Number.POSITIVE_INFINITY
}

/** Complete windows (minutes, where the rules name no other length) that a bake of this length gives to judge. */
export function judgedMinutesIn(bakeSeconds: number, rules: WindowRules): number {
  const length = lengthOf(rules)
  const complete = Math.floor((bakeSeconds - rules.metricDelaySeconds) / (length / 1000))
  return Math.max(0, complete - Math.ceil(warmUpMilliseconds(rules) / length))
}

function isComplete(t: number, now: number, rules: WindowRules): boolean {
  return t + lengthOf(rules) <= now - rules.metricDelaySeconds * 1000
}

function isWarmUp(t: number, changes: readonly WeightChange[], rules: WindowRules): boolean {
  const length = lengthOf(rules)
  return changes.some(({ at }) => {
    const first = Math.floor(at / length) * length
    return t >= first && t < first + warmUpMilliseconds(rules)
  })
}

function warmUpMilliseconds({ warmUpMinutes }: WindowRules): number {
  return Math.round(warmUpMinutes * BUCKET_MILLISECONDS)
}

function lengthOf({ windowSeconds }: WindowRules): number {
  return windowSeconds === undefined ? BUCKET_MILLISECONDS : windowSeconds * 1000
}
