import { parseYaml } from '../document/parse-yaml.js'
import { describeType, isList, isObject, type ParsedDocument, type ValuePath } from '../document/document.js'
import type { JsonObject } from '../document/json-value.js'
import { badText, type TextOrigin } from '../document/text-place.js'
import { gotName, quoteWord } from '../input/quote-safe.js'
import { keyOf, type AllowedFinding } from './allow-list.js'

const MEMBERS = ['id', 'until', 'reason'] as const
const EXAMPLE = '{ id: CVE-2026-1234, until: 2026-12-31, reason: … }'

/** Reads an allow list, a YAML list of `{id, until, reason}`. Throws `bad-input` with line and column. */
export function parseAllowList(text: string, origin: TextOrigin): readonly AllowedFinding[] {
  const document = parseYaml(text, origin)
  if (!isList(document.value)) {
    throw badText(placeOf(document, []), `expected a list of ${EXAMPLE}, got ${describeType(document.value)}.`)
  }
  const allowed = document.value.map((_, index) => readEntry(document, index))
  const ids = new Set<string>()
  allowed.forEach(({ id }, index) => {
    if (ids.has(keyOf(id)))
      throw badText(placeOf(document, [index, 'id']), `${id} appears twice. Remove one of the two.`)
    ids.add(keyOf(id))
  })
  return allowed
}

function readEntry(document: ParsedDocument, index: number): AllowedFinding {
  const entry = isList(document.value) ? document.value[index] : undefined
  if (!isObject(entry)) {
    throw badText(placeOf(document, [index]), `expected ${EXAMPLE}, got ${describeType(entry)}.`)
  }
  const unknown = Object.keys(entry).find(key => !MEMBERS.some(member => member === key))
  if (unknown !== undefined) {
    throw badText(placeOf(document, [index, unknown]), `${quoteWord(unknown)} is an unknown key; expected ${EXAMPLE}.`)
  }
  const id = readMember(document, entry, { index, name: 'id' })
  const until = readMember(document, entry, { index, name: 'until' })
  const reason = readMember(document, entry, { index, name: 'reason' })
  if (!/^[A-Za-z][\w.:-]+$/.test(id)) {
    throw badText(placeOf(document, [index, 'id']), `expected an id such as CVE-2026-1234${gotName(id)}.`)
  }
  if (!isDate(until)) {
    throw badText(
      placeOf(document, [index, 'until']),
      `expected a date such as 2026-12-31, the last day on which the finding is accepted${gotName(until)}.`
    )
  }
  return { id, until, reason }
}

function readMember(
  document: ParsedDocument,
  entry: JsonObject,
  { index, name }: { readonly index: number; readonly name: (typeof MEMBERS)[number] }
): string {
  const value = entry[name]
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const place = placeOf(document, value === undefined ? [index] : [index, name])
  throw badText(place, `"${name}" is ${describeType(value)}; expected ${EXAMPLE}.`)
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function placeOf(document: ParsedDocument, path: ValuePath) {
  return { origin: document.origin, position: document.positionOf(path) }
}
