import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { presentMembers } from '../../present-members.js'
import type { SeriesMetric } from '../series-metric.js'
import type { SourcedValues } from '../source/sourced-figures.js'
import { badGate, readMapping, type GateText } from './gate-text.js'
import { readChoice, readPercent, readText, readTolerance } from './gate-values.js'
import { readMissing, readSourceQuery, takeSource, type GivenSource } from './take-source.js'

/** `mann-whitney:` any metric that has values for each of the two revisions. Throws `bad-input`, with the line. */
export function readSeriesGate(text: GateText, defaults: DraftDefaults): GateDraft {
  const taken = takeSource(text, { keys: [], defaults })
  const given = readMapping(taken?.rest ?? text, {
    keys: ['metric', 'fails-when', 'tolerance', 'confidence', 'mode'],
    of: 'mann-whitney'
  })
  const metricText = given.get('metric')
  const failsWhen = given.get('fails-when')
  if (metricText === undefined || failsWhen === undefined) {
    throw badGate(text.at, 'mann-whitney requires "metric" and "fails-when" (higher, lower or different).')
  }
  const { metric, from } =
    taken === undefined
      ? { metric: defaults.dialect.readMetric(metricText), from: undefined }
      : readSourcedMetric(metricText, taken.source)
  const tolerance = given.get('tolerance')
  const confidence = given.get('confidence')
  return {
    kind: 'mann-whitney',
    name: `${metric.name} by rank`,
    mode: readMode(given.get('mode'), defaults),
    metric,
    ...presentMembers({ from }),
    failsWhen: readChoice(failsWhen, ['higher', 'lower', 'different']),
    tolerance: tolerance === undefined ? 0.25 : readTolerance(tolerance),
    confidence: confidence === undefined ? 0.98 : readPercent(confidence, { from: 50, to: 99.99 })
  }
}

/** `metric: { name, query }` of a source. */
function readSourcedMetric(
  text: GateText,
  source: GivenSource
): { readonly metric: SeriesMetric; readonly from: SourcedValues } {
  const given = readMapping(text, { keys: ['name', 'query', 'missing'], of: 'metric' })
  const [name, query] = [given.get('name'), given.get('query')]
  if (name === undefined || query === undefined)
    throw badGate(text.at, 'metric of a source requires "name" and "query".')
  return {
    metric: { name: readText(name, "the metric's name") },
    from: {
      source: source.source.name,
      query: readSourceQuery(query, source, 'value'),
      missing: readMissing(given.get('missing'))
    }
  }
}
