import { DeployError } from '../../../domain/errors.js'
import { itemsOf, memberAt, memberOf, textOf, type AnswerPart } from '../../../domain/gate/source/answer-part.js'
import type { WindowRange } from '../../../domain/gate/source/window-readings.js'

export const WHO = 'New Relic'

/** Seconds that New Relic gives a query; 5 by default: https://docs.newrelic.com/docs/nrql/using-nrql/rate-limits-nrql-queries */
const TIMEOUT_SECONDS = 9

/** The body of a request to NerdGraph. */
export interface GraphqlRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, string | number>>
}

/** Several queries of one account in one request: https://docs.newrelic.com/docs/apis/nerdgraph/examples/nerdgraph-nrql-tutorial/ */
export function nerdgraphRequest(
  queries: readonly string[],
  { account, range }: { readonly account: number; readonly range: WindowRange }
): GraphqlRequest {
  const names = queries.map((_, index) => `q${index}`)
  const declared = names.map(name => `, $${name}: Nrql!`).join('')
  const fields = names.map(name => `${name}: nrql(query: $${name}, timeout: ${TIMEOUT_SECONDS}) { results }`).join(' ')
  const variables = Object.fromEntries(names.map((name, index) => [name, withRange(queries[index] ?? '', range)]))
  return {
    query: `query($account: Int!${declared}) { actor { account(id: $account) { ${fields} } } }`,
    variables: { account, ...variables }
  }
}

/** Epoch milliseconds, the end not included: https://docs.newrelic.com/docs/nrql/using-nrql/query-time-range */
function withRange(query: string, { from, to, windowSeconds }: WindowRange): string {
  return `${query} SINCE ${from} UNTIL ${to} TIMESERIES ${windowSeconds} seconds`
}

/**
 * The rows of each query, in the order of the request. Throws the error of an answer with errors: with HTTP 200, GraphQL may return some
 * results, and null in place of the others (https://spec.graphql.org/October2021/#sec-Errors). A part is never taken for the whole.
 */
export function readResults(body: unknown, count: number): readonly (readonly AnswerPart[])[] {
  const answer: AnswerPart = { value: body, path: '', who: WHO }
  const errors = memberOf(answer, 'errors')
  if (errors.value !== undefined && errors.value !== null) throw refusalOf(itemsOf(errors))
  const account = memberAt(answer, ['data', 'actor', 'account'])
  return Array.from({ length: count }, (_, index) => itemsOf(memberAt(account, [`q${index}`, 'results'])))
}

function refusalOf(errors: readonly AnswerPart[]): DeployError {
  const messages = errors.map(error => textOf(memberOf(error, 'message')))
  const reported = messages.join(' ')
  if (/\bsyntax error\b|\bunknown function\b|cannot query field/i.test(reported)) {
    return new ReportedError('bad-input', { sentence: `${WHO} rejected the query.`, reported })
  }
  if (/\bapi key\b|\bunauthorized\b|\baccess denied\b|\bforbidden\b|not authorized/i.test(reported)) {
    return new ReportedError('access-denied', { sentence: `${WHO} denied access.`, reported })
  }
  return new ReportedError('platform-error', { sentence: `${WHO} could not run the query.`, reported })
}

/** An error in which the words of the service are still as they were: they may hold anything, and are not shown before that is looked at. */
export class ReportedError extends DeployError {
  readonly reported: string

  constructor(
    code: 'bad-input' | 'access-denied' | 'platform-error',
    { sentence, reported }: { readonly sentence: string; readonly reported: string }
  ) {
    super(code, sentence)
    this.reported = reported
  }
}

/** What a refused request reports: the messages of `errors`. */
export function reportOf(body: unknown): string | undefined {
  try {
    const errors = itemsOf(memberOf({ value: body, path: '', who: WHO }, 'errors'))
    return errors.map(error => textOf(memberOf(error, 'message'))).join(' ')
  } catch {
    return undefined
  }
}
