import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { parse } from 'yaml'
import { DeployError } from '../../../src/domain/errors.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'

const schema = JSON.parse(readFileSync('schemas/gates.v1.json', 'utf8')) as object
const isValid: ValidateFunction = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema
)
const page = readFileSync('docs/gates.md', 'utf8')

/** Fenced blocks of the page by their info string, in order. */
function blocks(info: string): readonly string[] {
  return [...page.matchAll(/^```(.*)\n([^]*?)^```$/gm)].filter(match => match[1] === info).map(match => match[2] ?? '')
}

/** A block is the input itself, or a step that has it under `with`. */
function inputOf(block: string): string {
  const data = parse(block) as unknown
  return Array.isArray(data) ? ((data as readonly { with: { gates: string } }[])[0]?.with.gates ?? '') : block
}

function parses(text: string): boolean {
  try {
    parseEcsGates(text)
    return true
  } catch (error) {
    if (error instanceof DeployError && error.code === 'bad-input') return false
    throw error
  }
}

describe('the page on gates', () => {
  it('has examples of both kinds', () => {
    expect([blocks('yaml').length, blocks('yaml refused').length]).toEqual([9, 5])
  })

  it.each(blocks('yaml').map(inputOf))('shows an example that the parser and the schema accept (%#)', text => {
    expect(() => parseEcsGates(text)).not.toThrow()
    expect([isValid(parse(text)), isValid.errors]).toEqual([true, null])
  })

  it.each(blocks('yaml refused'))('shows an example that the parser and the schema refuse (%#)', text => {
    expect([parses(text), isValid(parse(text))]).toEqual([false, false])
  })

  it('quotes the errors exactly', () => {
    const quoted = [...page.matchAll(/^```yaml refused\n([^]*?)^```\n+```text\n([^]*?)^```$/gm)]
    expect(quoted.map(([, text]) => text)).toEqual(blocks('yaml refused'))
    for (const [, text = '', error = ''] of quoted) expect(() => parseEcsGates(text)).toThrow(error.trimEnd())
  })

  it('shows the defaults that the parser takes', () => {
    const [, , , , , , all = ''] = blocks('yaml')
    expect(parseEcsGates(all).gates.slice(0, 2)).toEqual(
      parseEcsGates('errors:\nlatency: { slower-than: 300ms, max-rate: 5% }').gates.slice(0, 2)
    )
  })
})

/** Words that only the parser can judge are not among these: ranges of durations, and gates that are there twice. */
const percents = [
  '1%',
  '0.1 %',
  '50%',
  '50.1%',
  '0%',
  '25%',
  '900%',
  '901%',
  '99%',
  '99.5%',
  '101%',
  '5',
  '5 percent',
  'five%'
]
const times = [
  '300ms',
  '1.5s',
  '1000 ms',
  '0.300s',
  '0ms',
  '0.9ms',
  '0.0009s',
  '1ms',
  '300s',
  '300.1s',
  '0300 s',
  '300001ms',
  '2m',
  'x',
  '5%'
]
const spans = ['5m', '2m', '1m', '3 of 5m', '1 of 5m', '5m in total', '999m', '1000m', '5', '2 of 5m in total', 'm']
const modes = ['enforce', 'observe', 'off', 'true']
const texts = ['a', '""', '"  "', '[]', '{}', '7', '1.10', 'true']

/** Mostly the first, which is right, so that whole documents are. */
const from = (values: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(values[0] ?? '') }, { weight: 1, arbitrary: fc.constantFrom(...values) })
const mapping = (keys: Record<string, fc.Arbitrary<string>>) =>
  fc.record({ ...keys, surprise: fc.nat(30).map(number => (number === 0 ? '1' : '')) }, { requiredKeys: [] }).map(
    record =>
      `{ ${Object.entries(record)
        .filter(([key, value]) => key !== 'surprise' || value !== '')
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ')} }`
  )
const oneOrList = (one: fc.Arbitrary<string>) =>
  fc.oneof(
    one,
    one.map(text => `[${text}]`),
    from(['[]'])
  )
const signal = {
  'max-rate': from(percents),
  tolerance: from(percents),
  'shared-breach-wait': from(['0m', '5m', '60m', '61m', '5']),
  mode: from(modes)
}
const rule = (limits: readonly string[]) =>
  fc.oneof(
    fc.tuple(from(limits), from(spans)).map(([limit, span]) => `${limit} for ${span}`),
    mapping({
      limit: from(limits),
      for: from(spans),
      'min-requests-per-minute': from(['1', '0', '1000000', '1.5', 'a']),
      mode: from(modes)
    })
  )
const http = mapping({
  url: from(['https://a.example', 'http://a.example:80/x?y=z', 'ftp://a.example', 'https://u:p@a.example', 'a']),
  method: from(['GET', 'HEAD', 'POST']),
  headers: from(['{ a: b }', '{ "a b": c }', '{}', '[a]']),
  status: from(['200', '200-299', '[200, 304]', '[]', '99', '600', '2xx']),
  'body-contains': from(texts),
  version: from([
    '{ equals: 1, header: a }',
    '{ equals: 1, json: a.b }',
    '{ equals: 1 }',
    '{ equals: 1, header: a, json: b }',
    '{ header: a }',
    'x'
  ]),
  'times-in-a-row': from(['1', '0', '100', '101']),
  within: from(['120s', '2m', '120', '1h', 'soon']),
  mode: from(modes)
})
const TOLD = '{ namespace: A, name: b, statistic: Sum, dimensions: { C: "{task-definition}" } }'
const series = mapping({
  metric: from([
    '{ namespace: A, name: b, statistic: Average, dimensions: { C: "{task-definition}", D: e } }',
    '{ namespace: A, name: b, statistic: "TM(2%:98%)", dimensions: { C: "a-{task-definition}/{cluster}", D: 7 } }',
    '{ namespace: A, name: b, statistic: Sum, dimensions: { C: "{task-definition}" } }',
    '{ namespace: A, name: b, statistic: average, dimensions: { C: "{task-definition}" } }',
    '{ namespace: A, name: b, statistic: p99.9, dimensions: { C: "{task-definition}", D: "{revision}" } }',
    '{ namespace: A, name: b, statistic: p90, dimensions: { C: d } }',
    '{ namespace: A, name: b, statistic: p90, dimensions: { C: "{load-balancer}" } }',
    '{ namespace: A, name: b, statistic: p90, dimensions: { C: "{target-group}", D: "{", E: "}" } }',
    '{ namespace: A, name: b, statistic: p90, dimensions: { C: "{target-group}", D: "" } }',
    '{ namespace: A, name: b, statistic: p90, dimensions: {} }',
    '{ namespace: A, name: b, statistic: p90, dimensions: [C] }',
    '{ namespace: A, name: b, statistic: p90 }',
    '{ namespace: A, dimensions: { C: "{target-group}" } }',
    `{ name: r, expression: a, metrics: { a: ${TOLD} } }`,
    `{ name: r, expression: a + b, metrics: { a: ${TOLD}, b: { namespace: A, name: c, statistic: SampleCount } } }`,
    '{ name: r, expression: b, metrics: { b: { namespace: A, name: c, statistic: SampleCount } } }',
    `{ name: r, expression: a, metrics: { A: ${TOLD} } }`,
    `{ name: r, expression: a, namespace: N, metrics: { a: ${TOLD} } }`,
    '{ name: r, expression: a, metrics: {} }',
    '{ name: r, expression: a }'
  ]),
  'fails-when': from(['higher', 'lower', 'different', 'worse']),
  tolerance: from(percents),
  confidence: from(['98%', '50%', '49%', '99.99%', '100%']),
  mode: from(modes)
})
const parts: Record<string, fc.Arbitrary<string>> = {
  errors: fc.oneof(from(['', '{}', 'x', '[]']), from(percents), mapping(signal)),
  latency: oneOrList(
    fc.oneof(
      mapping({ ...signal, 'slower-than': from(times) }),
      mapping({ ...signal, p95: from(times), 'p99.9': from(['2s', ...times]), p99: from(times) }),
      mapping({ tolerance: from(percents), p50: from(times), p49: from(['2s']) }),
      from(times)
    )
  ),
  'error-rate-above': oneOrList(rule([...percents, '300ms'])),
  'p95-above': oneOrList(rule(times)),
  'p99.9-above': oneOrList(rule(times)),
  'alert-rules': oneOrList(
    from([
      'error rate > 5 % for 5 minutes',
      'p95 > 1000 ms for 5 minutes',
      'P99.9 latency above 1.5s for 2m',
      'Error rate over 0.50% for 010 min',
      'error rate > 0 % for 5 minutes',
      'error rate > 99.1% for 5m',
      'error rate > 1s for 5m',
      'p95 > 5 % for 5m',
      'p0 > 5s for 5m',
      'p95 > 5s for 1m',
      'p95 < 5s for 2m',
      'errors'
    ])
  ),
  'p0-above': rule(times),
  alarms: fc.oneof(oneOrList(from(texts)), mapping({ names: oneOrList(from(texts)), mode: from(modes) })),
  http: oneOrList(http),
  targets: fc.oneof(from(['', '{}', 'x', '[]']), mapping({ mode: from(modes) })),
  'mann-whitney': oneOrList(series),
  'min-requests': from(['1', '0', '300', '1000000000', '1000000001', 'a']),
  'false-abort-rate': from(percents),
  'warm-up': from(['0m', '1m', '60m', '61m', '90s']),
  'metric-delay': from(['0s', '120s', '10m', '120']),
  mode: from(modes)
}
const part = fc.constantFrom(...Object.entries(parts)).chain(([key, value]) => value.map(text => [key, text] as const))
const document = fc
  .uniqueArray(part, { minLength: 1, maxLength: 3, selector: ([key]) => key })
  .map(entries => entries.map(([key, text]) => `${key}: ${text}\n`).join(''))

describe('the schema of gates', () => {
  it('accepts only what the parser accepts', () => {
    let accepted = 0
    fc.assert(
      fc.property(document, text => {
        const valid = isValid(parse(text) ?? {})
        if (valid) accepted += 1
        expect({ text, accepted: parses(text) }).toEqual({ text, accepted: valid })
      }),
      { numRuns: 4_000, seed: 7 }
    )
    expect(accepted).toBeGreaterThan(500)
  })

  it.each([
    'metric-delay: 11m\nerrors:',
    'http: { url: "https://a.example", every: 0s }',
    'error-rate-above: 5% for 6 of 5m',
    `mann-whitney: { metric: { name: r, expression: a / b, metrics: { a: ${TOLD} } }, fails-when: lower }`,
    'error-rate-above: [5% for 5m, 5% for 5m]'
  ])('leaves to the parser what no pattern can express: %s', text => {
    expect([parses(text), isValid(parse(text))]).toEqual([false, true])
  })
})
