import type { DraftDefaults, GateDraft } from './gate-draft.js'
import { readMode } from './gate-draft.js'
import type { SeriesMetric } from './gate-plan.js'
import { badGate, describeGateText, readMapping, type GateText } from './gate-text.js'
import { readChoice, readPercent, readText } from './gate-values.js'

const PLACEHOLDERS = ['{target-group}', '{load-balancer}', '{task-definition}']

/** `mann-whitney:` any CloudWatch metric that tells the two revisions apart. */
export function readSeriesGate(text: GateText, defaults: DraftDefaults): GateDraft {
  const given = readMapping(text, {
    keys: ['metric', 'fails-when', 'tolerance', 'confidence', 'mode'],
    of: 'mann-whitney'
  })
  const metricText = given.get('metric')
  const failsWhen = given.get('fails-when')
  if (metricText === undefined || failsWhen === undefined) {
    throw badGate(text.at, 'mann-whitney needs metric, and fails-when: higher, lower or different.')
  }
  const metric = readMetric(metricText)
  const tolerance = given.get('tolerance')
  const confidence = given.get('confidence')
  return {
    kind: 'mann-whitney',
    name: `${metric.name} by rank`,
    mode: readMode(given.get('mode'), defaults),
    metric,
    failsWhen: readChoice(failsWhen, ['higher', 'lower', 'different']),
    tolerance: tolerance === undefined ? 0.25 : readPercent(tolerance, { from: 0, to: 900 }),
    confidence: confidence === undefined ? 0.98 : readPercent(confidence, { from: 50, to: 99.99 })
  }
}

function readMetric(text: GateText): SeriesMetric {
  const given = readMapping(text, { keys: ['namespace', 'name', 'statistic', 'dimensions'], of: 'metric' })
  const need = (key: 'namespace' | 'name' | 'statistic'): string => {
    const value = given.get(key)
    if (value === undefined) throw badGate(text.at, `metric needs ${key}.`)
    return readText(value, `the metric's ${key}`)
  }
  return {
    namespace: need('namespace'),
    name: need('name'),
    statistic: need('statistic'),
    dimensions: readDimensions(given.get('dimensions') ?? text)
  }
}

/** At least one dimension must tell the revisions apart, or the canary would be compared with itself. */
function readDimensions(text: GateText): ReadonlyMap<string, string> {
  const entries = text.kind === 'mapping' ? text.entries : []
  const dimensions = new Map(entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']))
  const told = [...dimensions.values()].some(value => PLACEHOLDERS.some(placeholder => value.includes(placeholder)))
  if (told) return dimensions
  throw badGate(
    text.at,
    `metric needs dimensions that tell the revisions apart, one with ${PLACEHOLDERS.join(', ')} in its value; got ${describeGateText(text)}.`
  )
}
