/** A `::name key=value,key=value::data` line, or its older form `##[name key=value;key=value]data`. */
export interface WorkflowCommand {
  /** In lower case: the runner compares names without case. */
  readonly name: string
  /** By names in lower case. */
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * The commands that the runner registers: src/Runner.Worker/ActionCommandManager.cs, and the names of its command extensions in the
 * same file. While commands are stopped, the token that resumes them is one more.
 */
export const REGISTERED_COMMANDS: ReadonlySet<string> = new Set([
  ...['stop-commands', 'set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher'],
  ...['debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo']
])

/**
 * Reads a line of output as the runner does: `TryParseV2`, then `TryParse`. Undefined when it is no registered command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseWorkflowCommand(
  line: string,
  registered: ReadonlySet<string> = REGISTERED_COMMANDS
): WorkflowCommand | undefined {
  return parseCurrent(line, registered) ?? parseOlder(line, registered)
}

/** `TryParseV2`: at the start of the line, after white space. */
function parseCurrent(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.replace(LEADING_WHITE_SPACE, '')
  if (!startsWith(message, '::')) return undefined
  const end = indexOf(message, '::', 2)
  if (end < 0) return undefined
  return build(message.slice(2, end), message.slice(end + 2), { ...CURRENT, registered })
}

/** `TryParse`: the first mark, wherever it is in the line. */
function parseOlder(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = indexOf(line, '##[', 0)
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0 || end < start + 3) return undefined
  return build(line.slice(start + 3, end), line.slice(end + 1), { ...OLDER, registered })
}

/** What `string.TrimStart()` takes away: https://learn.microsoft.com/dotnet/api/system.char.iswhitespace */
const WHITE_SPACE = String.raw`[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`
const LEADING_WHITE_SPACE = new RegExp(`^${WHITE_SPACE}+`, 'u')
const TRAILING_WHITE_SPACE = new RegExp(`(?<!${WHITE_SPACE})${WHITE_SPACE}+$`, 'u')

/** Characters without a weight of their own, which comparisons by culture ignore: https://learn.microsoft.com/dotnet/core/extensions/globalization-icu */
const WEIGHTLESS = /[^\P{Cc}\t-\r\u0085]|\p{Default_Ignorable_Code_Point}|\p{Cf}/u

/** `StartsWith(string)`: by culture. */
function startsWith(text: string, mark: string): boolean {
  let index = 0
  while (index < text.length && WEIGHTLESS.test(text.charAt(index))) index += 1
  return matchesAt(text, index, mark)
}

/** `IndexOf(string, int)`: by culture. */
function indexOf(text: string, mark: string, from: number): number {
  for (let index = text.indexOf(mark.charAt(0), from); index >= 0; index = text.indexOf(mark.charAt(0), index + 1)) {
    if (matchesAt(text, index, mark)) return index
  }
  return -1
}

function matchesAt(text: string, from: number, mark: string): boolean {
  let index = from
  for (const character of mark) {
    while (index > from && index < text.length && WEIGHTLESS.test(text.charAt(index))) index += 1
    if (text.charAt(index) !== character) return false
    index += 1
  }
  return true
}

interface Form {
  readonly separator: string
  readonly inProperties: Readonly<Record<string, string>>
  readonly inData: Readonly<Record<string, string>>
  readonly trimsProperties: boolean
}

const ALWAYS = { '%0D': '\r', '%0A': '\n' }
const CURRENT: Form = {
  separator: ',',
  inProperties: { ...ALWAYS, '%3A': ':', '%2C': ',' },
  inData: ALWAYS,
  trimsProperties: true
}
const OLDER_ESCAPES = { '%3B': ';', ...ALWAYS, '%5D': ']' }
const OLDER: Form = {
  separator: ';',
  inProperties: OLDER_ESCAPES,
  inData: OLDER_ESCAPES,
  trimsProperties: false
}

function build(
  info: string,
  data: string,
  { registered, ...form }: Form & { readonly registered: ReadonlySet<string> }
): WorkflowCommand | undefined {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (name === '' || !registered.has(name)) return undefined
  const properties = space < 0 ? {} : readProperties(info.slice(space + 1), form)
  return { name, properties, data: unescape(data, form.inData) }
}

/** `Split` with `RemoveEmptyEntries`: empty pairs, names and values are left out. */
function readProperties(text: string, { separator, inProperties, trimsProperties }: Form) {
  const found: Record<string, string> = {}
  const list = trimsProperties ? text.replace(LEADING_WHITE_SPACE, '').replace(TRAILING_WHITE_SPACE, '') : text
  for (const pair of list.split(separator)) {
    const { name, value } = /^=*(?<name>[^=]+)=+(?<value>.+)$/s.exec(pair)?.groups ?? {}
    if (name !== undefined && value !== undefined) found[name.toLowerCase()] = unescape(value, inProperties)
  }
  return found
}

/** `%25` comes last, so that an escaped percent sign cannot start another escape. */
function unescape(text: string, escapes: Readonly<Record<string, string>>): string {
  return [...Object.entries(escapes), ['%25', '%'] as const].reduce(
    (result, [escaped, plain]) => result.replaceAll(escaped, plain),
    text
  )
}
