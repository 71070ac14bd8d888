import type { SecretMasker } from './secret-masker.js'
import type { Annotation, Transcript } from '../job/transcript.js'
import { parseWorkflowCommand, REGISTERED_COMMANDS, type WorkflowCommand } from './workflow-command.js'

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
/** A shorter token is not masked. */
const LEAST_MASKED_TOKEN = 7

/** What commands change for the lines after them. */
interface CommandState {
  readonly registered: Set<string>
  stopToken?: string
  echoes: boolean
}

/**
 * A function that takes the lines of a phase one by one: commands are carried out, all else is shown.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function commandProcessor(target: CommandTarget): (line: string) => void {
  const state: CommandState = { registered: new Set(REGISTERED_COMMANDS), echoes: false }
  return line => {
    const command = parseWorkflowCommand(line, state.registered)
    if (command === undefined) show(line, target)
    else if (state.stopToken !== undefined) {
      if (command.name === state.stopToken) resume(state)
      show(line, target)
    } else if (command.name === 'stop-commands') stop(command.data, { line, target, state })
    else carryOut(command, { line, target, state })
  }
}

/** Marks that only the runner may print are broken: src/Runner.Worker/Handlers/OutputManager.cs */
function show(line: string, { transcript }: CommandTarget): void {
  transcript.write(
    line.replaceAll('##[start-action', '##[\\start-action').replaceAll('##[end-action', '##[\\end-action')
  )
}

function resume(state: CommandState): void {
  state.registered.delete(state.stopToken ?? '')
  delete state.stopToken
}

interface Situation {
  readonly line: string
  readonly target: CommandTarget
  readonly state: CommandState
}

function stop(token: string, { line, target, state }: Situation): void {
  const name = token.toLowerCase()
  if (name === '' || name === 'pause-logging' || state.registered.has(name)) {
    target.transcript.annotate({
      level: 'error',
      message:
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command."
    })
    target.fail()
    return
  }
  state.stopToken = name
  state.registered.add(name)
  if (token.length >= LEAST_MASKED_TOKEN) target.masker.add(token)
  target.transcript.write(line)
}

const NEVER_ECHOED = ['debug', 'error', 'warning', 'notice', 'add-mask']

function carryOut(command: WorkflowCommand, { line, target, state }: Situation): void {
  const { name, data } = command
  if (state.echoes && !NEVER_ECHOED.includes(name)) target.transcript.write(line)
  const severity = SEVERITIES.find(level => level === name)
  if (severity !== undefined) target.transcript.annotate(readAnnotation(severity, command))
  else if (name === 'group') target.transcript.write(`##[group]${data}`)
  else if (name === 'endgroup') target.transcript.write('##[endgroup]')
  else if (name === 'debug') writeDebug(data, target)
  else if (name === 'add-mask') addMask(data, target, state)
  else if (DEPRECATED.includes(name)) setByCommand(command, target)
  else if (DISABLED.includes(name)) refuse(name, target)
  else if (name === 'echo') setEcho(data, { line, target, state })
  // Problem matchers change nothing that a step could see.
}

function setEcho(data: string, { line, target, state }: Situation): void {
  const value = data.trim().toUpperCase()
  if (value === 'ON' || value === 'OFF') {
    state.echoes = value === 'ON'
    return
  }
  target.transcript.annotate({ level: 'error', message: `Unable to process command '${line}' successfully.` })
  target.transcript.annotate({
    level: 'error',
    message: `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`
  })
  target.fail()
}

function readAnnotation(level: Annotation['level'], { properties, data }: WorkflowCommand): Annotation {
  const number = (name: string) => (/^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined)
  const fields = {
    title: properties.title,
    file: properties.file,
    line: number('line'),
    endLine: number('endline'),
    column: number('col'),
    endColumn: number('endcolumn')
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

function addMask(data: string, { transcript, masker }: CommandTarget, { echoes }: CommandState): void {
  if (data.trim() === '') {
    transcript.annotate({
      level: 'warning',
      message: "Can't add secret mask for empty string in ##[add-mask] command."
    })
    return
  }
  if (echoes) transcript.write('::add-mask::***')
  masker.add(data)
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
