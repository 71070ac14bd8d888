import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { DeployError } from '../../../src/domain/errors.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/sources/source-dialects.js'
import { partAt, valuesOf, type Examples, type SchemaPart } from './schema-documents.js'

const schema = JSON.parse(readFileSync('schemas/gates.v1.json', 'utf8')) as SchemaPart
const isValid = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)

const RUNS = 3_000
const patternOf = (path: string) => partAt(schema, path).pattern ?? ''

const PROMETHEUS = { prometheus: 'https://a.example' }
const SOURCES = { prom: PROMETHEUS, other: PROMETHEUS }
const REQUESTS = 'sum(a_total{r="{side.id}"})'
const COUNTS = ['5m', '2m', '3 of 5m', '6 of 5m', '5m in total', '999m']
const LIMITS = ['1%', '0.1 %', '5.50%', '99%']
const EXAMPLES: Examples = {
  // What is read in the language of a source is tested in sources-schema.test.ts.
  '#/definitions/source': [PROMETHEUS, { ...PROMETHEUS, window: '10s', delay: '15s', auth: 'env:TOKEN' }],
  '#/definitions/sourceName': ['prom', 'other'],
  '#/definitions/anyQuery': [REQUESTS, 'sum(b_total{r="{side.id}"})', { query: REQUESTS }],
  '#/definitions/preset': ['istio', { name: 'istio' }, 'surprise'],
  '#/definitions/duration': ['5s', '2m', '1h30m', '0s', '1d'],
  '#/definitions/upToHalf': ['1%', '0.1 %', '050%', '5.50%'],
  '#/definitions/tolerance': ['25%', '0%', '900 %'],
  '#/definitions/errorLimit': LIMITS,
  '#/definitions/minutes': COUNTS,
  '#/definitions/sharedBreachWait': ['0m', '60m'],
  '#/definitions/responseTime': ['300ms', '0.3s', '1.5 s', '2 ms', '0ms', '301s'],
  '#/definitions/ecs/definitions/dimensions': [
    {},
    { C: '{task-definition}' },
    { C: 'd', D: 7 },
    { C: '{load-balancer}' }
  ],
  [patternOf('#/definitions/errorRule/oneOf/0')]: ['5% for 5m', '1% for 3 of 5m', '1% for 6 of 5m', '5.0% for 5m'],
  [patternOf('#/definitions/percentileRule/oneOf/0')]: ['300ms for 5m', '0.3s for 5m', '0ms for 5m', '1s for 9 of 5m'],
  [patternOf('#/definitions/wordedRule')]: [
    'error rate > 5% for 5 minutes',
    'p95 > 1000 ms for 5m',
    'P99.9 latency over 0s for 2m'
  ],
  [patternOf('#/definitions/ecs/definitions/comparedMetric/properties/statistic')]: [
    'Average',
    'p90',
    'TM(2%:98%)',
    'TM(:)',
    'p00'
  ],
  [patternOf('#/definitions/ecs/definitions/metricOfExpression/properties/statistic')]: [
    'Sum',
    'TC(0.3:)',
    'ts99',
    'TC(b:a)'
  ],
  '^p[1-9]\\d?(\\.\\d{1,3})?-above$': ['p95-above', 'p99.9-above', 'p1-above'],
  '^p[5-9]\\d(\\.\\d{1,3})?$': ['p50', 'p95', 'p95.0', 'p99.9'],
  '^([1-9]|[1-5]\\d|60)m$': ['1m', '60m'],
  '\\S': ['a', ' b ', '7', 'true', '"'],
  '^[1-5]\\d\\d(-[1-5]\\d\\d)?$': ['200', '200-299', '299-200'],
  "^[!#$%&'*+.^_`|~\\w-]+$": ['a', 'X-Probe', 'Host'],
  '^https?://[^\\s/@]+(/\\S*)?$': [
    'https://a.example',
    'http://a.example:80/x?y=z',
    'https://:',
    'http://a.example/#a'
  ],
  '^([5-8]\\d(\\.\\d+)?|9\\d(\\.\\d{1,2})?) ?%$': ['98%', '99.99 %', '50%'],
  '^[a-z]\\w{0,39}$': ['a', 'b', 'requests'],
  '^[a-z][a-z0-9-]{0,39}$': ['prom', 'other', 'third']
}

/** What a schema cannot express: values that are compared with one another, sums of units, and the languages of addresses and queries. */
const LEFT_TO_THE_PARSER: readonly RegExp[] = [
  /^the gate ".*" appears twice\. /,
  /^"slow" counts the requests that are slower than one time, so it cannot serve p[\d.]+ too\. /,
  /^".* of .*m" requires more minutes than its period has\. /,
  /^expected a status code such as 200 or 200-299, got "299-200"\.$/,
  /^expected a duration such as 90s or 2m \(.* to .*\), got "(?:0s|5s|2m|1h30m|1d)"\.$/,
  /^source ".*" is not declared\. /,
  /^expected the name of a declared source \(.*\), got ".*"\./,
  /^expected a URL that starts with http:\/\/ or https:\/\/ /,
  // What a source of the kind has, which its name in the gate does not tell.
  /^.* with a source requires "requests" and "(?:bad|slow)", or "preset" \(/,
  /^expected a query in PromQL, got a mapping\.$/,
  /^expected one preset of .*; got (?:a mapping|"surprise")\.$/,
  /^preset "istio" cannot count requests slower than /,
  // What the target of the rollout has.
  /^unknown placeholder "side\.workload"; /,
  /^the expression (?:uses|does not use) ".*", which "metrics" (?:does not define|defines)/
]

function refusalOf(text: string): string | undefined {
  try {
    parseEcsGates(text, SOURCE_DIALECTS)
    return undefined
  } catch (error) {
    if (error instanceof DeployError && error.code === 'bad-input')
      return error.message.replace(/^Input "gates", line \d+, column \d+: /, '')
    throw error
  }
}

/** Mostly with sources, which most gates of a document name. */
const documents = fc
  .tuple(valuesOf(schema, schema, EXAMPLES), fc.nat(3))
  .map(([document, drawn]) => (drawn === 0 ? document : { ...(document as object), sources: SOURCES }))

/** Documents for reasons that few drawn ones have. */
const RARE = [
  { sources: SOURCES, latency: { source: 'prom', slow: REQUESTS, requests: REQUESTS, p95: '300ms', 'p99.9': '1s' } },
  { http: { url: 'https://a.example', status: '299-200' } }
]

describe('a document that the schema of gates accepts', () => {
  it('is accepted by the parser, or refused for what a schema cannot express', () => {
    const reasons = new Set<RegExp>()
    let accepted = 0
    fc.assert(
      fc.property(documents, document => {
        fc.pre(isValid(document))
        const refusal = refusalOf(JSON.stringify(document))
        const reason = LEFT_TO_THE_PARSER.find(pattern => refusal !== undefined && pattern.test(refusal))
        if (reason !== undefined) reasons.add(reason)
        else expect([document, refusal]).toEqual([document, undefined])
        if (refusal === undefined) accepted += 1
      }),
      { numRuns: RUNS, seed: 18, examples: RARE.map((document): [unknown] => [document]) }
    )
    expect(accepted).toBeGreaterThan(RUNS / 4)
    expect([...reasons].length).toBe(LEFT_TO_THE_PARSER.length)
  })
})
