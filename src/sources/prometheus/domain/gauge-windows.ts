import { DeployError } from '../../../domain/errors.js'
import type { Windows } from './count-windows.js'
import type { SeriesAnswer } from './series.js'

/** What an expression returned for one side, by the start of the window. */
export interface GaugeReading {
  readonly values: ReadonlyMap<number, number>
  /** Windows whose value is not a number. */
  readonly undefinedWindows: readonly number[]
}

/**
 * The values of an expression, each evaluated at the end of its window. Counts are rounded: functions such as `increase` extrapolate
 * (https://prometheus.io/docs/prometheus/latest/querying/functions/#increase). Throws `bad-input` where it returns several series, or
 * fewer events than none.
 */
export function readGauge(
  { series }: SeriesAnswer,
  { windows, use, who }: { readonly windows: Windows; readonly use: 'count' | 'value'; readonly who: string }
): GaugeReading {
  if (series.length > 1)
    throw new DeployError('bad-input', `${who} returned ${series.length} series for one side. Aggregate them: sum(…).`)
  const values = new Map<number, number>()
  const undefinedWindows: number[] = []
  for (const { at, value } of series[0]?.samples ?? []) {
    const start = at - windows.lengthMilliseconds
    if (start < windows.from || start >= windows.to || at % windows.lengthMilliseconds !== 0) continue
    const figure = use === 'count' ? Math.round(value) : value
    if (!Number.isFinite(value)) undefinedWindows.push(start)
    else if (use === 'count' && figure < 0)
      throw new DeployError('bad-input', `${who} returned a negative count. Use the increase of a counter.`)
    else if (use === 'count' && !Number.isSafeInteger(figure))
      throw new DeployError('bad-input', `${who} returned a count that is too large. Use the increase of a counter.`)
    else values.set(start, figure)
  }
  return { values, undefinedWindows }
}
