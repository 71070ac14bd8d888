import { findNearest } from '../../input/find-nearest.js'
import { quoteWord } from '../../input/quote-safe.js'

/** What stands for one side in a query, without its braces: `side.id`. */
export interface Placeholder {
  readonly name: string
  /** Whether it is another text for each of the two revisions. */
  readonly differs: boolean
}

/** Those that every target has: of the revision. */
export const REVISION_PLACEHOLDERS: readonly Placeholder[] = ['id', 'label', 'tag', 'digest'].map(name => ({
  name: `side.${name}`,
  differs: true
}))

/** Only these braces are placeholders: all others belong to the language of the query. */
const WRITTEN = /\{(side\.[\w-]{0,60})\}/g

/** The names of the placeholders in a query, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(WRITTEN)].map(([, name = '']) => name))]
}

/**
 * The text for one side: each placeholder replaced by `encode` of its value, which suits the language of the query. A placeholder
 * without a value stays as it is; `missingIn` names it.
 */
export function fillPlaceholders(
  text: string,
  names: ReadonlyMap<string, string>,
  encode: (value: string) => string = value => value
): string {
  return text.replaceAll(WRITTEN, (written, name: string) => {
    const value = names.get(name)
    return value === undefined ? written : encode(value)
  })
}

/** The first placeholder of a query that has no value on this side. */
export function missingIn(text: string, names: ReadonlyMap<string, string>): string | undefined {
  return placeholdersIn(text).find(name => !names.has(name))
}

/** What is wrong with the placeholders of a query: two sentences for an error. Undefined where nothing is. */
export function findPlaceholderProblem(text: string, known: readonly Placeholder[]): string | undefined {
  const used = placeholdersIn(text)
  const names = known.map(({ name }) => name)
  const unknown = used.find(name => !names.includes(name))
  if (unknown !== undefined)
    return `unknown placeholder ${quoteWord(unknown)}; did you mean {${findNearest(unknown, names)}}? Known: ${names.map(inBraces).join(', ')}.`
  const telling = known.filter(({ differs }) => differs).map(({ name }) => name)
  if (used.some(name => telling.includes(name))) return undefined
  return `the query is the same for canary and stable. Add a placeholder that distinguishes them: ${telling.map(inBraces).join(', ')}.`
}

function inBraces(name: string): string {
  return `{${name}}`
}
