import { findNearest } from '../../../../domain/input/find-nearest.js'
import { badGate, gotGateText, readMapping, type GateText } from '../../../../domain/gate/read/gate-text.js'
import { readText } from '../../../../domain/gate/read/gate-values.js'
import { farReachingIn, idsIn } from './metric-expression.js'
import {
  PLACEHOLDERS,
  TELLING_PLACEHOLDERS,
  separatesRevisions,
  type MetricExpression,
  type PlainMetric,
  type CloudWatchMetric
} from './cloudwatch-metric.js'
import { quoteName, quoteWord } from '../../../../domain/input/quote-safe.js'

const PLAIN_KEYS = ['namespace', 'name', 'statistic', 'dimensions'] as const
const METRICS_AT_MOST = 10
const RANGE = String.raw`\([^()\s:]*:[^()\s:]*\)`
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
const OF_A_REQUEST = new RegExp(
  String.raw`^(?:Average|Minimum|Maximum|IQM|(?:p|tm|wm)\d{1,2}(?:\.\d{1,10})?|(?:PR|TM|WM)${RANGE})$`
)
const OF_ALL_REQUESTS = new RegExp(String.raw`^(?:Sum|SampleCount|(?:tc|ts)\d{1,2}(?:\.\d{1,10})?|(?:TC|TS)${RANGE})$`)

/** `metric:` what is compared: one metric of CloudWatch, or an expression over several. Throws `bad-input`, with the line. */
export function readCloudWatchMetric(text: GateText): CloudWatchMetric {
  const isExpression = text.kind === 'mapping' && text.entries.some(({ key }) => key === 'expression')
  const metric = isExpression ? readExpression(text) : readPlainMetric(text, 'compared')
  if (separatesRevisions(metric)) return metric
  throw badGate(
    text.at,
    `metric requires a dimension that distinguishes the revisions, with ${TELLING_PLACEHOLDERS.map(inBraces).join(' or ')} in its value.`
  )
}

function readExpression(text: GateText): MetricExpression {
  const given = readMapping(text, { keys: ['name', 'expression', 'metrics'], of: 'metric' })
  const name = given.get('name')
  const expression = given.get('expression')
  const metrics = given.get('metrics')
  if (name === undefined || expression === undefined || metrics === undefined) {
    throw badGate(text.at, 'metric requires "name", "expression" and "metrics".')
  }
  const parts = readParts(metrics)
  return {
    kind: 'expression',
    name: readText(name, "the metric's name"),
    expression: checkExpression(expression, [...parts.keys()]),
    metrics: parts
  }
}

function readParts(text: GateText): ReadonlyMap<string, PlainMetric> {
  const entries = text.kind === 'mapping' ? text.entries : []
  if (entries.length === 0 || entries.length > METRICS_AT_MOST) {
    throw badGate(
      text.at,
      `expected metrics as a mapping of 1 to ${METRICS_AT_MOST} ids to metrics${gotGateText(text)}.`
    )
  }
  return new Map(
    entries.map(({ key, keyAt, value }) => {
      if (/^[a-z]\w{0,39}$/.test(key)) return [key, readPlainMetric(value, 'part')]
      throw badGate(
        keyAt,
        `${quoteName(key)} is not a valid id for an expression; expected a lower-case letter, then letters, digits and _ (40 at most).`
      )
    })
  )
}

function checkExpression(text: GateText, ids: readonly string[]): string {
  const expression = readText(text, 'metric math such as "orders / requests"')
  const far = farReachingIn(expression)
  if (far !== undefined) {
    throw badGate(
      text.at,
      `${far}() would also match metrics that this gate does not list. List each metric under "metrics".`
    )
  }
  const mentioned = idsIn(expression)
  const unknown = mentioned.find(id => !ids.includes(id))
  if (unknown !== undefined) {
    throw badGate(
      text.at,
      `the expression uses ${quoteName(unknown)}, which "metrics" does not define; did you mean "${findNearest(unknown, ids)}"? Defined: ${ids.join(', ')}.`
    )
  }
  const idle = ids.find(id => !mentioned.includes(id))
  if (idle === undefined) return expression
  throw badGate(text.at, `the expression does not use "${idle}", which "metrics" defines. Remove it, or use it.`)
}

function readPlainMetric(text: GateText, use: 'compared' | 'part'): PlainMetric {
  const given = readMapping(text, {
    keys: PLAIN_KEYS,
    of: use === 'compared' ? 'metric (without expression)' : 'a metric of the expression'
  })
  const need = (key: (typeof PLAIN_KEYS)[number]): GateText => {
    const value = given.get(key)
    if (value === undefined) throw badGate(text.at, `metric requires "${key}".`)
    return value
  }
  return {
    kind: 'metric',
    namespace: readText(need('namespace'), "the metric's namespace"),
    name: readText(need('name'), "the metric's name"),
    statistic: readStatistic(need('statistic'), use),
    dimensions: readDimensions(given.get('dimensions'))
  }
}

/** What grows with the number of requests is smaller on the canary whatever it does: it has the smaller share of them. */
function readStatistic(text: GateText, use: 'compared' | 'part'): string {
  const statistic = readText(text, "the metric's statistic")
  if (OF_A_REQUEST.test(statistic)) return statistic
  if (!OF_ALL_REQUESTS.test(statistic)) {
    throw badGate(text.at, `expected a statistic of CloudWatch such as Average, p90 or TM(2%:98%)${gotGateText(text)}.`)
  }
  if (use === 'part') return statistic
  throw badGate(
    text.at,
    `${statistic} depends on the share of traffic, which differs between the revisions. Compare Average or a percentile, or divide by the requests in an expression.`
  )
}

function readDimensions(text: GateText | undefined): ReadonlyMap<string, string> {
  if (text === undefined) return new Map()
  if (text.kind === 'mapping') {
    return new Map(text.entries.map(({ key, value }) => [key, readDimension(value, key)]))
  }
  throw badGate(text.at, `expected dimensions as a mapping of names to values${gotGateText(text)}.`)
}

function readDimension(text: GateText, name: string): string {
  const value = readText(text, `the value of dimension ${quoteName(name)}`)
  for (const [, inside = ''] of value.matchAll(/\{([^{}]*)\}/g)) {
    if (PLACEHOLDERS.some(placeholder => placeholder === inside)) continue
    throw badGate(
      text.at,
      `unknown placeholder ${quoteWord(inside)}; did you mean {${findNearest(inside, PLACEHOLDERS)}}? Known: ${PLACEHOLDERS.map(inBraces).join(', ')}.`
    )
  }
  return value
}

function inBraces(placeholder: string): string {
  return `{${placeholder}}`
}
