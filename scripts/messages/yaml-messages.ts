import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Pair } from 'yaml'
import { inOneLine, isProse, PLACEHOLDER, type Message } from './message.js'

/** The members of an action or a workflow that GitHub shows to a reader. */
const SHOWN = new Set(['deprecationMessage', 'description', 'name', 'run-name'])

/** A quoted text of a shell script. Its double quotes may hold escaped ones. */
const QUOTED = /'([^'\n]*)'|"((?:[^"\\\n]|\\.)*)"/g

/**
 * The texts of an action or a workflow: its descriptions and names, what its scripts print, and its comments, each block of them as one
 * message. `source` is the text of `file`.
 */
export function yamlMessages(file: string, source: string): readonly Message[] {
  const messages = [...shownMembers(file, source), ...comments(file, source)]
  return messages.toSorted((one, other) => one.line - other.line)
}

function shownMembers(file: string, source: string): readonly Message[] {
  const lines = new LineCounter()
  const found: Message[] = []
  visit(parseDocument(source, { lineCounter: lines }), {
    Pair: (_, pair) => {
      if (!isTextPair(pair)) return
      const { key, value } = pair
      const line = lines.linePos(value.range[0]).line
      if (SHOWN.has(key.value) && isProse(value.value)) found.push({ file, line, text: toText(value.value) })
      if (key.value === 'run') found.push(...printedTexts(file, line + (value.type === 'PLAIN' ? 0 : 1), value.value))
    }
  })
  return found
}

interface TextPair extends Pair {
  readonly key: { readonly value: string }
  readonly value: { readonly value: string; readonly range: readonly [number, number, number]; readonly type: string }
}

function isTextPair(pair: unknown): pair is TextPair {
  return (
    isPair(pair) &&
    isScalar(pair.key) &&
    !isMap(pair.value) &&
    isScalar(pair.value) &&
    typeof pair.value.value === 'string'
  )
}

/** The quoted texts of the lines of a script that print. `first` is the line of the file at which the script begins. */
function printedTexts(file: string, first: number, script: string): readonly Message[] {
  return script.split('\n').flatMap((line, index) => {
    if (!/\b(?:echo|printf)\b/.test(line)) return []
    const texts = [...line.matchAll(QUOTED)].map(([, single, double]) => toText(single ?? double ?? ''))
    return texts.filter(isProse).map(text => ({ file, line: first + index, text }))
  })
}

/** Neighboring lines that hold nothing but a comment are one message; a comment after a value is a message of its own. */
function comments(file: string, source: string): readonly Message[] {
  const found: { file: string; line: number; text: string; last: number }[] = []
  source.split('\n').forEach((content, index) => {
    const [, before = '', comment] = /^(|.*?\s)#\s?(.*)$/.exec(content) ?? []
    if (comment === undefined || /['"]/.test(before)) return
    const previous = found.at(-1)
    const isAlone = before.trim() === ''
    if (isAlone && previous?.last === index)
      Object.assign(previous, { text: `${previous.text} ${comment}`, last: index + 1 })
    else found.push({ file, line: index + 1, text: comment, last: isAlone ? index + 1 : -1 })
  })
  return found.map(({ line, text }) => ({ file, line, text: toText(text) })).filter(({ text }) => isProse(text))
}

function toText(text: string): string {
  return inOneLine(text.replace(/\$\{\{.*?\}\}|\$\{\w+\}|\$\w+/g, PLACEHOLDER))
}
