import { describe, expect, it } from '@jest/globals'
import { declareSource, readSourcePreset, readSourceQuery } from '../../../../test/fakes/fake-source-world.js'
import { sentryDialect } from './sentry-dialect.js'

const DECLARED = '{ sentry: de, organization: acme, project: [shop, api], environment: production, token: env:SENTRY }'
const source = declareSource(sentryDialect, DECLARED)

describe('a Sentry source', () => {
  it('has the address of its region', () => {
    expect(source).toEqual({
      ...{ name: 'main', kind: 'sentry', windowSeconds: 60, delaySeconds: 120, secrets: ['SENTRY'], token: 'SENTRY' },
      ...{ address: 'https://de.sentry.io', organization: 'acme', projects: ['shop', 'api'], environment: 'production' }
    })
  })

  it('may be an installation of its own', () => {
    const yaml = "{ sentry: 'https://sentry.example.com/', organization: acme, project: shop, token: env:SENTRY }"
    expect(declareSource(sentryDialect, yaml)).toMatchObject({
      address: 'https://sentry.example.com',
      projects: ['shop']
    })
  })

  it.each([
    ['{ sentry: eu, organization: acme, token: env:A }', 'line 1, column 11: expected us, de or an address'],
    ['{ sentry: us, token: env:A }', 'requires "organization" and "token: env:NAME"'],
    ['{ sentry: us, organization: a/b, token: env:A }', 'expected the slug of an organization'],
    ['{ sentry: us, organization: acme, project: { a: b }, token: env:A }', 'expected the slug of a project'],
    ['{ sentry: us, organization: acme, token: sntryu_1 }', 'expected env:NAME'],
    ["{ sentry: 'http://sentry.example.com', organization: acme, token: env:A }", 'expected an address with https://']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => declareSource(sentryDialect, yaml)).toThrow(message)
  })
})

describe('a query of Sentry', () => {
  it.each([
    [`'release:"{side.tag}"'`, 'errors', 'release:"{side.tag}"'],
    [`{ spans: 'release:"{side.tag}" op:http.server' }`, 'spans', 'release:"{side.tag}" op:http.server'],
    [`{ new-issues: 'firstRelease:"{side.tag}"' }`, 'new-issues', 'firstRelease:"{side.tag}"']
  ])('written as %s counts %s', (yaml, counts, search) => {
    expect(readSourceQuery(sentryDialect, yaml, { source })).toEqual({ text: `${counts}: ${search}`, counts, search })
  })

  it.each([
    ['{ sessions: crashed }', 'line 1, column 3: Sentry reports sessions by the hour'],
    ['{ errors: a, spans: b }', 'expected one of errors, spans, new-issues.'],
    ['{ events: a }', 'query has no key "events"'],
    [`'${'x'.repeat(2_001)}'`, 'longer than 2000 characters']
  ])('written as %s is refused', (yaml, message) => {
    expect(() => readSourceQuery(sentryDialect, yaml, { source })).toThrow(message)
  })
})

describe('a preset of Sentry', () => {
  it('errors has no requests', () => {
    expect(readSourcePreset(sentryDialect, 'errors', { source })).toEqual({
      bad: { text: 'errors: release:"{side.tag}"', counts: 'errors', search: 'release:"{side.tag}"' }
    })
  })

  it('http.server counts requests and errors in the same spans', () => {
    const { requests, bad } = readSourcePreset(sentryDialect, 'http.server', { source })
    expect([requests?.text, bad.text]).toEqual([
      'spans: op:http.server release:"{side.tag}"',
      'spans: op:http.server release:"{side.tag}" status:internal_error'
    ])
  })

  it('http.server counts slow requests', () => {
    const signal = { kind: 'slow', slowerThanMilliseconds: 300 } as const
    expect(readSourcePreset(sentryDialect, 'http.server', { source, signal }).bad.text).toContain('duration:>300ms')
    expect(() => readSourcePreset(sentryDialect, 'errors', { source, signal })).toThrow('cannot count slow requests')
  })

  it('that is unknown is refused', () => {
    expect(() => readSourcePreset(sentryDialect, 'istio', { source })).toThrow('expected one of errors, http.server')
  })
})
