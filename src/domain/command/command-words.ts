import { badInput } from '../errors.js'
import { quoteName } from '../input/quote-safe.js'
import type { InputReader } from '../input/input-reader.js'

/** Marks in a word what was quoted or escaped, and so means just that. No text of a command holds it. */
const QUOTED = '\u0000'

/**
 * What only a shell understands, in the unquoted text of a word. Not in the middle of a word: addresses hold `&`, connection strings `;`,
 * and programs take patterns such as `*.js` themselves.
 */
const SHELL_SYNTAX = [
  /^(?:\d{0,2}|&)[<>]{1,2}(?:&\d)?/,
  /&&|\|\|/,
  /^[;|&]/,
  /[;|&]$/,
  /^[#(]/,
  /^~\//,
  /\$[\w{(@?*#$!]/,
  /`/
]
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/
/** A member of a JSON object, whose quotes are gone. */
const JSON_MEMBER = '{\u0000:'

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
  throw badInput(name, 'it starts with "[" but is not a JSON list of strings. Expected one such as ["npm", "start"].')
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
  /** The word with `QUOTED` for its quoted parts. */
  let bare = ''
  const finish = () => {
    if (word === undefined) return
    refuseShellSyntax(bare, { name, position: words.length })
    words.push(word)
    word = undefined
    bare = ''
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
    bare += plain ?? QUOTED
    // Inside double quotes, a backslash escapes only these, and itself stays before anything else.
    word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescape) ?? escaped ?? plain ?? '')
  }
  finish()
  return words
}

function unescape(_: string, character: string): string {
  return character === '\n' ? '' : character
}

function refuseShellSyntax(
  bare: string,
  { name, position }: { readonly name: string; readonly position: number }
): void {
  const variable = position === 0 ? ASSIGNMENT.exec(bare)?.[1] : undefined
  if (variable !== undefined)
    throw badInput(
      name,
      `this command runs without a shell, so ${quoteName(variable)} is not expanded. Set the variable in "environment-variables", or write sh -c "…".`
    )
  if (bare.includes(JSON_MEMBER))
    throw badInput(
      name,
      "the double quotes of a JSON argument would be removed. Put the argument in single quotes: '{…}'."
    )
  const found = SHELL_SYNTAX.map(form => form.exec(bare)?.[0]).find(part => part !== undefined)
  if (found !== undefined) throw badInput(name, explainOperator(found.replace(/^(\$).*/, '$1')))
}

function explainOperator(operator: string): string {
  return `this command runs without a shell, so ${operator} would be passed as an argument. Write sh -c "…", or quote it to pass it literally.`
}
