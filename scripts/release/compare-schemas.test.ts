import { describe, expect, it } from '@jest/globals'
import { compareSchemas, type Schema } from './compare-schemas.js'

const SCHEMA: Schema = {
  title: 'Result',
  type: 'object',
  required: ['verdict'],
  properties: {
    verdict: { enum: ['succeeded', 'failed'] },
    steps: { type: 'array', items: { type: 'integer', minimum: 0 } }
  }
}

function withProperties(properties: Schema): Schema {
  return { ...SCHEMA, properties: { ...(SCHEMA.properties as Schema), ...properties } }
}

describe('a document of the product', () => {
  const compare = (after: Schema) => compareSchemas('result.v1.json', { before: SCHEMA, after }, 'product')

  it.each<[string, Schema]>([
    ['a removed member', { ...SCHEMA, properties: { verdict: { enum: ['succeeded', 'failed'] } } }],
    ['a removed value', withProperties({ verdict: { enum: ['succeeded'] } })],
    ['another type', withProperties({ steps: { type: 'object' } })],
    ['a member that is no longer always there', { ...SCHEMA, required: [] }]
  ])('breaks its readers by %s', (_, after) => {
    expect(compare(after).breaking).not.toEqual([])
  })

  it('may get members, values and words', () => {
    const after = {
      ...withProperties({ reason: { type: 'string' }, verdict: { enum: ['succeeded', 'failed', 'paused'] } }),
      title: 'Results'
    }
    expect(compare(after)).toEqual({
      breaking: [],
      added: [
        '`result.v1.json`: `#/verdict enum "paused"` is new.',
        '`result.v1.json`: `#/reason member` is new.',
        '`result.v1.json`: `#/reason type "string"` is new.'
      ]
    })
  })
})

describe('a document of users', () => {
  const compare = (after: Schema) => compareSchemas('gates.v1.json', { before: SCHEMA, after }, 'users')

  it.each<[string, Schema]>([
    ['a member that is newly required', { ...SCHEMA, required: ['verdict', 'steps'] }],
    ['a limit', withProperties({ steps: { type: 'array', items: { type: 'integer', minimum: 0, maximum: 9 } } })],
    [
      'a list of values where any was allowed',
      withProperties({ steps: { type: 'array', enum: [[]], items: { type: 'integer', minimum: 0 } } })
    ],
    ['a removed member', { ...SCHEMA, properties: { verdict: { enum: ['succeeded', 'failed'] } } }],
    ['a removed value', withProperties({ verdict: { enum: ['failed'] } })]
  ])('breaks by %s', (_, after) => {
    expect(compare(after).breaking).not.toEqual([])
  })

  it('may need less, and may have more members and values', () => {
    const after = {
      ...withProperties({ reason: { type: 'string' }, verdict: { enum: ['succeeded', 'failed', 'paused'] } }),
      required: []
    }
    expect(compare(after).breaking).toEqual([])
  })
})

it('a removed schema breaks, a new one is an addition', () => {
  expect([
    compareSchemas('a.json', { before: SCHEMA, after: undefined }, 'product'),
    compareSchemas('a.json', { before: undefined, after: SCHEMA }, 'product')
  ]).toEqual([
    { breaking: ['`a.json` was removed.'], added: [] },
    { breaking: [], added: ['`a.json` is new.'] }
  ])
})
