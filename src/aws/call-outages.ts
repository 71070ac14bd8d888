import { formatDuration } from '../domain/input/duration.js'
import type { Log } from '../ports/runner/log.js'
import { describeAnswer, type CallFailure } from './failure.js'

/** A call that fails for less is not logged. */
const LOGGED_AFTER_MILLISECONDS = 5_000

interface Outage {
  readonly since: number
  isLogged: boolean
}

/** Which operations fail, kept from call to call, so that an outage is logged once, and its end. */
export function callOutages({
  machineTime,
  log
}: {
  readonly machineTime: () => number
  readonly log: Pick<Log, 'line'> | undefined
}) {
  /** By action: since when it fails. */
  const outages = new Map<string, Outage>()
  const answered = new Set<string>()

  function noteFailure(action: string, startedAt: number): Outage {
    const outage = outages.get(action) ?? { since: startedAt, isLogged: false }
    outages.set(action, outage)
    return outage
  }

  /** Before the next attempt: a call that gives up is reported by who made it. */
  function logOutage(action: string, outage: Outage, error: unknown): void {
    if (outage.isLogged || machineTime() - outage.since < LOGGED_AFTER_MILLISECONDS) return
    outage.isLogged = true
    log?.line(`${action}: ${describeAnswer(error)} for ${formatDuration(machineTime() - outage.since)}; still trying`)
  }

  function noteAnswer(action: string): void {
    answered.add(action)
    const outage = outages.get(action)
    outages.delete(action)
    if (outage?.isLogged === true)
      log?.line(`${action}: succeeded again after ${formatDuration(machineTime() - outage.since)}`)
  }

  /** A refusal is an answer, and ends an outage; the error that is thrown has its kind. */
  function noteEnd(action: string, { kind }: CallFailure): void {
    if (kind === 'unknown') return
    answered.add(action)
    outages.delete(action)
  }

  return {
    noteFailure,
    logOutage,
    noteAnswer,
    noteEnd,
    /** Whether any call was answered, or one of this action. */
    wasAnswered: (action?: string) => (action === undefined ? answered.size > 0 : answered.has(action))
  }
}
