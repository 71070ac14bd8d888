import type { EvidenceQuery, MeasuredSeries, MeasuredSides } from '../../../../ports/evidence-source.js'

/** What a proxy has not: other metrics, and percentiles. */
export function noSeries({ series, percentiles }: EvidenceQuery): Pick<MeasuredSides, 'series' | 'percentiles'> {
  const empty = (): MeasuredSeries => ({ canary: new Map(), stable: new Map() })
  return { series: series.map(empty), percentiles: percentiles.map(empty) }
}
