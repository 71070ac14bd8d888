import { invalidQuery } from '../../cloudwatch-request.js'
import type { DataPoints, Window } from '../../metrics/metric-store.js'
import type { MathValue } from './math-value.js'

type MathFunction = (args: readonly MathValue[], window: Window) => MathValue

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-functions */
export const functions: Readonly<Record<string, MathFunction>> = {
  ABS: mapping(Math.abs),
  CEIL: mapping(Math.ceil),
  FLOOR: mapping(Math.floor),
  AVG: gathering(values => values.reduce((sum, value) => sum + value, 0) / values.length),
  MAX: gathering(values => Math.max(...values)),
  MIN: gathering(values => Math.min(...values)),
  SUM: gathering(values => values.reduce((sum, value) => sum + value, 0)),
  FILL: fill,
  IF: choose,
  PERIOD: (_args, { periodSeconds }) => ({ kind: 'number', value: periodSeconds }),
  RUNNING_SUM: overSeries(points => {
    let total = 0
    return new Map([...points].map(([at, value]) => [at, (total += value)]))
  })
}

function mapping(change: (value: number) => number): MathFunction {
  const ofSeries = overSeries(points => new Map([...points].map(([at, value]) => [at, change(value)])))
  return (args, window) => {
    const [only] = args
    return only?.kind === 'number' ? { kind: 'number', value: change(only.value) } : ofSeries(args, window)
  }
}

function overSeries(change: (points: DataPoints, window: Window) => DataPoints): MathFunction {
  return ([argument], window) => {
    if (argument?.kind === 'series') return { kind: 'series', points: change(argument.points, window) }
    if (argument?.kind === 'list') return { kind: 'list', series: argument.series.map(one => change(one, window)) }
    throw invalidQuery('Error in expression: a time series is expected')
  }
}

/** Of one series, one number; of several, a series that has a value wherever any of them has. */
function gathering(gather: (values: readonly number[]) => number): MathFunction {
  return ([argument]) => {
    if (argument?.kind === 'series') return { kind: 'number', value: gather([...argument.points.values()]) }
    if (argument?.kind !== 'list') throw invalidQuery('Error in expression: a time series is expected')
    const { series } = argument
    const times = [...new Set(series.flatMap(points => [...points.keys()]))].sort((a, b) => a - b)
    const valuesAt = (at: number) => series.flatMap(points => points.get(at) ?? [])
    return { kind: 'series', points: new Map(times.map(at => [at, gather(valuesAt(at))])) }
  }
}

function fill([series, filler]: readonly MathValue[], window: Window): MathValue {
  if (series === undefined || filler === undefined) throw invalidQuery('Error in expression: FILL takes two arguments')
  return overSeries(points => fillGaps(points, { filler, window }))([series], window)
}

function fillGaps(points: DataPoints, { filler, window }: { filler: MathValue; window: Window }): DataPoints {
  const filled = new Map<number, number>()
  let last: number | undefined
  for (let at = window.start; at < window.end; at += window.periodSeconds * 1000) {
    const value = points.get(at) ?? fillerAt(filler, { at, last })
    if (value !== undefined) filled.set(at, value)
    last = points.get(at) ?? last
  }
  return filled
}

function fillerAt(filler: MathValue, { at, last }: { at: number; last: number | undefined }): number | undefined {
  if (filler.kind === 'number') return filler.value
  if (filler.kind === 'series') return filler.points.get(at)
  if (filler.kind === 'word' && filler.text === 'REPEAT') return last
  throw invalidQuery('Error in expression: FILL takes a number, a series or REPEAT')
}

function choose([condition, yes, no]: readonly MathValue[]): MathValue {
  if (condition === undefined || yes === undefined) throw invalidQuery('Error in expression: IF takes 2 or 3 arguments')
  if (condition.kind === 'number') return condition.value === 0 ? (no ?? emptySeries) : yes
  if (condition.kind !== 'series') throw invalidQuery('Error in expression: IF takes a number or a series first')
  const points = new Map<number, number>()
  for (const [at, holds] of condition.points) {
    const value = valueAt(holds === 0 ? no : yes, at)
    if (value !== undefined) points.set(at, value)
  }
  return { kind: 'series', points }
}

const emptySeries: MathValue = { kind: 'series', points: new Map() }

function valueAt(value: MathValue | undefined, at: number): number | undefined {
  if (value?.kind === 'number') return value.value
  return value?.kind === 'series' ? value.points.get(at) : undefined
}
