import type { SecretMasker } from './secret-masker.js'
import type { Annotation, Transcript } from './transcript.js'
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.js'

/** What the lines of a phase's output act on. */
export interface CommandTarget {
  readonly transcript: Transcript
  readonly masker: SecretMasker
  readonly outputs: Map<string, string>
  readonly state: Map<string, string>
  /** Whether `::debug::` lines are shown (RUNNER_DEBUG=1). */
  readonly showsDebug: boolean
  /** Called when a command makes the step fail. */
  fail(): void
}

const SEVERITIES = ['error', 'warning', 'notice'] as const
const DISABLED = ['set-env', 'add-path']
const DEPRECATED = ['set-output', 'save-state']
/** Problem matchers and echoing change nothing that a step could see. */
const IGNORED = ['add-matcher', 'remove-matcher', 'echo']

/** A function that takes the lines of a phase one by one: commands are carried out, all else is shown. */
export function commandProcessor(target: CommandTarget): (line: string) => void {
  let stopToken: string | undefined
  return line => {
    const command = parseWorkflowCommand(line)
    if (command === undefined) target.transcript.write(line)
    else if (stopToken !== undefined) {
      target.transcript.write(line)
      if (command.name === stopToken) stopToken = undefined
    } else if (command.name === 'stop-commands') {
      target.transcript.write(line)
      stopToken = command.data.toLowerCase()
    } else carryOut(command, { line, target })
  }
}

function carryOut(command: WorkflowCommand, { line, target }: { line: string; target: CommandTarget }): void {
  const { name, data } = command
  const severity = SEVERITIES.find(level => level === name)
  if (severity !== undefined) target.transcript.annotate(readAnnotation(severity, command))
  else if (name === 'group' || name === 'endgroup') target.transcript.write(`##[${name}]${data}`)
  else if (name === 'debug') writeDebug(data, target)
  else if (name === 'add-mask') addMask(data, target)
  else if (DEPRECATED.includes(name)) setByCommand(command, target)
  else if (DISABLED.includes(name)) refuse(name, target)
  else if (!IGNORED.includes(name)) target.transcript.write(line)
}

function readAnnotation(level: Annotation['level'], { properties, data }: WorkflowCommand): Annotation {
  const number = (name: string) => (/^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined)
  const fields = {
    title: properties.title,
    file: properties.file,
    line: number('line'),
    endLine: number('endLine'),
    column: number('col'),
    endColumn: number('endColumn')
  }
  return {
    level,
    message: data,
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Annotation>)
  }
}

function writeDebug(data: string, { transcript, showsDebug }: CommandTarget): void {
  if (showsDebug) transcript.write(`##[debug]${data}`)
}

function addMask(data: string, { transcript, masker }: CommandTarget): void {
  if (data.trim() === '') {
    transcript.annotate({
      level: 'warning',
      message: "Can't add secret mask for empty string in ##[add-mask] command."
    })
  } else masker.add(data)
}

/** https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
function setByCommand({ name, properties, data }: WorkflowCommand, target: CommandTarget): void {
  const key = properties.name
  if (key === undefined) {
    target.transcript.annotate({ level: 'error', message: `Required field 'name' is missing in ##[${name}] command.` })
    target.fail()
    return
  }
  const values = name === 'set-output' ? target.outputs : target.state
  values.set(key, data)
  target.transcript.annotate({
    level: 'warning',
    message: `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`
  })
}

/** https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/ */
function refuse(name: string, target: CommandTarget): void {
  target.transcript.annotate({
    level: 'error',
    message: `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`
  })
  target.fail()
}
