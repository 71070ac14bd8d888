import { badInput } from '../../../../domain/errors.js'
import type { TrafficShiftStrategy } from './deployment-configuration.js'
import { ALL_TENTHS, formatSteps, type RolloutSteps } from '../../../../domain/rollout/rollout-steps.js'

/** A strategy and what it makes of the steps. Weights are tenths of a percent. */
export interface TrafficShiftShape {
  readonly strategy: TrafficShiftStrategy
  /** Every weight that ECS stops at, in order; the last is all traffic. */
  readonly stops: readonly number[]
  /** Those that were asked for. */
  readonly steps: readonly number[]
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html */
const LEAST_LINEAR_TENTHS = 30

/** Expresses steps as settings of ECS, exactly or not at all. */
export function shapeTrafficShift(steps: RolloutSteps): TrafficShiftShape {
  switch (steps.kind) {
    case 'blue-green':
      return { strategy: { kind: 'blue-green' }, stops: [ALL_TENTHS], steps: [ALL_TENTHS] }
    case 'linear':
      return shapeLinear(steps.tenths)
    case 'list':
      return shapeList(steps.tenths)
  }
}

function shapeLinear(tenths: number): TrafficShiftShape {
  const stops = multiplesOf(tenths)
  if (tenths >= LEAST_LINEAR_TENTHS && stops.at(-1) === ALL_TENTHS) {
    return { strategy: { kind: 'linear', stepPercent: tenths / 10 }, stops, steps: stops }
  }
  // What ECS does with a remainder is not documented.
  throw badInput(
    'steps',
    `"linear ${tenths / 10}" is not possible: equal steps must be at least 3 and add up to exactly 100. Nearest: ${nearestLinear(tenths)}.`
  )
}

function shapeList(requested: readonly number[]): TrafficShiftShape {
  const [first = ALL_TENTHS] = requested
  if (requested.length === 1) return { strategy: { kind: 'blue-green' }, stops: requested, steps: requested }
  if (requested.length === 2)
    return { strategy: { kind: 'canary', percent: first / 10 }, stops: requested, steps: requested }
  const step = requested.reduce(greatestCommonDivisor)
  if (step >= LEAST_LINEAR_TENTHS) {
    return { strategy: { kind: 'linear', stepPercent: step / 10 }, stops: multiplesOf(step), steps: requested }
  }
  const nearest = nearestLists(requested).map(list => `"${formatSteps(list)}"`)
  throw badInput(
    'steps',
    `ECS does not support the steps ${formatSteps(requested)}. Set two steps ("10, 100"), or steps that are all multiples of one number that is 3 or more ("10, 50, 100" are multiples of 10). Nearest: ${nearest.join(', ')}.`
  )
}

function nearestLinear(tenths: number): string {
  return evenSteps()
    .toSorted((one, other) => Math.abs(one - tenths) - Math.abs(other - tenths))
    .slice(0, 2)
    .map(step => `"linear ${step / 10}"`)
    .join(', ')
}

/** The equal steps that are nearest to what was asked for, if any still stop before all traffic, and the plain canary. */
function nearestLists(requested: readonly number[]): readonly (readonly number[])[] {
  const [first = ALL_TENTHS] = requested
  const [nearest] = evenSteps()
    .map(step => roundTo(step, requested))
    .filter(list => list.length > 1)
    .toSorted((one, other) => distance(requested, one) - distance(requested, other))
  return nearest === undefined ? [[first, ALL_TENTHS]] : [nearest, [first, ALL_TENTHS]]
}

function roundTo(step: number, requested: readonly number[]): readonly number[] {
  const rounded = requested.map(weight => Math.max(step, Math.round(weight / step) * step))
  return [...new Set(rounded)].toSorted((one, other) => one - other)
}

/** How far each weight asked for is from the nearest that can be had, in proportion to it: 1 to 4 is further than 50 to 52. */
function distance(requested: readonly number[], list: readonly number[]): number {
  const off = requested.reduce(
    (sum, weight) => sum + Math.min(...list.map(other => Math.abs(Math.log(other / weight)))),
    0
  )
  return off + (requested.length - list.length) * Math.LN2
}

/** Equal steps that add up to all traffic. */
function evenSteps(): readonly number[] {
  return Array.from({ length: ALL_TENTHS / 2 }, (_, index) => index + 1).filter(
    step => step >= LEAST_LINEAR_TENTHS && ALL_TENTHS % step === 0
  )
}

function multiplesOf(step: number): readonly number[] {
  return Array.from({ length: Math.floor(ALL_TENTHS / step) }, (_, index) => (index + 1) * step)
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other)
}
