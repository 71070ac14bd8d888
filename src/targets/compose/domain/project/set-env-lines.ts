/** What one line of an `.env` file is. */
interface Assignment {
  readonly name: string
  /** `export TAG=`, as it stands there. */
  readonly before: string
  /** Lines that its value covers, the end not included. */
  readonly from: number
  readonly to: number
  /** After the value: a comment. */
  readonly after: string
}

const ASSIGNED = /^(?<before>\s*(?:export\s+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*)(?<value>(?:[^ \t].*)?)$/

/**
 * The text of an `.env` file with these variables set, in place where they are, else at the end. Other lines, comments and line ends stay as
 * they are. A value is written in single quotes where Compose would read it otherwise. A variable that is set twice is set in its last line.
 */
export function setEnvLines(text: string, values: ReadonlyMap<string, string>): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r?\n/)
  const isEnded = lines.at(-1) === ''
  if (isEnded) lines.pop()
  const assignments = readAssignments(lines)
  const appended: string[] = []
  const replaced = new Map<number, { readonly text: string; readonly to: number }>()
  for (const [name, value] of values) {
    const found = assignments.findLast(assignment => assignment.name === name)
    if (found === undefined) appended.push(`${name}=${quoted(value)}`)
    else replaced.set(found.from, { text: `${found.before}${quoted(value)}${found.after}`, to: found.to })
  }
  const kept: string[] = []
  for (let index = 0; index < lines.length;) {
    const change = replaced.get(index)
    kept.push(change?.text ?? lines[index] ?? '')
    index = change?.to ?? index + 1
  }
  return [...kept, ...appended].map(line => `${line}${end}`).join('')
}

function readAssignments(lines: readonly string[]): readonly Assignment[] {
  const found: Assignment[] = []
  for (let index = 0; index < lines.length;) {
    const { before, name, value } = ASSIGNED.exec(lines[index] ?? '')?.groups ?? {}
    const from = index
    index += 1
    if (before === undefined || name === undefined || value === undefined) continue
    const quote = /^["']/.exec(value)?.[0]
    if (quote === undefined) {
      found.push({ name, before, from, to: index, after: /[ \t]#.*$/.exec(value)?.[0] ?? '' })
      continue
    }
    let rest = endOfQuoted(value.slice(1), quote)
    for (; rest === undefined && index < lines.length; index += 1) rest = endOfQuoted(lines[index] ?? '', quote)
    if (rest === undefined) index = from + 1
    found.push({ name, before, from, to: index, after: rest ?? '' })
  }
  return found
}

/** What follows the closing quote; undefined where there is none in this line. */
function endOfQuoted(text: string, quote: string): string | undefined {
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\\' && quote === '"') index += 1
    else if (text[index] === quote) return text.slice(index + 1)
  }
  return undefined
}

function quoted(value: string): string {
  return /^[\w./:@+-]*$/.test(value) ? value : `'${value}'`
}
