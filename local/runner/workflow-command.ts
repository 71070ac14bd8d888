/** A `::name key=value,key=value::data` line, or its older form `##[name key=value;key=value]data`. */
export interface WorkflowCommand {
  /** In lower case: the runner compares names without case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Reads a line of output as a workflow command. Undefined when it has the form of none:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions and, for the older form,
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  return (
    readCommand(/^\s*::(?<name>[^ ]+?)(?: (?<properties>.*?))?::(?<data>.*)$/s.exec(line), CURRENT) ??
    readCommand(/##\[(?<name>[^ \]]+)(?: (?<properties>[^\]]*))?\](?<data>.*)$/s.exec(line), OLDER)
  )
}

interface Form {
  readonly separator: string
  readonly inProperties: Readonly<Record<string, string>>
  readonly inData: Readonly<Record<string, string>>
}

const ALWAYS = { '%0D': '\r', '%0A': '\n' }
const CURRENT: Form = { separator: ',', inProperties: { ...ALWAYS, '%3A': ':', '%2C': ',' }, inData: ALWAYS }
const OLDER: Form = {
  separator: ';',
  inProperties: { ...ALWAYS, '%3B': ';', '%5D': ']' },
  inData: { ...ALWAYS, '%3B': ';', '%5D': ']' }
}

function readCommand(match: RegExpExecArray | null, form: Form): WorkflowCommand | undefined {
  const { name, properties = '', data = '' } = match?.groups ?? {}
  if (name === undefined) return undefined
  return { name: name.toLowerCase(), properties: readProperties(properties, form), data: unescape(data, form.inData) }
}

function readProperties(text: string, { separator, inProperties }: Form): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const pair of text.trim().split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0 && equals < pair.length - 1) {
      found[pair.slice(0, equals).trim()] = unescape(pair.slice(equals + 1), inProperties)
    }
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
