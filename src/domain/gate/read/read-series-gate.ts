import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import { badGate, readMapping, type GateText } from './gate-text.js'
import { readChoice, readPercent, readTolerance } from './gate-values.js'

/** `mann-whitney:` any metric that has values for each of the two revisions. Throws `bad-input`, with the line. */
export function readSeriesGate(text: GateText, defaults: DraftDefaults): GateDraft {
  const given = readMapping(text, {
    keys: ['metric', 'fails-when', 'tolerance', 'confidence', 'mode'],
    of: 'mann-whitney'
  })
  const metricText = given.get('metric')
  const failsWhen = given.get('fails-when')
  if (metricText === undefined || failsWhen === undefined) {
    throw badGate(text.at, 'mann-whitney requires "metric" and "fails-when" (higher, lower or different).')
  }
  const metric = defaults.dialect.readMetric(metricText)
  const tolerance = given.get('tolerance')
  const confidence = given.get('confidence')
  return {
    kind: 'mann-whitney',
    name: `${metric.name} by rank`,
    mode: readMode(given.get('mode'), defaults),
    metric,
    failsWhen: readChoice(failsWhen, ['higher', 'lower', 'different']),
    tolerance: tolerance === undefined ? 0.25 : readTolerance(tolerance),
    confidence: confidence === undefined ? 0.98 : readPercent(confidence, { from: 50, to: 99.99 })
  }
}
