import { badGate, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText } from '../../../domain/gate/read/gate-values.js'
import { readAddress } from '../../../domain/gate/source/read-address.js'
import { readSourceAuth } from '../../../domain/gate/source/source-auth.js'
import type { QueryContext, SourceDeclaration, SourceDialect } from '../../../domain/gate/source/source-dialect.js'
import { hasWindow, sampleAddress } from './json-address.js'
import type { JsonQuery, JsonSource } from './json-source.js'
import { isPointer } from './read-figure.js'

/** How an endpoint with figures in JSON is written in the gates: its address in the source, JSON pointers in the gates. */
export const jsonDialect: SourceDialect = {
  kind: 'json',
  keys: ['auth'],
  windows: [60, 30, 20, 10],
  delaySeconds: 15,
  counts: 'requests',
  declare: declareJson,
  readQuery: readJsonQuery,
  presets: []
}

function declareJson({ given, at, ...source }: SourceDeclaration): JsonSource {
  const text = given.get('json')
  if (text === undefined) throw badGate(at, 'the source requires "json", its address.')
  const address = readText(text, 'an address such as https://metrics.example.com/stats?revision={side.id}').trim()
  const auth = readSourceAuth(given.get('auth'))
  const sample = { kind: 'scalar' as const, text: sampleAddress(address), at: text.at }
  const { host } = new URL(readAddress(sample, { plainHttp: 'loopback', hasSecret: auth.kind !== 'none' }))
  if (!address.toLowerCase().includes(`://${host}`))
    throw badGate(text.at, 'placeholders in the host are not supported. Move them to the path or the query.')
  return {
    ...{ name: source.name, windowSeconds: source.windowSeconds, delaySeconds: source.delaySeconds },
    ...{ kind: 'json', address, auth },
    secrets: auth.kind === 'none' ? [] : [auth.secret]
  }
}

function readJsonQuery(text: GateText, { source, use }: QueryContext): JsonQuery {
  const { address } = source as JsonSource
  const pointer = readText(text, 'a JSON pointer such as /data/requests').trim()
  if (!isPointer(pointer)) throw badGate(text.at, 'expected a JSON pointer such as /data/requests.')
  if (use === 'count' && !hasWindow(address))
    throw badGate(
      text.at,
      `the address of source "${source.name}" has no {window.start} and {window.end}, so it cannot count by window. Add both.`
    )
  return {
    ...{ text: `${address}#${pointer}`, address, pointer },
    ...(hasWindow(address) ? {} : ({ isCurrentOnly: true } as const))
  }
}
