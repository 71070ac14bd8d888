import { writeDuration } from '../../input/duration.js'
import { findNearest } from '../../input/find-nearest.js'
import { quoteName, quoteWord } from '../../input/quote-safe.js'
import type { DeclaredSource } from '../source/declared-source.js'
import type { SourceDialect } from '../source/source-dialect.js'
import { badGate, gotGateText, readMapping, type GateEntry, type GateText } from './gate-text.js'
import { readSeconds } from './gate-values.js'

/** A declared source, and how its queries are read. */
export interface KnownSource {
  readonly source: DeclaredSource
  readonly dialect: SourceDialect
}

const SHARED_KEYS = ['window', 'delay'] as const
const DELAY_SECONDS_AT_MOST = 600
const SOURCES_AT_MOST = 20

/** `sources:` where gates may take their figures from, by name. Throws `bad-input`, with the line. */
export function readSources(
  text: GateText | undefined,
  dialects: readonly SourceDialect[]
): ReadonlyMap<string, KnownSource> {
  if (text === undefined || text.kind === 'blank') return new Map()
  if (dialects.length === 0) throw badGate(text.at, 'sources are not supported here. Remove them.')
  if (text.kind !== 'mapping')
    throw badGate(text.at, `expected sources as a mapping of names to sources${gotGateText(text)}.`)
  if (text.entries.length > SOURCES_AT_MOST)
    throw badGate(text.at, `expected at most ${SOURCES_AT_MOST} sources, got ${text.entries.length}.`)
  return new Map(text.entries.map(entry => [entry.key, readSource(entry, dialects)]))
}

function readSource({ key, keyAt, value }: GateEntry, dialects: readonly SourceDialect[]): KnownSource {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(key))
    throw badGate(
      keyAt,
      `${quoteName(key)} is not a valid name for a source; expected lower-case letters, digits and hyphens (40 at most).`
    )
  const dialect = findDialect({ key, value, at: keyAt }, dialects)
  const given: ReadonlyMap<string, GateText> = readMapping(value, {
    keys: [dialect.kind, ...dialect.keys, ...SHARED_KEYS],
    of: `source ${key}`
  })
  const own = new Map([...given].filter(([name]) => !SHARED_KEYS.some(shared => shared === name)))
  const source = dialect.declare({
    ...{ name: key, at: value.at, given: own },
    windowSeconds: readWindow(given.get('window'), dialect),
    delaySeconds: readDelay(given.get('delay'), dialect)
  })
  return { source, dialect }
}

/** Exactly one key of a source is its kind. */
function findDialect(
  { key, value, at }: { readonly key: string; readonly value: GateText; readonly at: GateText['at'] },
  dialects: readonly SourceDialect[]
): SourceDialect {
  const keys = value.kind === 'mapping' ? value.entries.map(entry => entry.key) : []
  const [dialect, other] = dialects.filter(({ kind }) => keys.includes(kind))
  const kinds = dialects.map(({ kind }) => kind).join(', ')
  if (dialect === undefined) {
    const [first] = keys
    const meant =
      first === undefined
        ? ''
        : `; did you mean "${findNearest(
            first,
            dialects.map(({ kind }) => kind)
          )}"?`
    const found = first === undefined ? gotGateText(value) : `, got ${quoteWord(first)}`
    throw badGate(at, `source ${key} requires its kind (one of ${kinds})${found}${meant === '' ? '.' : meant}`)
  }
  if (other !== undefined)
    throw badGate(at, `source ${key} has two kinds: ${dialect.kind} and ${other.kind}. Declare two sources.`)
  return dialect
}

function readWindow(text: GateText | undefined, { windows }: SourceDialect): number {
  if (text === undefined) return windows[0]
  const seconds = readSeconds(text, { from: 1, to: 3600 })
  if (windows.includes(seconds)) return seconds
  const known = windows.map(writeDuration).join(', ')
  throw badGate(text.at, `expected one of ${known}${gotGateText(text, ';')}.`)
}

function readDelay(text: GateText | undefined, { delaySeconds }: SourceDialect): number {
  return text === undefined ? delaySeconds : readSeconds(text, { from: 0, to: DELAY_SECONDS_AT_MOST })
}
