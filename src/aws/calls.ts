import { DeployError } from '../domain/errors.js'
import { formatDuration } from '../domain/input/duration.js'
import { networkTime } from '../domain/local-clock/network-time.js'
import type { Clock } from '../ports/clock.js'
import type { Log } from '../ports/runner/log.js'
import { classifyFailure, describeAnswer, describeFailure, describeUnclear, type CallFailure } from './failure.js'
import { refuseUnknownRegion } from './unknown-region.js'
import { sentRequests } from './sent-requests.js'
import { readServerTimes, type Client } from './server-time.js'

/** How every AWS call is made: bounded, retried within a budget, counted, and logged while it keeps failing. */
export interface AwsCalls {
  /** A call that changes nothing, or that may be repeated: retried after throttling, server errors, resets and silence. */
  read<Result>(action: string, send: Send<Result>, pace?: Pace): Promise<Result>
  /**
   * A call that changes something: retried only where AWS certainly did not carry it out, unless it is `repeatable` (it carries a token by
   * which AWS recognizes it). Throws `outcome-unknown` when an answer was lost and none came later: the caller reads the world again and
   * decides.
   */
  change<Result>(action: string, send: Send<Result>, repeatable?: Repeatable): Promise<Result>
  /** No call is tried again after this time (epoch milliseconds); undefined: each for as long as retries are given. */
  boundRetries(until: number | undefined): void
  /** Takes AWS's time from the answers that this client gets. Returns the client. */
  listenTo<C extends Client>(client: C): C
  /** Requests sent so far, retries included. */
  readonly count: number
}

/**
 * `effect`: AWS may take longer than for a read before it answers. `glance`: the caller can do without the answer, and does not wait
 * long for it.
 */
export type Pace = 'read' | 'effect' | 'glance'

/** Whether AWS carries a call out once, however often it is sent. */
type Repeatable = 'repeatable' | 'once'

/** What calls need of the world. */
export interface CallDependencies {
  readonly clock: Clock
  /** 0..1: spreads the retries (full jitter). */
  readonly random: () => number
  readonly log?: Pick<Log, 'line'>
  /** Makes the next call fetch new credentials; undefined where they cannot be renewed. */
  readonly renewCredentials?: () => void
}

/** Sends one request; gives up when the signal is aborted. */
type Send<Result> = (options: { readonly abortSignal: AbortSignal }) => Promise<Result>

const LIMIT_MILLISECONDS: Readonly<Record<Pace, number>> = { read: 5_000, effect: 15_000, glance: 3_000 }
const SHORTEST_LIMIT_MILLISECONDS = 1_000
const RETRY_BUDGET_MILLISECONDS: Readonly<Record<Pace, number>> = { read: 60_000, effect: 60_000, glance: 3_000 }
/** Of the machine's time, where the clock is simulated. */
const LEAST_RETRY_BUDGET_MILLISECONDS = 6_000
const FIRST_DELAY_MILLISECONDS = 200
const LONGEST_DELAY_MILLISECONDS = 5_000
/** A call that fails for less is not logged. */
const LOGGED_AFTER_MILLISECONDS = 5_000
/** An endpoint that answers an operation with pages of HTML, and never with anything else, does not know it. */
const MOST_PAGES = 2

interface Outage {
  readonly since: number
  isLogged: boolean
}

/** Makes calls in `clock`'s time. */
export function awsCalls({ clock, random, log, renewCredentials }: CallDependencies): AwsCalls {
  /** Durations are measured by the machine's clock: an answer may correct `clock` in the middle of them. */
  const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0)
  let count = 0
  let boundAt = Number.POSITIVE_INFINITY
  /** By action: since when it fails. Kept from call to call, so that an outage is logged once. */
  const outages = new Map<string, Outage>()
  const answered = new Set<string>()
  const requests = sentRequests()

  async function attempt<Result>(send: Send<Result>, limitMilliseconds: number, given: Given): Promise<Result> {
    count += 1
    const limit = new AbortController()
    const done = new AbortController()
    void clock.sleep(limitMilliseconds, done.signal).then(() => {
      if (!done.signal.aborted) limit.abort()
    })
    const sent = requests.attempt(() => send({ abortSignal: limit.signal }))
    try {
      return await sent.result
    } catch (error) {
      given.isUnsent = sent.isUnsent()
      throw error
    } finally {
      // Without a reason, an error with a stack is made for each call.
      done.abort('done')
    }
  }

  function budgetOf({ pace }: Rules): number {
    const milliseconds = RETRY_BUDGET_MILLISECONDS[pace]
    return pace === 'glance' ? milliseconds : networkTime(clock, milliseconds, LEAST_RETRY_BUDGET_MILLISECONDS)
  }

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

  async function call<Result>(action: string, send: Send<Result>, rules: Rules): Promise<Result> {
    const deadlineAt = machineTime() + budgetOf(rules)
    const retried: Retried = { isUnclear: false, renewals: 0, corrections: 0, pages: 0 }
    for (let tries = 0; ; tries += 1) {
      const startedAt = machineTime()
      const given: Given = { isUnsent: false }
      try {
        const until = rules.pace === 'glance' ? Math.min(boundAt, deadlineAt) : boundAt
        const limit = networkTime(clock, limitOf(rules, until - startedAt))
        const result = await attempt(send, limit, given)
        noteAnswer(action)
        return result
      } catch (error) {
        // Without credentials there was no request.
        if (error instanceof DeployError) throw retried.isUnclear ? describeUnclear(action, error) : error
        // Once any call was answered, the region exists.
        const unknownRegion = answered.size === 0 ? await refuseUnknownRegion(action, error) : undefined
        if (unknownRegion !== undefined) throw unknownRegion
        const failure = classifyFailure(error, given)
        if (isRepaired(failure, retried, renewCredentials)) continue
        retried.isUnclear ||= rules.changes === 'something' && failure.kind === 'unknown'
        const code = codeOf(failure, { ...rules, isUnknown: isUnknownOperation(action, failure, retried) })
        const thrown = retried.isUnclear && failure.kind !== 'unknown' ? 'outcome-unknown' : code.code
        if (code.isFinal) {
          noteEnd(action, failure)
          throw describeFailure(action, thrown, error)
        }
        const outage = noteFailure(action, startedAt)
        const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries)
        if (machineTime() + delay > Math.min(deadlineAt, boundAt)) throw describeFailure(action, thrown, error)
        logOutage(action, outage, error)
        await clock.sleep(delay)
      }
    }
  }

  function isUnknownOperation(action: string, failure: CallFailure, retried: Retried): boolean {
    if (failure.kind !== 'unknown' || failure.answer !== 'page' || answered.has(action)) return false
    retried.pages += 1
    return retried.pages >= MOST_PAGES
  }

  return {
    read: (action, send, pace = 'read') => call(action, send, { pace, repeatable: 'repeatable', changes: 'nothing' }),
    change: (action, send, repeatable = 'once') =>
      call(action, send, { pace: 'effect', repeatable, changes: 'something' }),
    boundRetries(until) {
      boundAt = until === undefined ? Number.POSITIVE_INFINITY : until - (clock.behindMilliseconds?.() ?? 0)
    },
    listenTo: client => requests.follow(readServerTimes(client, clock)),
    get count() {
      return count
    }
  }
}

/** How far an attempt got before it failed. */
interface Given {
  isUnsent: boolean
}

interface Rules {
  readonly pace: Pace
  readonly repeatable: Repeatable
  readonly changes: 'nothing' | 'something'
}

/** The results of the earlier attempts of one call. */
interface Retried {
  /** One was sent, and may have been carried out. */
  isUnclear: boolean
  renewals: number
  corrections: number
  pages: number
}

/** An effect is never cut short: its outcome would be unknown. */
function limitOf({ pace }: Rules, leftMilliseconds: number): number {
  if (pace === 'effect') return LIMIT_MILLISECONDS.effect
  return Math.min(LIMIT_MILLISECONDS[pace], Math.max(SHORTEST_LIMIT_MILLISECONDS, leftMilliseconds))
}

/** Whether the next attempt differs from this one: with the time that AWS named, or with new credentials. Each once a call. */
function isRepaired(failure: CallFailure, retried: Retried, renewCredentials: (() => void) | undefined): boolean {
  if (failure.kind === 'skewed' && retried.corrections === 0) {
    retried.corrections += 1
    return true
  }
  const isExpired = failure.kind === 'refused' && failure.code === 'credentials-expired'
  if (!isExpired || renewCredentials === undefined || retried.renewals > 0) return false
  retried.renewals += 1
  renewCredentials()
  return true
}

function codeOf(failure: CallFailure, { repeatable, isUnknown }: Rules & { readonly isUnknown: boolean }) {
  if (isUnknown) return { isFinal: true, code: 'not-implemented' } as const
  if (failure.kind === 'refused') return { isFinal: true, code: failure.code } as const
  if (failure.kind === 'skewed') return { isFinal: true, code: 'credentials-missing' } as const
  if (failure.kind === 'unknown' && repeatable === 'once') return { isFinal: true, code: 'outcome-unknown' } as const
  return { isFinal: false, code: failure.code } as const
}
