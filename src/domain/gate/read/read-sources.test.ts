import { describe, expect, it } from '@jest/globals'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'

const SOURCES = `sources:
  prom: { sample: 'https://prom.example', token: env:PROM_TOKEN, window: 20s, delay: 5s }
  logs: { lines: api }
  unused: { sample: 'https://other.example' }
`
const QUERIES = "requests: 'all of {side.id}', bad: 'failed of {side.id}'"
const read = (gates: string) => parseSampleGates(`${SOURCES}${gates}`)
const problemOf = (text: string): string => {
  try {
    parseSampleGates(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}
const refusalOf = (gates: string) => problemOf(`${SOURCES}${gates}`)

describe('sources', () => {
  it('keeps the sources that gates use, with windows, delays and the names of secrets', () => {
    expect(read(`errors: { source: prom, ${QUERIES} }`).sources).toEqual([
      {
        ...{ name: 'prom', kind: 'sample', url: 'https://prom.example' },
        ...{ windowSeconds: 20, delaySeconds: 5, secrets: ['PROM_TOKEN'] }
      }
    ])
  })

  it('takes the window and the delay of the kind where none is given', () => {
    const { sources } = read(`errors: { source: logs, bad: 'ERROR {side.label}' }`)
    expect(sources).toMatchObject([{ name: 'logs', windowSeconds: 60, delaySeconds: 30 }])
  })

  it('has no sources where every gate takes the figures of the target', () => {
    expect('sources' in read('errors:')).toBe(false)
  })

  it.each([
    [
      'sources: { prom: { promql: x } }',
      'source prom requires its kind (one of sample, lines), got "promql"; did you mean'
    ],
    ['sources: { prom: }', 'source prom requires its kind (one of sample, lines), got nothing.'],
    ['sources: { prom: { sample: a, lines: b } }', 'source prom has two kinds: sample and lines. Declare two sources.'],
    ['sources: { Prom!: { sample: a } }', 'is not a valid name for a source; expected lower-case letters'],
    ['sources: { prom: { sample: a, window: 15s } }', 'expected one of 10s, 20s, 30s, 1m; got "15s".'],
    ['sources: { prom: { sample: a, tokn: env:A } }', 'source prom has no key "tokn"; did you mean "token"?'],
    ['sources: [prom]', 'expected sources as a mapping of names to sources, got a list.']
  ])('refuses %s with its place', (text, message) => {
    expect(problemOf(text)).toMatch(/^Input "gates", line 1, column \d+: /)
    expect(problemOf(text)).toContain(message)
  })

  it('never shows a secret that was written into the gates', () => {
    const message = problemOf('sources: { prom: { sample: a, token: hunter2hunter2 } }')
    expect(message).toContain('expected env:NAME')
    expect(message).not.toContain('hunter2')
  })
})

describe('gates on a source', () => {
  it('judge errors by the queries of the source, named after it', () => {
    const { gates } = read(`errors: { source: prom, ${QUERIES}, max-rate: 2% }`)
    expect(gates.map(({ name }) => name)).toEqual([
      'errors (prom) against stable',
      'errors (prom) against the service level'
    ])
    expect(gates[1]).toMatchObject({
      maxRate: 0.02,
      signal: {
        kind: 'errors',
        from: {
          ...{ source: 'prom', requests: { text: 'all of {side.id}' }, bad: { text: 'failed of {side.id}' } },
          ...{ missing: 'unsettled', label: 'errors (prom)' }
        }
      }
    })
  })

  it('may be several of one kind, each with a name', () => {
    const { gates } = read(
      `errors:\n  - { source: prom, name: checkout, ${QUERIES} }\n  - { source: prom, name: search, ${QUERIES} }\n  - 1%`
    )
    expect(gates.map(({ name }) => name)).toEqual([
      'checkout errors (prom) against stable',
      'checkout errors (prom) against the service level',
      'search errors (prom) against stable',
      'search errors (prom) against the service level',
      'errors against stable',
      'errors against the service level'
    ])
  })

  it('judge latency by a query of slow requests', () => {
    const slow = "requests: 'all of {side.id}', slow: 'slow of {side.id}'"
    expect(read(`latency: { source: prom, ${slow}, slower-than: 300ms }`).gates).toMatchObject([
      { kind: 'relative', name: 'slower than 300 ms (prom) against stable', signal: { slowerThanMilliseconds: 300 } }
    ])
    expect(read(`latency: { source: prom, ${slow}, p99: 1s }`).gates).toHaveLength(2)
  })

  it('take both queries of a preset', () => {
    const { gates } = read('latency: { source: prom, preset: shop, p95: 300ms, p99: 1s }')
    expect(gates.map(gate => 'signal' in gate && gate.signal.from?.bad.text)).toEqual([
      ...['slower-300 of {side.id}', 'slower-300 of {side.id}', 'slower-1000 of {side.id}', 'slower-1000 of {side.id}']
    ])
  })

  it('judge alert rules of all kinds by a source', () => {
    const { gates } = read(`
error-rate-above: { limit: 5%, for: 5m, source: prom, ${QUERIES} }
p95-above: { limit: 1s, for: 5m, source: prom, preset: shop }
alert-rules: [{ rule: error rate > 9% for 3 minutes, source: prom, preset: shop }]
`)
    expect(gates.map(({ name }) => name)).toEqual([
      'error rate above 5% (prom) for 5m',
      'p95 above 1000 ms (prom) for 5m',
      'error rate above 9% (prom) for 3m'
    ])
  })

  it('compare a metric of a source by rank', () => {
    const metric = "{ name: CPU, query: 'cpu of {side.place}' }"
    expect(read(`mann-whitney: { source: prom, metric: ${metric}, fails-when: higher }`).gates).toMatchObject([
      { kind: 'mann-whitney', name: 'CPU by rank', from: { source: 'prom', query: { text: 'cpu of {side.place}' } } }
    ])
  })

  it('judge any number of the canary by a limit', () => {
    const gate = "{ source: prom, query: 'cpu of {side.id}', name: CPU, limit: 0.8, for: 3m }"
    expect(read(`value-above: ${gate}`).gates).toMatchObject([
      { kind: 'value-above', name: 'CPU above 0.8 for 3m', limit: 0.8, breaches: { kind: 'consecutive', minutes: 3 } }
    ])
  })

  it.each([
    ['1e-7', 1e-7],
    ['-5E6', -5_000_000]
  ])('have a limit of %s', (limit, number) => {
    const gate = `{ source: prom, query: 'cpu of {side.id}', name: CPU, limit: ${limit}, for: 3m }`
    expect(read(`value-above: ${gate}`).gates).toMatchObject([{ limit: number }])
  })

  it('take the requests of the target where the source counts none', () => {
    const { gates } = read("errors: { source: logs, bad: 'ERROR {side.label}', missing: zero }")
    expect(gates[0]).toMatchObject({ signal: { from: { source: 'logs', missing: 'zero' } } })
    expect(gates[0]).not.toHaveProperty('signal.from.requests.text')
  })

  it('have warm-up as windows unless it is given', () => {
    const gate = `errors: { source: prom, ${QUERIES} }`
    expect(read(gate).sourceWarmUpSeconds).toBeUndefined()
    expect(read(`${gate}\nwarm-up: 2m`).sourceWarmUpSeconds).toBe(120)
  })

  it.each([
    [
      `errors: { source: prm, ${QUERIES} }`,
      'expected the name of a declared source (prom, logs, unused), got "prm". Did you mean "prom"?'
    ],
    [
      'errors: { source: prom, max-rate: 1% }',
      'errors with a source requires "requests" and "bad", or "preset" (shop).'
    ],
    [
      "errors: { source: logs, requests: 'x {side.id}', bad: 'y {side.id}' }",
      'lines counts no requests. Remove "requests": those of the target are taken.'
    ],
    [
      "errors: { source: prom, requests: 'all', bad: 'failed of {side.id}' }",
      'the query is the same for canary and stable. Add a placeholder'
    ],
    [
      "errors: { source: prom, requests: 'all in {side.region}', bad: 'x {side.id}' }",
      'the query is the same for canary and stable. Add a placeholder'
    ],
    [
      "errors: { source: prom, requests: 'all of {side.revision}', bad: 'x {side.id}' }",
      'unknown placeholder "side.revision"; did you mean {side.'
    ],
    [`errors: { source: prom, ${QUERIES}, preset: shop }`, 'errors has "preset" and "requests". Remove one of the two'],
    [
      "latency: { source: prom, requests: 'a {side.id}', bad: 'b {side.id}', slower-than: 1s }",
      'latency has no key "bad". Write "slow".'
    ],
    [
      "latency: { source: prom, requests: 'a {side.id}', slow: 'b {side.id}', p95: 1s, p99: 2s }",
      '"slow" counts the requests that are slower than one time, so it cannot serve p99 too.'
    ],
    [
      'value-above: { source: prom, name: CPU, limit: 1, for: 2m }',
      'value-above requires "source", "query", "name", "limit" and "for".'
    ],
    [
      "value-above: { source: prom, query: 'x {side.id}', name: CPU, limit: 80%, for: 2m }",
      'expected a number such as 0.8 (in the unit of the query), got "80%".'
    ],
    [`errors: { source: prom, ${QUERIES}, missing: none }`, 'expected one of unsettled, zero; got "none".']
  ])('refuses %s with its place', (gates, message) => {
    expect(refusalOf(gates)).toMatch(/^Input "gates", line 5, column \d+: /)
    expect(refusalOf(gates)).toContain(message)
  })

  it('need a declared source', () => {
    expect(problemOf(`errors: { source: prom, ${QUERIES} }`)).toContain(
      'source "prom" is not declared. Declare it under "sources:"'
    )
  })

  it.each([
    ['{ source: prom, bad: x }', 'this mapping requires "rule"'],
    ['{ rule: error rate > 5% for 5 minutes, limit: 9% }', 'alert-rules has no key "limit"'],
    ['{ rule: error rate > 5% for 5 minutes, nonsense: 1 }', 'alert-rules has no key "nonsense"']
  ])('alert-rules refuse %s', (rule, message) => {
    expect(problemOf(`alert-rules: ${rule}`)).toContain(message)
  })

  it('name the missing source for keys that need one', () => {
    expect(problemOf('errors: { preset: usual }')).toContain('"preset" requires "source"')
  })

  it('leave the braces of a query language alone', () => {
    const query = 'sum(rate(http_requests_total{code=~"5..",revision="{side.id}"}[1m]))'
    expect(refusalOf(`errors: { source: prom, requests: '${query}', bad: '${query}' }`)).toBe('accepted')
  })
})
