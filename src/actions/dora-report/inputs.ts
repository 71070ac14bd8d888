import { parseCalendarTime } from '../../domain/input/calendar-time.js'
import { isRepositoryName } from '../../domain/input/repository-name.js'
import { parseGoals, type DeliveryGoals } from '../../domain/delivery/goals.js'
import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { gotName } from '../../domain/input/quote-safe.js'

/** What the step asks for. */
export interface DoraInputs {
  readonly token: string
  /** Undefined: the workflow's own. */
  readonly repository: string | undefined
  readonly environments: readonly string[]
  /** Empty: every service. */
  readonly services: readonly string[]
  readonly days: number
  /** Epoch milliseconds; undefined: now. */
  readonly until: number | undefined
  readonly goals: DeliveryGoals
}

/** Reads the inputs of the action. Throws `bad-input`. */
export function readInputs(inputs: InputReader): DoraInputs {
  const token = inputs.required('github-token')
  const repository = inputs.text('repository')
  if (repository !== undefined && !isRepositoryName(repository))
    throw badInput('repository', `expected owner/name${gotName(repository)}.`)
  const environments = inputs.list('environments')
  if (environments.length === 0) throw badInput('environments', 'expected at least one environment.')
  return {
    token,
    repository,
    environments: [...new Set(environments)],
    services: inputs.list('services'),
    days: inputs.wholeNumber('days', { from: 1, to: 365 }) ?? 28,
    until: readMoment(inputs, 'until'),
    goals: parseGoals(inputs.list('goals'))
  }
}

/** A date is its midnight in UTC; a time without an offset is ambiguous. */
function readMoment(inputs: InputReader, name: string): number | undefined {
  const text = inputs.text(name)
  if (text === undefined) return undefined
  const at = parseCalendarTime(text)
  if (at !== undefined) return at
  throw badInput(
    name,
    `expected a date such as 2026-11-01 or a time with its offset such as 2026-11-01T06:00:00Z${gotName(text)}.`
  )
}
