import { findNearest } from '../../input/find-nearest.js'
import { quoteWord } from '../../input/quote-safe.js'
import type { SourceQuery } from '../source/declared-source.js'
import { findPlaceholderProblem, REVISION_PLACEHOLDERS } from '../source/placeholders.js'
import type { Missing } from '../source/sourced-figures.js'
import { badGate, gotGateText, type GateMapping, type GateText } from './gate-text.js'
import { readChoice } from './gate-values.js'
import type { DraftDefaults } from './gate-draft.js'
import type { KnownSource } from './read-sources.js'

/** The part of a gate that says where its figures come from. */
export interface GivenSource extends KnownSource {
  readonly at: GateText['at']
  /** Its own keys. */
  readonly given: ReadonlyMap<string, GateText>
  readonly defaults: DraftDefaults
}

/** Keys that no gate has without a source. */
const ONLY_WITH_SOURCE = ['requests', 'bad', 'slow', 'preset', 'missing']

/** Takes the keys of a source out of a gate. Undefined for a gate without `source`, whose keys stay as they are. Throws `bad-input`, with the line. */
export function takeSource(
  text: GateText,
  { keys, defaults }: { readonly keys: readonly string[]; readonly defaults: DraftDefaults }
): { readonly rest: GateMapping; readonly source: GivenSource } | undefined {
  const named = text.kind === 'mapping' ? text.entries.find(({ key }) => key === 'source') : undefined
  if (text.kind !== 'mapping') return undefined
  if (named === undefined) {
    const stray = text.entries.find(({ key }) => ONLY_WITH_SOURCE.includes(key) && keys.includes(key))
    if (stray === undefined) return undefined
    throw badGate(stray.keyAt, `"${stray.key}" requires "source", the name of a source under "sources:" at the top.`)
  }
  const own = text.entries.filter(({ key }) => keys.includes(key))
  const entries = text.entries.filter(({ key }) => key !== 'source' && !keys.includes(key))
  return {
    rest: { ...text, entries },
    source: {
      ...findSource(named.value, defaults),
      ...{ at: named.keyAt, given: new Map(own.map(({ key, value }) => [key, value])), defaults }
    }
  }
}

function findSource(text: GateText, { sources }: DraftDefaults): KnownSource {
  const names = [...sources.keys()]
  const known = text.kind === 'scalar' ? sources.get(text.text) : undefined
  if (known !== undefined) return known
  const got = gotGateText(text)
  const name = text.kind === 'scalar' ? `source ${quoteWord(text.text)}` : 'this source'
  if (names.length === 0) throw badGate(text.at, `${name} is not declared. Declare it under "sources:" at the top.`)
  const near = text.kind === 'scalar' ? ` Did you mean "${findNearest(text.text, names)}"?` : ''
  throw badGate(text.at, `expected the name of a declared source (${names.join(', ')})${got}.${near}`)
}

/** Reads a query and checks that it distinguishes the revisions. Throws `bad-input`, with the line. */
export function readSourceQuery(
  text: GateText,
  { source, dialect, defaults }: GivenSource,
  use: 'count' | 'value'
): SourceQuery {
  const query = dialect.readQuery(text, { source, use })
  const problem = problemOf(query, defaults)
  if (problem !== undefined) throw badGate(text.at, problem)
  return { ...query, at: text.at }
}

/** What is wrong with the placeholders of a query; undefined where nothing is. */
export function problemOf(query: SourceQuery, { dialect }: DraftDefaults): string | undefined {
  return findPlaceholderProblem(query.text, [...REVISION_PLACEHOLDERS, ...(dialect.placeholders ?? [])])
}

/** `missing:` what a window without a value means. */
export function readMissing(text: GateText | undefined): Missing {
  return text === undefined ? 'unsettled' : readChoice(text, ['unsettled', 'zero'])
}
