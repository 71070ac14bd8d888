import { describe, expect, it } from '@jest/globals'
import { readGateText, type GateText } from '../../../domain/gate/read/gate-text.js'
import { fillAddress, hasWindow } from './json-address.js'
import { jsonDialect } from './json-dialect.js'
import { fillPointer, readFigure } from './read-figure.js'

const ADDRESS = 'https://metrics.example/stats?revision={side.id}&from={window.start}&to={window.end}'

function declare(yaml: string) {
  const text = readGateText(yaml)
  const given = new Map(text.kind === 'mapping' ? text.entries.map(({ key, value }) => [key, value] as const) : [])
  return jsonDialect.declare({ name: 'stats', at: text.at, given, windowSeconds: 10, delaySeconds: 15 })
}

const query = (address: string, pointer: string, use: 'count' | 'value' = 'count') => {
  const text: GateText = { kind: 'scalar', text: pointer, at: { line: 2, column: 3 } }
  return jsonDialect.readQuery(text, { source: declare(`json: '${address}'`), use })
}

describe('a source of JSON', () => {
  it('has its address as it was written', () => {
    expect(declare(`json: '${ADDRESS}'\nauth: env:TOKEN`)).toMatchObject({ address: ADDRESS, secrets: ['TOKEN'] })
  })

  it.each([
    ["json: 'http://metrics.example/{side.id}'", 'the address uses http. Only https is supported.'],
    [
      "json: 'https://{side.id}.example/stats'",
      'placeholders in the host are not supported. Move them to the path or the query.'
    ],
    ["json: 'metrics'", 'expected an address such as https://metrics.example.com, got another text.']
  ])('%s is refused', (yaml, message) => {
    expect(() => declare(yaml)).toThrow(message)
  })

  it('has queries whose text shows address and pointer', () => {
    expect(query(ADDRESS, '/data/requests')).toEqual({
      text: `${ADDRESS}#/data/requests`,
      address: ADDRESS,
      pointer: '/data/requests'
    })
  })

  it.each([
    ['data.requests', ADDRESS, 'line 2, column 3: expected a JSON pointer such as /data/requests.'],
    [
      '/requests',
      'https://metrics.example/{side.id}',
      'has no {window.start} and {window.end}, so it cannot count by window. Add both.'
    ]
  ])('refuses the query %s', (pointer, address, message) => {
    expect(() => query(address, pointer)).toThrow(message)
  })
})

describe('fillAddress', () => {
  const names = new Map([['side.id', 'api:42&x']])
  const window = { start: 1_800_000_000_000, end: 1_800_000_010_000 }

  it('encodes the values of a side, and writes times in seconds', () => {
    expect(fillAddress(ADDRESS, { names, window })).toBe(
      'https://metrics.example/stats?revision=api%3A42%26x&from=1800000000&to=1800000010'
    )
  })

  it('writes times in milliseconds or as dates', () => {
    expect(fillAddress('https://a.example/{window.start-ms}/{window.end-iso}', { names, window })).toBe(
      'https://a.example/1800000000000/2027-01-15T08%3A00%3A10.000Z'
    )
  })

  it('is needed for a window only where both ends are written', () => {
    expect([hasWindow(ADDRESS), hasWindow('https://a.example/{window.start}')]).toEqual([true, false])
  })
})

describe('readFigure', () => {
  const read = (body: unknown, pointer: string, use: 'count' | 'value' = 'count') =>
    readFigure(body, { pointer, use, who: 'metrics.example' })

  it('follows names, indexes and escapes', () => {
    expect(read({ 'a/b': [{ '~': 7 }] }, '/a~1b/0/~0')).toBe(7)
  })

  it('takes a name of a side as one part', () => {
    expect(fillPointer('/{side.tag}/requests', new Map([['side.tag', 'v1/2']]))).toBe('/v1~12/requests')
  })

  it.each([
    ['null', { n: null }, '/n'],
    ['a member that does not exist', {}, '/n'],
    ['a member that every object has', {}, '/constructor'],
    ['an index beyond the end', [1], '/1'],
    ['a part of a number', { n: 1 }, '/n/0']
  ])('has no figure for %s', (_, body, pointer) => {
    expect(read(body, pointer)).toBeUndefined()
  })

  it.each([
    ['text', { n: '7' }, 'metrics.example returned text at /n instead of a number.'],
    ['a list', { n: [7] }, 'metrics.example returned a list at /n instead of a number.'],
    ['true', { n: true }, 'metrics.example returned true or false at /n instead of a number.'],
    [
      '1e999',
      JSON.parse('{"n":1e999}'),
      'metrics.example returned a number that is too large at /n instead of a number.'
    ],
    ['a part', { n: 1.5 }, 'metrics.example returned a fraction at /n. A count is a whole number from 0.'],
    ['less than none', { n: -1 }, 'metrics.example returned a negative number at /n. A count is a whole number from 0.']
  ])('refuses %s', (_, body, message) => {
    expect(() => read(body, '/n')).toThrow(message)
  })

  it('accepts any number for a value', () => {
    expect(read({ n: -1.5 }, '/n', 'value')).toBe(-1.5)
  })
})
