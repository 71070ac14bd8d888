import type { InterfaceChanges } from './compare-interfaces.js'
import { joinChanges } from './compare-interfaces.js'

/** A JSON Schema, as its file holds it. */
export type Schema = Readonly<Record<string, unknown>>

/** Who writes the documents: the product (its readers rely on what is there), or users (their documents have to stay valid). */
export type Author = 'product' | 'users'

/** Members that say nothing about which documents are valid. */
const COMMENTS = new Set(['$schema', '$id', '$comment', 'title', 'description', 'examples', 'markdownDescription'])
/** Lists in which the order means nothing. */
const SETS = new Set(['required', 'enum', 'type'])

/**
 * Compares a schema with its earlier self. Of documents of the product, nothing may disappear; of documents of users, nothing may be
 * demanded that was not. Where a change is neither surely harmless nor surely breaking, it counts as breaking.
 */
export function compareSchemas(
  file: string,
  { before, after }: { readonly before: Schema | undefined; readonly after: Schema | undefined },
  author: Author
): InterfaceChanges {
  if (after === undefined) return { breaking: [`\`${file}\` was removed.`], added: [] }
  if (before === undefined) return { breaking: [], added: [`\`${file}\` is new.`] }
  const [earlier, later] = [factsOf(before), factsOf(after)]
  const gone = [...earlier].filter(fact => !later.has(fact))
  const come = [...later].filter(fact => !earlier.has(fact))
  return joinChanges([
    {
      breaking: gone
        .filter(fact => !(author === 'users' && isDemand(fact)))
        .map(fact => `\`${file}\`: \`${fact}\` was removed.`),
      added: []
    },
    {
      breaking:
        author === 'users'
          ? come.filter(demandsMore(earlier)).map(fact => `\`${file}\`: \`${fact}\` is now required.`)
          : [],
      added: come
        .filter(fact => !(author === 'users' && demandsMore(earlier)(fact)))
        .map(fact => `\`${file}\`: \`${fact}\` is new.`)
    }
  ])
}

function isDemand(fact: string): boolean {
  return fact.includes(' required ')
}

/** A rule about a place that was there before, other than one more member or one more value that it may have. */
function demandsMore(earlier: ReadonlySet<string>): (fact: string) => boolean {
  const places = new Set([...earlier].map(placeOf))
  const keywords = new Set([...earlier].map(keywordOf))
  const widens = (fact: string) => / (?:enum|type) /.test(fact) && keywords.has(keywordOf(fact))
  return fact => places.has(placeOf(fact)) && !fact.endsWith(' member') && !widens(fact)
}

/** `place keyword` */
function keywordOf(fact: string): string {
  return fact.split(' ', 2).join(' ')
}

function placeOf(fact: string): string {
  return fact.slice(0, fact.indexOf(' '))
}

/** Each thing that a schema says, as `place keyword value`. */
function factsOf(schema: Schema): ReadonlySet<string> {
  const facts = new Set<string>()
  collect('#', schema, facts)
  return facts
}

function collect(place: string, schema: Schema, facts: Set<string>): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (COMMENTS.has(keyword)) continue
    if (keyword === 'properties' || keyword === '$defs' || keyword === 'patternProperties') {
      for (const [name, part] of Object.entries(value as Schema)) {
        facts.add(`${place}/${name} member`)
        collectAny(`${place}/${name}`, part, facts)
      }
    } else if (SETS.has(keyword)) {
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value])
        facts.add(`${place} ${keyword} ${JSON.stringify(item)}`)
    } else if (Array.isArray(value)) {
      for (const [index, part] of value.entries()) collectAny(`${place}/${keyword}/${index}`, part, facts)
    } else if (typeof value === 'object' && value !== null) collect(`${place}/${keyword}`, value as Schema, facts)
    else facts.add(`${place} ${keyword} ${JSON.stringify(value)}`)
  }
}

function collectAny(place: string, part: unknown, facts: Set<string>): void {
  if (typeof part === 'object' && part !== null && !Array.isArray(part)) collect(place, part as Schema, facts)
  else facts.add(`${place} is ${JSON.stringify(part)}`)
}
