import { type HttpService, type ServiceAnswer, startHttpService } from '../http-service.js'
import { runNrql } from './nrql.js'
import { createRateLimit, type RateLimit } from './rate-limit.js'
import { readObject, readString, RefusedRequest } from './read-shape.js'
import type { TrafficRecord } from './traffic-record.js'

/** New Relic's NerdGraph, as far as it runs NRQL. */
export interface NewRelicService extends HttpService {
  readonly endpoint: string
  readonly apiKey: string
  readonly account: number
  /** Of concurrent requests: https://docs.newrelic.com/docs/apis/nerdgraph/nerdgraph-usage-limits/ names no header. */
  readonly rateLimit: RateLimit
}

const OWN = { apiKey: 'NRAK-0123456789ABCDEFGHIJKLMNOPQ', account: 1234567 }
const DOCUMENT = /^query\(\$account: Int!((?:, \$\w+: Nrql!)*)\) \{ actor \{ account\(id: \$account\) \{ (.+) \} \} \}$/
const FIELD = /(\w+): nrql\(query: \$(\w+)(?:, timeout: (\d+))?\) \{ ([\w ]+) \}(?: |$)/y
/** Of NrdbResultContainer, as far as they are used. */
const RESULT_FIELDS = new Set(['results', 'nrql'])

/** Starts New Relic for one account. https://docs.newrelic.com/docs/apis/nerdgraph/examples/nerdgraph-nrql-tutorial/ */
export async function startNewRelicService({
  traffic,
  now
}: {
  readonly traffic: TrafficRecord
  readonly now: () => number
}): Promise<NewRelicService> {
  const rateLimit = createRateLimit()
  const service = await startHttpService(request => {
    if (request.method !== 'POST' || request.url.pathname !== '/graphql') return { status: 404, body: 'Not Found' }
    if (request.headers['api-key'] !== OWN.apiKey)
      return { status: 401, body: { errors: [{ message: 'Invalid API key' }] } }
    if (rateLimit.take(now()) !== undefined)
      return { status: 429, body: { errors: [{ message: 'Too many concurrent requests' }] } }
    return answer(request.body, { traffic, now: now() })
  })
  return { ...service, ...OWN, endpoint: `${service.origin}/graphql`, rateLimit }
}

/** GraphQL answers 200 also where fields failed: these are null, with an error by their path. */
function answer(body: string, world: { readonly traffic: TrafficRecord; readonly now: number }): ServiceAnswer {
  try {
    const given = readObject(JSON.parse(body) as unknown, {
      required: ['query'],
      optional: ['variables'],
      path: 'body'
    })
    const variables = given.variables as Readonly<Record<string, unknown>>
    const fields = readFields(readString(given.query, 'query'), variables)
    if (variables.account !== OWN.account)
      throw new RefusedRequest('Access denied. (Account not found or not authorized)')
    const errors: unknown[] = []
    const results = fields.map(({ alias, nrql }) => {
      try {
        return [alias, { results: runNrql(nrql, world) }] as const
      } catch (error) {
        if (!(error instanceof RefusedRequest)) throw error
        errors.push({ message: error.message, path: ['actor', 'account', alias] })
        return [alias, null] as const
      }
    })
    const data = { actor: { account: Object.fromEntries(results) } }
    return { status: 200, body: errors.length === 0 ? { data } : { data, errors } }
  } catch (error) {
    if (error instanceof RefusedRequest)
      return { status: 200, body: { data: null, errors: [{ message: error.message }] } }
    throw error
  }
}

interface NrqlField {
  readonly alias: string
  readonly nrql: string
}

function readFields(document: string, variables: Readonly<Record<string, unknown>>): readonly NrqlField[] {
  const [, declared = '', body] = DOCUMENT.exec(document) ?? []
  if (body === undefined) throw new RefusedRequest('syntax error before: "query"')
  const names = [...declared.matchAll(/\$(\w+): Nrql!/g)].map(([, name = '']) => name)
  const undeclared = Object.keys(variables).find(name => name !== 'account' && !names.includes(name))
  if (undeclared !== undefined) throw new RefusedRequest(`Variable "$${undeclared}" is not defined`)
  const fields = [...body.matchAll(new RegExp(FIELD.source, 'g'))]
  if (fields.map(([text]) => text).join('') !== body) throw new RefusedRequest('syntax error before: "nrql"')
  return fields.map(([, alias = '', variable = '', timeout = '5', selected = '']) => {
    const unknown = selected.split(' ').find(field => !RESULT_FIELDS.has(field))
    if (unknown !== undefined)
      throw new RefusedRequest(`Cannot query field "${unknown}" on type "NrdbResultContainer".`)
    if (Number(timeout) > 70) throw new RefusedRequest('Argument "timeout" has invalid value')
    if (!names.includes(variable)) throw new RefusedRequest(`Variable "$${variable}" is not defined`)
    return { alias, nrql: readString(variables[variable], variable) }
  })
}
