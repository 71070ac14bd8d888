import { describe, expect, it } from '@jest/globals'
import { declareSource, readSourcePreset, readSourceQuery } from '../../../../test/fakes/fake-source-world.js'
import { asTag, datadogDialect } from './datadog-dialect.js'

const DECLARED =
  '{ datadog: datadoghq.eu, api-key: env:DD_API_KEY, application-key: env:DD_APP_KEY, service: shop, env: Production }'
const source = declareSource(datadogDialect, DECLARED)

describe('a Datadog source', () => {
  it('has the address of its site, and names its keys by environment variables', () => {
    expect(source).toEqual({
      ...{ name: 'main', kind: 'datadog', windowSeconds: 60, delaySeconds: 60 },
      ...{ secrets: ['DD_API_KEY', 'DD_APP_KEY'], apiKey: 'DD_API_KEY', applicationKey: 'DD_APP_KEY' },
      ...{ address: 'https://api.datadoghq.eu', service: 'shop', env: 'production' }
    })
  })

  it.each([
    ['app.datadoghq.com', 'https://api.datadoghq.com'],
    ['us3.datadoghq.com', 'https://api.us3.datadoghq.com'],
    ["'https://datadog.example/proxy/'", 'https://datadog.example/proxy']
  ])('at %s is read at %s', (site, address) => {
    expect(declareSource(datadogDialect, DECLARED.replace('datadoghq.eu', site))).toMatchObject({ address })
  })

  it.each([
    [
      '{ datadog: datadoghq.fr, api-key: env:A, application-key: env:B }',
      'line 1, column 12: unknown site of Datadog "datadoghq.fr"; did you mean "datadoghq.eu"?'
    ],
    ['{ datadog: datadoghq.eu, api-key: env:A }', 'requires "api-key: env:NAME" and "application-key: env:NAME"'],
    ['{ datadog: datadoghq.eu, api-key: dd0secret, application-key: env:B }', 'line 1, column 35: expected env:NAME'],
    [
      "{ datadog: 'http://datadog.example', api-key: env:A, application-key: env:B }",
      'expected an address with https://'
    ],
    ["{ datadog: 'https://a:b@datadog.example', api-key: env:A, application-key: env:B }", 'without credentials']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => declareSource(datadogDialect, yaml)).toThrow(message)
  })

  it('never shows a key that was written into the gates', () => {
    const read = () => declareSource(datadogDialect, DECLARED.replace('env:DD_APP_KEY', 'dd0secret'))
    expect(read).toThrow(/^(?!.*dd0secret)/)
  })
})

describe('a query of Datadog', () => {
  it('that counts is a sum with as_count', () => {
    const text = 'sum:shop.orders{version:{side.tag}}.as_count()'
    expect(readSourceQuery(datadogDialect, `'${text}'`, { source })).toEqual({ text, zeroWhere: undefined })
  })

  it.each([
    ["'avg:a{version:{side.tag}}.as_count()'", 'line 1, column 1: a query that counts is a sum'],
    ["'sum:a{version:{side.tag}}'", 'Add ".as_count()"'],
    ["'sum:a{version:{side.tag}}.as_rate()'", 'Remove ".as_rate()" and ".rollup(…)"'],
    ["'sum:a{version:{side.tag}}.as_count().rollup(sum, 60)'", 'Remove ".as_rate()" and ".rollup(…)"'],
    ["'sum:a{version:{side.tag}} by {host}.as_count()'", 'Remove the grouping'],
    ['[sum]', 'expected a query of Datadog'],
    [`'sum:a{${'x'.repeat(4_000)}}.as_count()'`, 'longer than 4000 characters']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => readSourceQuery(datadogDialect, yaml, { source })).toThrow(message)
  })

  it('for a value may be an average', () => {
    const text = 'avg:shop.queue{version:{side.tag}}'
    expect(readSourceQuery(datadogDialect, `'${text}'`, { source, use: 'value' })).toMatchObject({ text })
  })
})

describe('a preset of Datadog', () => {
  it('counts requests and errors of the service by version', () => {
    const hits = 'sum:trace.http.request.hits{service:shop,env:production,version:{side.tag}}.as_count()'
    expect(readSourcePreset(datadogDialect, 'trace.http.request', { source })).toEqual({
      requests: { text: hits, zeroWhere: undefined },
      bad: { text: hits.replace('hits', 'errors'), zeroWhere: hits }
    })
  })

  it('requires the service', () => {
    const nameless = declareSource(datadogDialect, DECLARED.replace(', service: shop', ''))
    expect(() => readSourcePreset(datadogDialect, 'trace.http.request', { source: nameless })).toThrow(
      'line 1, column 1: preset trace.http.request requires "service" in the source main.'
    )
  })

  it('cannot count slow requests', () => {
    const signal = { kind: 'slow', slowerThanMilliseconds: 300 } as const
    expect(() => readSourcePreset(datadogDialect, 'trace.http.request', { source, signal })).toThrow(
      'cannot count slow requests'
    )
  })

  it('that is unknown is refused', () => {
    expect(() => readSourcePreset(datadogDialect, 'istio', { source })).toThrow('expected one of trace.http.request')
  })
})

it.each([
  ['V2.0.1+Build 7', 'v2.0.1_build_7'],
  ['sha256:AB', 'sha256:ab'],
  ['a,b}c*', 'a_b_c_']
])('the tag of version %s is %s', (value, tag) => {
  expect(asTag(value)).toBe(tag)
})
