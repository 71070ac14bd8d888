import { invalidQuery } from '../../cloudwatch-request.js'
import type { DataPoints } from '../../metrics/metric-store.js'
import type { MathValue } from './math-value.js'

type Compute = (left: number, right: number) => number

const computations: Readonly<Record<string, Compute>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
  '<': (left, right) => Number(left < right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '>=': (left, right) => Number(left >= right),
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
  '&&': (left, right) => Number(left !== 0 && right !== 0),
  '||': (left, right) => Number(left !== 0 || right !== 0)
}

/**
 * Applies an operator. Two series meet only where both have a value, and what cannot be computed, as in a division by
 * zero, is no value.
 */
export function combine(sign: string, left: MathValue, right: MathValue): MathValue {
  const compute = computations[sign]
  if (compute === undefined) throw invalidQuery(`Error in expression: Unknown operator '${sign}'`)
  if (left.kind === 'list') return eachOf(left.series, series => combine(sign, series, right))
  if (right.kind === 'list') return eachOf(right.series, series => combine(sign, left, series))
  if (left.kind === 'word' || right.kind === 'word') throw invalidQuery(`Error in expression: '${sign}' needs numbers`)
  if (left.kind === 'number' && right.kind === 'number') {
    return { kind: 'number', value: compute(left.value, right.value) }
  }
  const times =
    left.kind === 'series' ? left.points : right.kind === 'series' ? right.points : new Map<number, number>()
  const points = new Map<number, number>()
  for (const at of times.keys()) {
    const a = left.kind === 'series' ? left.points.get(at) : left.value
    const b = right.kind === 'series' ? right.points.get(at) : right.value
    if (a === undefined || b === undefined) continue
    const value = compute(a, b)
    if (Number.isFinite(value)) points.set(at, value)
  }
  return { kind: 'series', points }
}

function eachOf(series: readonly DataPoints[], apply: (one: MathValue) => MathValue): MathValue {
  const results = series.map(points => apply({ kind: 'series', points }))
  return { kind: 'list', series: results.flatMap(result => (result.kind === 'series' ? [result.points] : [])) }
}
