import { badInput } from '../errors.js'
import { explainUnits, parseDurationSeconds, writeDuration } from './duration.js'
import { explainListItem } from './list-item.js'
import { gotWord } from './quote-safe.js'

/** The raw text of one input; `''` when it was not given. */
export type RawInput = (name: string) => string

/** Reads inputs as values. Absent is `undefined`; every rejection names the input. */
export interface InputReader {
  text(name: string): string | undefined
  /** Throws when absent. */
  required(name: string): string
  /** `true`/`false`/`yes`/`no`/`on`/`off`, in any case. */
  yesNo(name: string): boolean | undefined
  wholeNumber(name: string, range: { readonly from: number; readonly to: number }): number | undefined
  /** `90s`, `15m`, `1h30m`, `0`: seconds. A number without a unit is refused: `15` could be minutes or seconds. */
  durationSeconds(name: string, range: { readonly from: number; readonly to: number }): number | undefined
  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined
  /** Items separated by newlines or commas, trimmed, without empty ones. An item in quotes or after a dash is refused. */
  list(name: string): readonly string[]
  /** Lines as they are (line ends normalized), without the empty ones at the start and the end. Undefined when blank. */
  block(name: string): string | undefined
}

/** Linux gives a variable of a process 128 KiB, so that only other systems let more through. */
const LIMIT_CHARACTERS = 1024 * 1024

const YES = ['true', 'yes', 'on']
const NO = ['false', 'no', 'off']

/** Wraps the raw inputs of an action. Whitespace around values is trimmed, except inside blocks. */
export function inputReader(given: RawInput): InputReader {
  const raw: RawInput = name => {
    const value = given(name)
    if (value.length <= LIMIT_CHARACTERS) return value
    throw badInput(name, 'the value is longer than 1 MiB; shorten it.')
  }
  const text = (name: string) => raw(name).trim() || undefined
  const reader: InputReader = {
    text,
    required(name) {
      const value = text(name)
      if (value === undefined)
        throw badInput(
          name,
          'a value is required. Set it under `with:`. If it comes from a variable or output, check that it is not empty.'
        )
      return value
    },
    yesNo(name) {
      const value = text(name)?.toLowerCase()
      if (value === undefined) return undefined
      if (YES.includes(value)) return true
      if (NO.includes(value)) return false
      throw badInput(name, `expected true or false${gotWord(value)}.`)
    },
    wholeNumber(name, { from, to }) {
      const value = text(name)
      if (value === undefined) return undefined
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
      if (number >= from && number <= to) return number
      throw badInput(name, `expected a whole number from ${from} to ${to}${gotWord(value)}.`)
    },
    durationSeconds(name, { from, to }) {
      const value = text(name)
      if (value === undefined) return undefined
      const seconds = parseDurationSeconds(value)
      if (seconds !== undefined && seconds >= from && seconds <= to) return seconds
      const missing = explainUnits(value, { from, to })
      if (missing !== undefined) throw badInput(name, `${missing}.`)
      const range = `${writeDuration(from)} to ${writeDuration(to)}`
      throw badInput(name, `expected a duration such as 90s, 15m or 1h30m (${range})${gotWord(value)}.`)
    },
    choice(name, choices) {
      const value = text(name)
      if (value === undefined) return undefined
      const found = choices.find(choice => choice === value)
      if (found !== undefined) return found
      throw badInput(name, `expected one of ${choices.join(', ')}${gotWord(value, ';')}.`)
    },
    list(name) {
      const items = raw(name)
        .split(/[\n,]/)
        .map(item => item.trim())
        .filter(item => item !== '')
      const problem = items.map(explainListItem).find(found => found !== undefined)
      if (problem !== undefined) throw badInput(name, problem)
      return items
    },
    block(name) {
      const lines = raw(name).replaceAll('\r\n', '\n')
      if (lines.trim() === '') return undefined
      const text = lines.trimEnd()
      // Blanks at the end of the last line belong to it: they may be part of a value.
      const [lastBlanks = ''] = lines.slice(text.length).split('\n', 1)
      return withoutBlankLines(text) + lastBlanks
    }
  }
  return reader
}

/** Without the blank lines at its start. */
function withoutBlankLines(text: string): string {
  const [blanks = ''] = /^[ \t\n]*/.exec(text) ?? []
  return text.slice(blanks.lastIndexOf('\n') + 1)
}
