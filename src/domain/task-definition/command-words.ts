import { badInput } from '../errors.js'
import type { InputReader } from '../input/input-reader.js'

const OPERATORS = ['&&', '||', '|', ';', '&', '>', '>>', '<']

/** Reads a command: a JSON list of strings, or words as a POSIX shell splits and unquotes them. Undefined when absent. */
export function readCommand(inputs: InputReader, name: string): readonly string[] | undefined {
  // Not `text`, which trims: a command may end in an escaped blank.
  const text = inputs.block(name)
  if (text === undefined) return undefined
  return text.trimStart().startsWith('[') ? readList(text, name) : splitWords(text, name)
}

function readList(text: string, name: string): readonly string[] {
  const list = tryJson(text)
  if (Array.isArray(list) && list.every(item => typeof item === 'string')) return list
  throw badInput(name, 'it starts with "[" and is no JSON list of strings; expected one like ["npm", "start"].')
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// One part of a word: between single quotes, between double quotes, an escaped character, plain characters.
const PART = /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)|(\s+)/y

/**
 * Splits into words by the quoting rules of POSIX (single quotes, double quotes, backslash), without any expansion: there is
 * no shell. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text: string, name: string): readonly string[] {
  const words: string[] = []
  let word: string | undefined
  let isQuoted = false
  const finish = () => {
    if (word === undefined) return
    if (!isQuoted && OPERATORS.includes(word)) throw badInput(name, explainOperator(word))
    words.push(word)
    word = undefined
    isQuoted = false
  }
  PART.lastIndex = 0
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text)
    if (part === null) throw badInput(name, 'a quote is not closed, or a backslash ends the command.')
    const [, single, double, escaped, plain, blank] = part
    // A backslash at the end of a line joins it with the next.
    if (escaped === '\n') continue
    if (blank !== undefined) {
      finish()
      continue
    }
    isQuoted ||= plain === undefined
    // Inside double quotes, a backslash escapes only these, and itself stays before anything else.
    word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescape) ?? escaped ?? plain ?? '')
  }
  finish()
  return words
}

function unescape(_: string, character: string): string {
  return character === '\n' ? '' : character
}

function explainOperator(operator: string): string {
  return `no shell runs this command, so ${operator} would be an argument; write sh -c "…", or put it in quotes to mean just that.`
}
