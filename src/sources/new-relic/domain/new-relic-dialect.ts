import { badGate, gotGateText, readMapping, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText, readWholeNumber } from '../../../domain/gate/read/gate-values.js'
import { readBaseAddress } from '../../../domain/gate/source/read-base-address.js'
import { readSecretName } from '../../../domain/gate/source/read-secret.js'
import type { SourceDeclaration, SourceDialect } from '../../../domain/gate/source/source-dialect.js'
import { PRESETS, readNewRelicPreset } from './new-relic-presets.js'
import type { NewRelicQuery, NewRelicSource } from './new-relic-source.js'

const ENDPOINTS: Readonly<Record<string, string>> = {
  us: 'https://api.newrelic.com/graphql',
  eu: 'https://api.eu.newrelic.com/graphql'
}

const LARGEST_ACCOUNT = 2_147_483_647

/**
 * How New Relic is written in the gates. Agents send events each 5 s to 60 s, by their settings:
 * https://docs.newrelic.com/docs/data-apis/understand-data/event-data/new-relic-event-limits-sampling
 */
export const newRelicDialect: SourceDialect = {
  kind: 'new-relic',
  keys: ['account', 'api-key', 'app', 'version-attribute'],
  windows: [60, 10, 20, 30],
  delaySeconds: 90,
  // https://docs.newrelic.com/docs/data-apis/manage-data/manage-data-retention/
  keptDays: 8,
  counts: 'requests',
  declare,
  readQuery: readNrql,
  presets: PRESETS,
  readPreset: readNewRelicPreset
}

function declare({ name, at, given, windowSeconds, delaySeconds }: SourceDeclaration): NewRelicSource {
  const region = given.get('new-relic')
  const account = given.get('account')
  const apiKeyText = given.get('api-key')
  if (region === undefined || account === undefined || apiKeyText === undefined) {
    throw badGate(at, 'a new-relic source requires "account" and "api-key: env:NAME".')
  }
  const apiKey = readSecretName(apiKeyText)
  return {
    ...{ name, kind: 'new-relic', windowSeconds, delaySeconds, secrets: [apiKey], apiKey },
    ...{ endpoint: readEndpoint(region), account: readWholeNumber(account, { from: 1, to: LARGEST_ACCOUNT }) },
    ...{ app: readApp(given.get('app')), versionAttribute: readAttribute(given.get('version-attribute')) }
  }
}

function readEndpoint(text: GateText): string {
  const endpoint = text.kind === 'scalar' && Object.hasOwn(ENDPOINTS, text.text) ? ENDPOINTS[text.text] : undefined
  if (endpoint !== undefined) return endpoint
  if (text.kind === 'scalar' && text.text.includes('://')) return readBaseAddress(text, ENDPOINTS.eu ?? '')
  throw badGate(text.at, `expected the region us or eu for "new-relic"${gotGateText(text)}.`)
}

function readApp(text: GateText | undefined): string | undefined {
  if (text === undefined) return undefined
  const app = readText(text, 'the name of an application')
  if (!/['\\\p{Cc}{}]/u.test(app)) return app
  throw badGate(text.at, 'the name of an application cannot contain quotes, backslashes or braces.')
}

function readAttribute(text: GateText | undefined): string | undefined {
  if (text === undefined) return undefined
  if (text.kind === 'scalar' && /^[A-Za-z][\w.]{0,254}$/.test(text.text)) return text.text
  throw badGate(text.at, `expected an attribute of events such as tags.version${gotGateText(text)}.`)
}

const LONGEST_QUERY = 4_000
/** The source sets these itself, or they change the rows of an answer: https://docs.newrelic.com/docs/nrql/nrql-syntax-clauses-functions/ */
const REFUSED = /\b(since|until|timeseries|facet|compare\s+with|limit|slide\s+by|extrapolate|with\s+timezone)\b/i

/** Reads NRQL, or `{ query: …, column: … }` for one of the figures that it selects. Throws `bad-input`, with the line. */
export function readNrql(text: GateText): NewRelicQuery {
  const given = text.kind === 'mapping' ? readMapping(text, { keys: ['query', 'column'], of: 'query' }) : undefined
  const queryText = given === undefined ? text : given.get('query')
  if (queryText === undefined) throw badGate(text.at, 'a query requires "query", the NRQL.')
  const query = readText(queryText, 'NRQL such as SELECT count(*) FROM Transaction WHERE …').trim()
  const problem = findProblem(query)
  if (problem !== undefined) throw badGate(queryText.at, problem)
  return { text: query, column: readColumn(given?.get('column')) }
}

function findProblem(query: string): string | undefined {
  if (query.length > LONGEST_QUERY) return `the query is longer than ${LONGEST_QUERY} characters. Shorten it.`
  if (!/^(?:select|from)\s/i.test(query)) return 'NRQL starts with SELECT or FROM.'
  // What is in quotes is data.
  const [, clause] = REFUSED.exec(query.replace(/'[^']*'|`[^`]*`|"[^"]*"/g, "''")) ?? []
  if (clause === undefined) return undefined
  return `the query has ${clause.toUpperCase().replace(/\s+/g, ' ')}. The source sets the time range and the windows: remove the clause.`
}

function readColumn(text: GateText | undefined): string | undefined {
  if (text === undefined) return undefined
  if (text.kind === 'scalar' && /^[A-Za-z][\w. ]{0,99}$/.test(text.text)) return text.text
  throw badGate(text.at, `expected the name after AS in the query${gotGateText(text)}.`)
}
