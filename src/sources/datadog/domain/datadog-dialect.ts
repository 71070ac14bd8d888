import { findNearest } from '../../../domain/input/find-nearest.js'
import { quoteName } from '../../../domain/input/quote-safe.js'
import { badGate, gotGateText, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText } from '../../../domain/gate/read/gate-values.js'
import { readBaseAddress } from '../../../domain/gate/source/read-base-address.js'
import { readSecretName } from '../../../domain/gate/source/read-secret.js'
import type { QueryContext, SourceDeclaration, SourceDialect } from '../../../domain/gate/source/source-dialect.js'
import type { DatadogQuery, DatadogSource } from './datadog-source.js'
import { PRESETS, readDatadogPreset } from './datadog-presets.js'

/** https://docs.datadoghq.com/getting_started/site/, by what the endpoint of an API is called after `api.`. */
const SITES = [
  ...['datadoghq.com', 'us3.datadoghq.com', 'us5.datadoghq.com', 'datadoghq.eu', 'ap1.datadoghq.com'],
  ...['ap2.datadoghq.com', 'uk1.datadoghq.com', 'ddog-gov.com', 'us2.ddog-gov.com']
]

/** What a tag may have: letters, digits and these: https://docs.datadoghq.com/getting_started/tagging/#define-tags */
const TAG = /^[\p{L}\p{N}_\-:./]{1,200}$/u

/**
 * How Datadog is written in the gates. The Agent sends every 10 s, so that no window is shorter; figures of a window may still change
 * while Agents send again what did not arrive: https://docs.datadoghq.com/metrics/#submit-metrics
 */
export const datadogDialect: SourceDialect = {
  kind: 'datadog',
  keys: ['api-key', 'application-key', 'service', 'env'],
  windows: [60, 10, 20, 30],
  delaySeconds: 60,
  // https://docs.datadoghq.com/data_security/data_retention_periods/
  keptDays: 450,
  counts: 'requests',
  declare,
  readQuery: readDatadogQuery,
  presets: PRESETS,
  readPreset: readDatadogPreset
}

function declare({ name, at, given, windowSeconds, delaySeconds }: SourceDeclaration): DatadogSource {
  const site = given.get('datadog')
  const apiKeyText = given.get('api-key')
  const applicationKeyText = given.get('application-key')
  if (site === undefined || apiKeyText === undefined || applicationKeyText === undefined) {
    throw badGate(at, 'a datadog source requires "api-key: env:NAME" and "application-key: env:NAME".')
  }
  const apiKey = readSecretName(apiKeyText)
  const applicationKey = readSecretName(applicationKeyText)
  return {
    ...{ name, kind: 'datadog', windowSeconds, delaySeconds, secrets: [apiKey, applicationKey] },
    ...{ address: readSite(site), apiKey, applicationKey },
    ...{ service: readTag(given.get('service')), env: readTag(given.get('env')) }
  }
}

/** A site, or the address of a proxy for its API. */
function readSite(text: GateText): string {
  const written = readText(text, 'a site of Datadog such as datadoghq.eu')
  if (written.includes('://')) return readBaseAddress(text, 'https://api.datadoghq.eu')
  const site = written.replace(/^(?:app|api)\./, '')
  if (SITES.includes(site)) return `https://api.${site}`
  throw badGate(
    text.at,
    `unknown site of Datadog ${quoteName(written)}; did you mean "${findNearest(site, SITES)}"? Known: ${SITES.join(', ')}.`
  )
}

function readTag(text: GateText | undefined): string | undefined {
  if (text === undefined) return undefined
  if (text.kind === 'scalar' && TAG.test(text.text)) return asTag(text.text)
  throw badGate(text.at, `expected the value of a tag such as shop-api${gotGateText(text)}.`)
}

/**
 * A value as Datadog stores it in a tag: in lower case, with an underscore for each character that a tag cannot have.
 * https://docs.datadoghq.com/getting_started/tagging/#define-tags
 */
export function asTag(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}_\-:./]/gu, '_')
}

const LONGEST_QUERY = 4_000

/**
 * Reads a query. One that counts is a sum with `.as_count()`: without it, Datadog returns a rate per second, and averages the points of a
 * window (https://docs.datadoghq.com/metrics/custom_metrics/type_modifiers/). Throws `bad-input`, with the line.
 */
export function readDatadogQuery(text: GateText, { use }: QueryContext): DatadogQuery {
  const query = readText(
    text,
    'a query of Datadog such as sum:trace.http.request.hits{version:{side.tag}}.as_count()'
  ).trim()
  const problem = findProblem(query, use)
  if (problem !== undefined) throw badGate(text.at, problem)
  return { text: query, zeroWhere: undefined }
}

function findProblem(query: string, use: QueryContext['use']): string | undefined {
  if (query.length > LONGEST_QUERY) return `the query is longer than ${LONGEST_QUERY} characters. Shorten it.`
  if (/\}\s*by\s*\{/.test(query)) return 'a query with "by {…}" returns several series. Remove the grouping.'
  if (use === 'value') return undefined
  if (!query.startsWith('sum:')) return 'a query that counts is a sum. Write "sum:metric{…}.as_count()".'
  if (/\.as_rate\(|\.rollup\(/.test(query))
    return 'the source sets the window of a count. Remove ".as_rate()" and ".rollup(…)".'
  if (!query.includes('.as_count()'))
    return 'without ".as_count()", Datadog returns a rate per second. Add ".as_count()".'
  return undefined
}
