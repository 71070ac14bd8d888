import type { Assignment } from './changes.js'
import {
  describeType,
  isObject,
  LIMIT_CHARACTERS,
  type ParsedDocument
} from '../../../../../domain/document/document.js'
import { badText, formatPlace, type TextOrigin, type TextPlace } from '../../../../../domain/document/text-place.js'
import { looksLikeKey, quoteName } from '../../../../../domain/input/quote-safe.js'

/** What the names of a list are for: those of containers may be preceded by the container's name and a colon. */
export type AssignmentScope = 'containers' | 'task'

/**
 * Reads lines of `NAME=value`. The value is everything after the first `=`, to the end of the line, unchanged; a line that starts
 * with `#` is a comment; `NAME<<END` takes the lines up to `END`. Throws `bad-input`, with the line.
 */
export function parseAssignments(text: string, { origin, scope }: AssignmentText): readonly Assignment[] {
  if (text.length > LIMIT_CHARACTERS) throw badText({ origin }, 'the text is longer than 1 MiB; shorten it.')
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const assignments: Assignment[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const place = { origin, position: { line: index + 1, column: 1 } }
    const [, mark = ''] = /(=|<<)/.exec(line) ?? []
    const markAt = line.indexOf(mark)
    const [name, rest] = [line.slice(0, markAt), line.slice(markAt + mark.length)]
    if (mark === '') throw badText(place, 'expected NAME=value on this line.')
    if (mark === '<<') {
      const end = lines.indexOf(rest.trim(), index + 1)
      if (rest.trim() === '' || end === -1)
        throw badText(place, 'the multi-line value that starts here with << has no end mark.')
      assignments.push(assignment({ name, value: lines.slice(index + 1, end).join('\n'), place, scope }))
      index = end
    } else {
      // `NAME = value`: the blanks belong to the form.
      const value = /\s$/.test(name) ? rest.trim() : rest
      assignments.push(withRemark(assignment({ name, value, place, scope })))
    }
  }
  refuseRepeats(assignments)
  return assignments
}

/** The remarks of a list that a step prints as warnings. */
export function remarksOf(assignments: readonly Assignment[]): readonly string[] {
  return assignments.flatMap(({ remark }) => remark ?? []).slice(0, MOST_REMARKS)
}

/** GitHub shows ten warnings of a step: https://docs.github.com/actions/reference/limits */
const MOST_REMARKS = 10

/** A shell or a `.env` file takes off the quotes of `NAME="value"`; here, as in `docker --env-file`, the line is taken as it is. */
function withRemark(read: Assignment): Assignment {
  const [, quote = '', inner = ''] = /^\s*(["'])(.*)\1\s*$/s.exec(read.value) ?? []
  if (quote === '' || inner.includes(quote)) return read
  const sentence = `the quotes around the value of ${quoteName(read.name)} are part of the value. Write the value without them.`
  return { ...read, remark: `${formatPlace(read.place)}: ${sentence}` }
}

/** Of two lines for one name, the second would silently take precedence. */
function refuseRepeats(assignments: readonly Assignment[]): void {
  const lines = new Map<string, number>()
  for (const { container, name, place } of assignments) {
    const key = `${container ?? ''}:${name}`
    const first = lines.get(key)
    const line = place.position?.line ?? 0
    if (first !== undefined)
      throw badText(place, `${quoteName(name)} is already on line ${first}. Remove one of the two.`)
    lines.set(key, line)
  }
}

export interface AssignmentText {
  readonly origin: TextOrigin
  readonly scope: AssignmentScope
}

/** Reads an object of names and texts, as JSON or YAML hold it. Throws `bad-input`. */
export function readAssignmentMap(document: ParsedDocument, scope: AssignmentScope): readonly Assignment[] {
  const { origin, value: members } = document
  if (!isObject(members))
    throw badText({ origin }, `expected an object of names and values, not ${describeType(members)}.`)
  return Object.entries(members).map(([name, value]) => {
    const place = { origin, position: document.positionOf([name]) }
    if (typeof value === 'string') return assignment({ name, value, place, scope })
    throw badText(
      place,
      `the value of ${quoteName(name)} is ${describeType(value)}; expected text, so put it in quotes.`
    )
  })
}

/** Whether a text that an input or a file holds is such an object, rather than lines. */
export function isAssignmentMap(text: string, origin: TextOrigin): boolean {
  return /^\s*\{/.test(text) || (origin.kind === 'file' && /\.(?:jsonc?|ya?ml)$/i.test(origin.path))
}

function assignment(given: { name: string; value: string; place: TextPlace; scope: AssignmentScope }): Assignment {
  const { place, value, scope } = given
  const [, container, name = ''] = (scope === 'task' ? undefined : /^([^:]*):(.*)$/s.exec(given.name)) ?? [
    '',
    undefined,
    given.name
  ]
  if (name.trim() === '') throw badText(place, 'the name before the = is missing.')
  // Of a name, errors and diffs show more than of a value.
  if (/^=?$/.test(value) && /^[A-Za-z0-9+/]+$/.test(name) && looksLikeKey(name))
    throw badText(place, 'this line looks like base64, not NAME=value. Put the name and = before it.')
  if (/["'“”‘’`]/.test(given.name))
    throw badText(place, 'a name cannot contain a quote. Write NAME=value without quotes around the pair.')
  if (scope === 'containers' && /\s/.test(name.trim())) throw badText(place, 'a name cannot contain spaces.')
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
  if (scope === 'task' && /^\s*aws:/i.test(name))
    throw badText(place, 'tags that start with "aws:" are reserved for AWS. Use another key.')
  return { container: container?.trim(), name: name.trim(), value, place }
}
