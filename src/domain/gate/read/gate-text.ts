import { isAlias, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml'
import { badText, type TextPosition } from '../../document/text-place.js'
import { readYamlTree } from '../../document/yaml-tree.js'
import { findNearest } from '../../input/find-nearest.js'
import { gotWord, quoteWord } from '../../input/quote-safe.js'
import { explainSlip } from '../../input/yaml-slip.js'

/** Where a value is written. `input`: where that is not `gates`. */
export interface GatePlace extends TextPosition {
  readonly input?: 'hooks'
}

/** A value of the input `gates`, or of another one that is read alike, with its place. */
export type GateText =
  | { readonly kind: 'blank'; readonly at: GatePlace }
  /** The text as it was written: `1.10` is not 1.1. */
  | { readonly kind: 'scalar'; readonly text: string; readonly at: GatePlace }
  | { readonly kind: 'list'; readonly items: readonly GateText[]; readonly at: GatePlace }
  | GateMapping

export interface GateMapping {
  readonly kind: 'mapping'
  readonly entries: readonly GateEntry[]
  readonly at: GatePlace
}

export interface GateEntry {
  readonly key: string
  readonly keyAt: GatePlace
  readonly value: GateText
}

/** Gates that have a name of their own; `p95-above` and its like have none. */
export const GATE_NAMES = [
  'errors',
  'latency',
  'error-rate-above',
  'alert-rules',
  'alarms',
  'http',
  'targets',
  'mann-whitney',
  'value-above'
] as const

/** The error of a place in the input. */
export function badGate({ input, ...position }: GatePlace, message: string): Error {
  return badText({ origin: { kind: 'input', input: input ?? 'gates' }, position }, message)
}

/** Reads the YAML of the input `gates`, or of another one: plain data of the core schema, each key once. */
export function readGateText(text: string, input?: 'hooks'): GateText {
  const { document, locate } = readYamlTree(text, {
    origin: { kind: 'input', input: input ?? 'gates' },
    reasons: input === undefined ? REASONS : {}
  })
  return convert(document.contents, input === undefined ? locate : offset => ({ ...locate(offset), input }))
}

const REASONS = {
  DUPLICATE_KEY:
    'this key appears twice; remove one of the two, or combine both into one list if the gate accepts a list'
}

type Place = (offset: number) => GatePlace

function convert(node: unknown, place: Place): GateText {
  const at = place(offsetOf(node))
  if (isAlias(node)) throw badGate(at, 'aliases are not supported. Write the value out.')
  if (isNode(node) && node.tag !== undefined) throw badGate(at, 'tags (!…) are not supported. Remove the tag.')
  if (isSeq(node)) return { kind: 'list', items: node.items.map(item => convert(item, place)), at }
  if (isMap(node)) return { kind: 'mapping', entries: node.items.map(pair => convertPair(pair, place)), at }
  if (!isScalar(node) || node.value === null) return { kind: 'blank', at }
  return { kind: 'scalar', text: typeof node.value === 'string' ? node.value : (node.source ?? ''), at }
}

function convertPair({ key, value }: Pair, place: Place): GateEntry {
  const name = isScalar(key) ? String(key.value) : ''
  const keyAt = place(offsetOf(key))
  const text = convert(value, place)
  // A missing value has no place of its own.
  return { key: name, keyAt, value: text.kind === 'blank' ? { kind: 'blank', at: keyAt } : text }
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/**
 * The entries of a mapping by key. An unknown key is an error that names the nearest known one. Throws `bad-input`, with the
 * line.
 */
export function readMapping<const Key extends string>(
  text: GateText,
  { keys, of }: { readonly keys: readonly Key[]; readonly of: string }
): ReadonlyMap<Key, GateText> {
  if (text.kind === 'blank') return new Map()
  refuseSlip(text, keys)
  if (text.kind !== 'mapping') {
    if (keys.length === 1 && text.kind === 'scalar')
      throw badGate(
        text.at,
        `${of} takes no value. Write "${of}:" without a value, or "${of}: { ${keys[0] ?? ''}: … }".`
      )
    const advice =
      text.kind === 'list' ? 'Remove the dashes or brackets.' : `Write "${of}: { ${keys[0] ?? 'key'}: … }".`
    throw badGate(text.at, `expected keys under ${of} (${keys.join(', ')})${gotGateText(text)}. ${advice}`)
  }
  return new Map(text.entries.map(entry => [readKey(entry, { keys, of }), entry.value]))
}

function readKey<Key extends string>(
  { key, keyAt }: GateEntry,
  { keys, of }: { readonly keys: readonly Key[]; readonly of: string }
): Key {
  const known = keys.find(name => name === key)
  if (known !== undefined) return known
  throw badGate(keyAt, unknownKey(key, { keys, of, isGate: keyAt.input === undefined }))
}

/** Refuses a text that is a key of a mapping without its colon, or without the space after it. Throws `bad-input`, with the line. */
export function refuseSlip(text: GateText, keys: readonly string[]): void {
  const slip = text.kind === 'scalar' ? explainSlip(text.text, keys) : undefined
  if (slip !== undefined) throw badGate(text.at, slip)
}

/** The message about an unknown key. */
export function unknownKey(
  key: string,
  { keys, of, isGate = true }: { readonly keys: readonly string[]; readonly of: string; readonly isGate?: boolean }
): string {
  const slip = explainSlip(key, keys)
  if (slip !== undefined) return slip
  if (isGate && of !== 'gates' && GATE_NAMES.some(name => name === key) && !keys.includes(key)) {
    return `${of} has no key "${key}", which is a gate of its own. Write "${key}:" at the top level, without indentation.`
  }
  return `${of} has no key ${quoteWord(key)}; did you mean "${findNearest(key, keys)}"? Known: ${keys.join(', ')}.`
}

/** What is there, as the end of `expected …` in an error: `, got "fast"`, `, got a list`, or that the value is not shown. */
export function gotGateText(text: GateText, mark: ',' | ';' = ','): string {
  switch (text.kind) {
    case 'blank':
      return `${mark} got nothing`
    case 'scalar':
      return gotWord(text.text, mark)
    case 'list':
      return `${mark} got a list`
    case 'mapping':
      return `${mark} got a mapping`
  }
}
