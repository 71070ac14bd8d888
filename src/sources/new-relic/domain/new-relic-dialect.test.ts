import { describe, expect, it } from '@jest/globals'
import { declareSource, readSourcePreset, readSourceQuery } from '../../../../test/fakes/fake-source-world.js'
import { newRelicDialect } from './new-relic-dialect.js'

const DECLARED = '{ new-relic: eu, account: 1234567, api-key: env:NR_KEY, app: shop, version-attribute: tags.version }'
const source = declareSource(newRelicDialect, DECLARED)

describe('a New Relic source', () => {
  it('has the endpoint of its region', () => {
    expect(source).toEqual({
      ...{
        name: 'main',
        kind: 'new-relic',
        windowSeconds: 60,
        delaySeconds: 90,
        secrets: ['NR_KEY'],
        apiKey: 'NR_KEY'
      },
      ...{
        endpoint: 'https://api.eu.newrelic.com/graphql',
        account: 1234567,
        app: 'shop',
        versionAttribute: 'tags.version'
      }
    })
  })

  it.each([
    [
      '{ new-relic: asia, account: 1, api-key: env:A }',
      'line 1, column 14: expected the region us or eu for "new-relic", got "asia".'
    ],
    ['{ new-relic: us, api-key: env:A }', 'requires "account" and "api-key: env:NAME"'],
    ['{ new-relic: us, account: shop, api-key: env:A }', 'expected a whole number from 1'],
    ['{ new-relic: us, account: 1, api-key: NRAK-1 }', 'expected env:NAME'],
    [`{ new-relic: us, account: 1, api-key: env:A, app: "o'shop" }`, 'cannot contain quotes'],
    ['{ new-relic: us, account: 1, api-key: env:A, version-attribute: a b }', 'such as tags.version']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => declareSource(newRelicDialect, yaml)).toThrow(message)
  })
})

describe('a query of New Relic', () => {
  it('is NRQL', () => {
    const text = "SELECT count(*) FROM Transaction WHERE tags.version = '{side.tag}'"
    expect(readSourceQuery(newRelicDialect, `"${text}"`, { source })).toEqual({ text, column: undefined })
  })

  it('may name one of its figures', () => {
    const text = 'SELECT count(*) AS requests, filter(count(*), WHERE error IS true) AS bad FROM Transaction'
    expect(readSourceQuery(newRelicDialect, `{ query: "${text}", column: bad }`, { source })).toEqual({
      text,
      column: 'bad'
    })
  })

  it('may have words of clauses in quotes', () => {
    const text = "SELECT count(*) FROM Transaction WHERE name = 'since limit'"
    expect(readSourceQuery(newRelicDialect, `"${text}"`, { source })).toMatchObject({ text })
  })

  it.each([
    ['SELECT count(*) FROM T SINCE 1 hour ago', 'line 1, column 1: the query has SINCE.'],
    ['SELECT count(*) FROM T timeseries', 'the query has TIMESERIES.'],
    ['SELECT count(*) FROM T FACET host', 'the query has FACET.'],
    ['SELECT count(*) FROM T COMPARE  WITH 1 day ago', 'the query has COMPARE WITH.'],
    ['SELECT count(*) FROM T EXTRAPOLATE', 'the query has EXTRAPOLATE.'],
    ['count(*)', 'NRQL starts with SELECT or FROM.'],
    ['{ column: bad }', 'a query requires "query"'],
    ['{ query: SELECT 1, column: [a] }', 'expected the name after AS']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => readSourceQuery(newRelicDialect, yaml, { source })).toThrow(message)
  })
})

describe('the preset Transaction', () => {
  it('reads requests and errors from one query', () => {
    const { requests, bad } = readSourcePreset(newRelicDialect, 'Transaction', { source })
    expect(requests).toEqual({ text: bad.text, column: 'requests' })
    expect(bad).toEqual({
      text: "SELECT count(*) AS requests, filter(count(*), WHERE error IS true) AS bad FROM Transaction WHERE appName = 'shop' AND tags.version = '{side.tag}'",
      column: 'bad'
    })
  })

  it('counts slow requests by their seconds', () => {
    const signal = { kind: 'slow', slowerThanMilliseconds: 300 } as const
    expect(readSourcePreset(newRelicDialect, 'Transaction', { source, signal }).bad.text).toContain(
      'WHERE duration > 0.3'
    )
  })

  it('requires the application and its attribute', () => {
    const bare = declareSource(newRelicDialect, '{ new-relic: eu, account: 1, api-key: env:A, app: shop }')
    expect(() => readSourcePreset(newRelicDialect, 'Transaction', { source: bare })).toThrow(
      'requires "app" and "version-attribute" in the source main.'
    )
  })

  it('is the only one', () => {
    expect(() => readSourcePreset(newRelicDialect, 'istio', { source })).toThrow(
      'expected Transaction for "preset", got "istio".'
    )
  })
})
