import fc from 'fast-check'
import { replaceMember } from './replace-member.js'

/** Looks like a key (`looksLikeKey` of quote-safe.ts): no error may show a part of it. */
export const SECRET = 'Zq7xVt2LmP9rKd4WnB8sHy3T'
/** A text that is longer than any name: an error may not show more of it than a name has. */
export const LONG = Array.from({ length: 60 }, (_, index) => `word${'abcdefgh'.charAt(index % 8)}`).join(' ')
/** No mutation makes a text longer: sizes up to 1 MiB are measured in test/bounds. */
const MOST_CHARACTERS = 64 * 1024

/** Values that are legal in some place and surprising in another. */
const TOKENS: readonly string[] = [
  ...[SECRET, LONG, '', '0', '-1', '1e999', '1e308', '0.1', '9007199254740993', 'NaN', '-Inf', '007', '1_000'],
  ...['null', 'true', '{}', '[]', '[null]', '[7]', '{"a":1}', '""', '"x"', '7', '"1"', `"${SECRET}"`, `"${LONG}"`],
  ...['__proto__', 'constructor', 'toString', '"__proto__":1', '"constructor":{"prototype":1}'],
  ...['\n', '\r\n', '\t', ' ', '\0', '\u001b[31m', '\u2028', '\u202e', '\ufeff', '\ud83d', 'é', '💥'],
  ...['::error::x', '##[error]', '%0A', '${{ x }}', '{{a}}', '{side.id}', '$', '`', '"', "'", '\\', '<', '>', '&', '#'],
  ...[':', '=', ',', '-', '|', '*', '!', '@', '/', '../', '(', ')', '[', ']', '{', '}', '&a', '*a', '%', '?', '; '],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?xml ', '<a>', '</a>', '&lt;', '&#0;', '<!DOCTYPE a [<!ENTITY b "c">]>'],
  ...['5m', '1h', '10%', '300 ms', 'latest', 'sha256:', 'arn:aws:', 'https://', '2026-11-30T00:00:00Z', '-1s', '1.5.0']
]

interface Edit {
  readonly kind: (typeof KINDS)[number]
  /** Where, and how much: each a part of what there is, of 65,536. */
  readonly at: number
  readonly size: number
  readonly token: string
  readonly times: number
}

const KINDS = ['insert', 'delete', 'replace', 'repeat', 'member', 'member', 'line', 'splice', 'value', 'value'] as const
const WHOLE = 65_536

/** Texts for a parser: mutations of its samples, parts of several put together, and any text. `fast-check` shrinks them to the edits that matter. */
export function textsFor(samples: readonly string[]): fc.Arbitrary<string> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(WHOLE - 1),
    size: fc.nat(WHOLE - 1),
    token: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...TOKENS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }
    ),
    times: fc.nat(40)
  })
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([sample, edits]) =>
      edits.reduce((text, each) => apply(text, each, samples), sample).slice(0, MOST_CHARACTERS)
    )
  const made = fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }).map(tokens => tokens.join(''))
  return fc.oneof(
    { weight: 17, arbitrary: mutated },
    { weight: 2, arbitrary: made },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }
  )
}

function apply(text: string, { kind, at, size, token, times }: Edit, samples: readonly string[]): string {
  const from = Math.floor((at * (text.length + 1)) / WHOLE)
  // Mostly short: half of the edits touch a sixteenth of the text or less.
  const to = Math.min(text.length, from + Math.floor(text.length * (size / WHOLE) ** 4) + (size % 4))
  switch (kind) {
    case 'insert':
      return text.slice(0, from) + token + text.slice(from)
    case 'delete':
      return text.slice(0, from) + text.slice(to)
    case 'replace':
      return text.slice(0, from) + token + text.slice(to)
    case 'repeat':
      return text.slice(0, from) + text.slice(from, to).repeat(times) + text.slice(to)
    case 'member':
      return replaceMember(text, at, token)
    case 'line':
      return moveLine(text, at, size)
    case 'splice':
      return splice(text, from, samples[size % samples.length] ?? '')
    case 'value':
      return replaceValue(text, at, token)
  }
}

/** Moves a line to another place, or doubles it. */
function moveLine(text: string, at: number, size: number): string {
  const lines = text.split('\n')
  const [line = ''] = lines.splice(at % lines.length, size % 2)
  lines.splice(size % (lines.length + 1), 0, line === '' ? (lines[at % lines.length] ?? '') : line)
  return lines.join('\n')
}

/** The beginning of one text with the end of another. */
function splice(text: string, from: number, other: string): string {
  return text.slice(0, from) + other.slice(Math.floor((from / (text.length + 1)) * other.length))
}

/** Replaces a whole word, number or quoted text. */
function replaceValue(text: string, at: number, token: string): string {
  const values = [...text.slice(0, 4_096).matchAll(/[\w.-]+/g)]
  const value = values[at % Math.max(1, values.length)]
  return value === undefined ? token : text.slice(0, value.index) + token + text.slice(value.index + value[0].length)
}
