import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { cleanTaskDefinition } from './clean.js'
import { diffTaskDefinitions } from './diff/diff-task-definitions.js'
import { isEquivalent } from './equivalent.js'
import { formatDiff } from './diff/format-diff.js'
import { mergePatch } from './overlay.js'
import { parseJson } from '../../../../domain/document/parse-json.js'
import { parseYaml } from '../../../../domain/document/parse-yaml.js'
import { readDefinition } from './read-definition.js'
import { render } from './render.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'

const origin = { kind: 'file', path: 'task.json' } as const
const UNCHANGED = {
  containers: [],
  images: [],
  environment: [],
  secrets: [],
  dockerLabels: [],
  exclusive: [],
  command: undefined,
  logDriver: undefined,
  logOptions: [],
  cpu: undefined,
  memory: undefined,
  taskRoleArn: undefined,
  executionRoleArn: undefined,
  tags: [],
  overlays: []
}

/** Any JSON that JavaScript can hold, `__proto__` and odd names included, without null. */
const json = fc.letrec<{ value: JsonValue; object: JsonObject }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => (Object.is(n, -0) ? 0 : n)),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object')
  ),
  object: fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'name', 'environment')),
    tie('value'),
    {
      maxKeys: 4
    }
  )
}))

const RESERVED = [
  'name',
  'image',
  'environment',
  'secrets',
  'dockerLabels',
  'logConfiguration',
  'command',
  'entryPoint',
  'essential'
]

/** A definition with any unknown members, at the task and in the container. */
const definition = fc.record({ task: json.object, container: json.object }).map(({ task, container }): JsonObject => {
  const members = Object.entries(container).filter(([name]) => !RESERVED.includes(name))
  const others = Object.entries(task).filter(([name]) => !['tags', 'family', 'cpu', 'memory', 'status'].includes(name))
  return Object.fromEntries<JsonValue>([
    ...others,
    ['family', 'web'],
    ['containerDefinitions', [Object.fromEntries<JsonValue>([['name', 'web'], ['image', 'web:1'], ...members])]],
    ['memory', '512']
  ])
})

describe('rendering without changes', () => {
  it('is the identity for any definition, member by member and in order', () => {
    fc.assert(
      fc.property(definition, given => {
        const source = readDefinition(parseJson(JSON.stringify(given), origin))
        const rendering = render(source.definition, UNCHANGED)
        expect(rendering).toMatchObject({ kind: 'rendered', differences: [] })
        expect(JSON.stringify(rendering.definition)).toBe(JSON.stringify(given))
      })
    )
  })

  it('is equivalent to itself', () => {
    fc.assert(fc.property(definition, given => isEquivalent(given, given)))
  })
})

describe('parsing', () => {
  it('reads any JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(json.value, fc.nat(2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(JSON.stringify(parseJson(text, origin).value)).toBe(JSON.stringify(JSON.parse(text)))
      })
    )
  })

  it('reads JSON as YAML to the same value', () => {
    fc.assert(
      fc.property(json.value, value => {
        const text = JSON.stringify(value)
        fc.pre(!text.includes('"<<"'))
        expect(JSON.stringify(parseYaml(text, origin).value)).toBe(JSON.stringify(JSON.parse(text)))
      })
    )
  })

  it('refuses what is broken with a sentence, and never otherwise', () => {
    fc.assert(
      fc.property(json.value, fc.nat(), fc.string({ maxLength: 3 }), (value, at, noise) => {
        const text = JSON.stringify(value)
        const cut = at % (text.length + 1)
        for (const parse of [parseJson, parseYaml]) {
          try {
            parse(text.slice(0, cut) + noise + text.slice(cut + 1), origin)
          } catch (error) {
            expect((error as Error).name).toBe('DeployError')
          }
        }
      })
    )
  })

  it('finds the place of a value by its path', () => {
    const text = '{\n  "a": [1,\n    {"b": "x"}]\n}'
    expect(parseJson(text, origin).positionOf(['a', 1, 'b'])).toEqual({ line: 3, column: 11 })
    expect(parseYaml('a:\n  - 1\n  - b: x\n', origin).positionOf(['a', 1, 'b'])).toEqual({ line: 3, column: 8 })
    expect(parseJson(text, origin).positionOf(['nowhere'])).toBeUndefined()
  })

  it('reads anchors as copies, and strings of the core schema as text', () => {
    const text = 'a: &x { on: yes, at: 2026-11-21, octal: 010, hex: 0x10, n: ~ }\nb: *x\n'
    const inner = { on: 'yes', at: '2026-11-21', octal: 10, hex: 16, n: null }
    expect(parseYaml(text, origin).value).toEqual({ a: inner, b: inner })
  })
})

describe('mergePatch', () => {
  // The examples of https://www.rfc-editor.org/rfc/rfc7396#appendix-A that are between objects.
  it.each<[JsonObject, JsonObject, JsonObject]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }]
  ])('%j patched by %j is %j', (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected)
  })
})

describe('the diff of definitions', () => {
  it('is empty exactly when nothing but the order of members differs', () => {
    fc.assert(
      fc.property(definition, definition, (a, b) => {
        const shuffled = Object.fromEntries(Object.entries(a).toReversed())
        expect(diffTaskDefinitions(a, shuffled)).toEqual([])
        const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
        expect(diffTaskDefinitions(a, b).length === 0).toBe(isSame)
      })
    )
  })

  it('never shows the value of a variable or a secret unless asked, however the definitions differ', () => {
    const hidden = 's3cr3t'
    const list = (key: string) =>
      fc.array(fc.record({ name: fc.constantFrom('A', 'B'), [key]: fc.constantFrom(hidden, `${hidden}2`) }), {
        maxLength: 3
      })
    const containers = fc.array(
      fc.record({
        name: fc.constantFrom('web', 'side'),
        image: fc.constantFrom('a', 'b'),
        environment: list('value'),
        secrets: list('valueFrom')
      }),
      { maxLength: 3 }
    )
    fc.assert(
      fc.property(containers, containers, (before, after) => {
        const differences = diffTaskDefinitions({ containerDefinitions: before }, { containerDefinitions: after })
        expect(formatDiff(differences, { values: 'masked' })).not.toContain(hidden)
      })
    )
  })

  it('keeps each difference on a line of its own, whatever the names hold', () => {
    const differences = diffTaskDefinitions({}, { 'a\n+ b': 'c\nd', '': 1 })
    expect(formatDiff(differences, { values: 'masked' })).toBe('+ "a\\n+ b": (added)\n+ "": (added)')
  })
})

describe('cleaning', () => {
  it('drops nothing from a definition without null, described-only members and reserved tags', () => {
    fc.assert(
      fc.property(definition, given => {
        expect(cleanTaskDefinition(given)).toEqual({ definition: given, dropped: [] })
      })
    )
  })
})

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .map(([name, inner]) => [name, sorted(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
}
