import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { DeployError } from '../../../src/domain/errors.js'
import { parseEcsGates } from '../../../src/targets/ecs/domain/gate/parse-ecs-gates.js'
import { SOURCE_DIALECTS } from '../../../src/wiring/sources/source-dialects.js'

interface Schema {
  readonly definitions: {
    readonly sourceKinds: {
      readonly definitions: Readonly<
        Record<string, { readonly required: readonly string[]; readonly properties: Readonly<Record<string, unknown>> }>
      >
    }
  }
}

const schema = JSON.parse(readFileSync('schemas/gates.v1.json', 'utf8')) as Schema
const isValid = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)

function parses(text: string): boolean {
  try {
    parseEcsGates(text, SOURCE_DIALECTS)
    return true
  } catch (error) {
    if (error instanceof DeployError && error.code === 'bad-input') return false
    throw error
  }
}

/** What a source of each kind may have: values by key, the first of which is right, and a gate that uses it. */
interface Declaration {
  readonly gate: string
  readonly keys: Readonly<Record<string, readonly string[]>>
}

const secrets = ['env:TOKEN', 'TOKEN', 'env:1', "'${{ secrets.TOKEN }}'", "''", '[]', "'env:'"]
const shared = { window: ['60s', '1m', '10s', '15s', '60', '2m'], delay: ['30s', '0s', '10m', '5', 'x', '[]'] }
const auths = [
  ...['env:TOKEN', 'token', '{ bearer: env:TOKEN }', '{ bearer: env:TOKEN, header: {} }', '{}', '[]'],
  ...['{ basic: { username: a, password: env:P } }', '{ basic: { username: a:b, password: env:P } }', '{ basic: {} }'],
  ...['{ header: { name: X-Key, value: env:P } }', '{ header: { name: Host, value: env:P } }'],
  ...['{ header: { name: content-type, value: env:P } }', '{ header: { name: X-Key, value: secret } }']
]
const COUNTED = 'errors: { source: s, requests: \'sum(a{r="{side.id}"})\', bad: \'sum(b{r="{side.id}"})\' }'
const DECLARATIONS: Readonly<Record<string, Declaration>> = {
  prometheus: {
    gate: COUNTED,
    keys: {
      prometheus: ['https://a.example', 'https://a.example/x', 'ftp://a.example', 'a.example', '7', '[]'],
      auth: [...auths, '{ sigv4: { region: eu-west-1 } }', '{ sigv4: {} }', '{ sigv4: { region: EU } }'],
      tenant: ['team-a', 'a|b', '7', "'a b'", "''"]
    }
  },
  datadog: {
    gate: "errors: { source: s, requests: 'sum:a{v:{side.tag}}.as_count()', bad: 'sum:b{v:{side.tag}}.as_count()' }",
    keys: {
      datadog: ['datadoghq.eu', 'app.datadoghq.com', 'https://a.example', 'datadog.com', '7', "''"],
      ...{ 'api-key': secrets, 'application-key': secrets, service: ['shop', 'a:b', "'a b'", "''", '[]'] },
      env: ['prod', 'a b']
    }
  },
  'new-relic': {
    gate: 'errors: { source: s, requests: "SELECT a FROM b WHERE v = \'{side.tag}\'", bad: "SELECT c FROM b WHERE v = \'{side.tag}\'" }',
    keys: {
      'new-relic': ['eu', 'us', 'https://a.example', 'ap', '7'],
      account: ['1234567', "'12'", '0', '-1', '1.5', '2147483648', 'a'],
      ...{ 'api-key': secrets, app: ['shop', "'a b'", '"a\'b"', "''", '[]'] },
      'version-attribute': ['tags.version', 'a b', '1a', "''"]
    }
  },
  sentry: {
    gate: "errors: { source: s, bad: 'release:{side.tag}' }",
    keys: {
      sentry: ['us', 'de', 'https://a.example', 'eu', '7'],
      organization: ['acme', 'a b', '-a', "''", '[]'],
      project: ['shop', '[shop, b]', '[]', "['a b']", '{}'],
      ...{ environment: ['prod', 'a b', "' '", '[]'], token: secrets }
    }
  },
  json: {
    gate: 'errors: { source: s, requests: /a, bad: /b }',
    keys: {
      json: [
        ...["'https://a.example/{side.id}?a={window.start}&b={window.end}'", "'http://a.example'", 'a.example', '[]']
      ],
      auth: auths
    }
  },
  'cloudwatch-logs': {
    gate: "errors: { source: s, bad: 'ERROR {side.id}' }",
    keys: {
      'cloudwatch-logs': ['/ecs/shop', "'/ecs/{side.tag}'", "'a b'", "''", '[]'],
      'stream-prefix': ['web', "'web/{side.tag}'", 'a*', 'a:b', "''"],
      region: ['eu-west-1', 'EU', "''"]
    }
  }
}

const documentOf = (members: Readonly<Record<string, string>>, gate: string) =>
  `sources: { s: { ${Object.entries(members)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} } }\n${gate}\n`

const agree = (text: string) => {
  const verdicts = [parses(text), isValid(parse(text))]
  expect([text, verdicts[1]]).toEqual([text, verdicts[0]])
  return verdicts[0]
}

describe.each(SOURCE_DIALECTS)('a source of kind $kind', ({ kind, keys, windows }) => {
  const { gate, keys: values } = DECLARATIONS[kind] ?? { gate: '', keys: {} }
  const all = Object.fromEntries(Object.entries(values).map(([key, [first = '']]) => [key, first]))

  it('is accepted by the parser and the schema with all its keys', () => {
    expect(agree(documentOf({ ...all, window: '60s', delay: '30s' }, gate))).toBe(true)
  })

  it('has its own keys in the schema, for the completion of an editor', () => {
    const own = Object.values(schema.definitions.sourceKinds.definitions).find(({ required }) => required[0] === kind)
    expect(Object.keys(own?.properties ?? {}).toSorted()).toEqual([kind, ...keys, 'window', 'delay'].toSorted())
  })

  it('is refused by both with another key, and with the key of another kind', () => {
    expect(agree(documentOf({ ...all, surprise: 'a' }, gate))).toBe(false)
    expect(agree(documentOf({ ...all, [kind === 'json' ? 'sentry' : 'json']: 'https://a.example' }, gate))).toBe(false)
  })

  it.each(Object.entries({ ...values, ...shared }).flatMap(([key, list]) => list.map(value => [key, value] as const)))(
    'with %s: %s is judged alike by both',
    (key, value) => {
      const isWindow = key === 'window' && windows.length === 1 && value === '10s'
      const isAccepted = agree(documentOf({ ...all, [key]: value }, gate))
      if (isWindow) expect(isAccepted).toBe(false)
    }
  )

  it('without any of its keys is judged alike by both', () => {
    const some = fc.subarray(Object.keys(all))
    fc.assert(
      fc.property(some, picked => {
        agree(documentOf(Object.fromEntries(picked.map(key => [key, all[key] ?? ''])), gate))
      }),
      { numRuns: 60 }
    )
  })
})
