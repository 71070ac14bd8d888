import { looksLikeKey } from '../../../../../domain/input/quote-safe.js'
import { isList } from '../../../../../domain/document/document.js'
import type { JsonValue } from '../../../../../domain/document/json-value.js'
import type { Difference } from './diff-task-definitions.js'
import { isShownValue } from './shown-fields.js'

const LONGEST_VALUE = 200

/**
 * One line a difference: `+` new, `-` gone, `~` changed. With `masked`, only fields that hold no secret by their nature show their values
 * (`isShownValue`); for all others the line shows that they changed, and how many items a list has.
 */
export function formatDiff(differences: readonly Difference[], { values }: { values: 'shown' | 'masked' }): string {
  return differences
    .map(difference => {
      const isShown = values === 'shown' || sides(difference).every(value => isShownValue(difference.path, value))
      return `${sign(difference)} ${nameField(difference.path, values)}: ${isShown ? show(difference) : describe(difference)}`
    })
    .join('\n')
}

/** Names that users gave (of a tag, a variable) may be a secret in the wrong place: what looks like an address or a key is hidden. */
function nameField(path: readonly string[], values: 'shown' | 'masked'): string {
  return path.map(name => (values === 'masked' && isDoubtful(name) ? '***' : quote(name))).join('.')
}

function isDoubtful(name: string): boolean {
  return name.includes('://') || name.split(/[^A-Za-z0-9]+/).some(looksLikeKey)
}

/** A name that would not read as one word is quoted, so that a line stays a line. */
function quote(name: string): string {
  return /^[\w:/@+-][\w.:/@+-]*$/.test(name) ? name : JSON.stringify(name)
}

function sign({ before, after }: Difference): string {
  if (before === undefined) return '+'
  return after === undefined ? '-' : '~'
}

function describe(difference: Difference): string {
  const { before, after } = difference
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const lists = sides(difference)
  return lists.every(isList) ? `(${change}, ${countItems(lists)})` : `(${change})`
}

function countItems(lists: readonly (readonly JsonValue[])[]): string {
  return `${lists.map(({ length }) => length).join(' → ')} ${lists.at(-1)?.length === 1 ? 'item' : 'items'}`
}

function show(difference: Difference): string {
  return sides(difference).map(clip).join(' → ')
}

/** What was there and what is there now, as far as there is anything. */
function sides({ before, after }: Difference): readonly JsonValue[] {
  return [before, after].filter(value => value !== undefined)
}

function clip(value: JsonValue): string {
  const text = JSON.stringify(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
