import { DeployError } from '../domain/errors.js'
import { networkTime } from '../domain/local-clock/network-time.js'
import type { Clock } from '../ports/clock.js'
import type { Log } from '../ports/runner/log.js'
import { classifyFailure, describeFailure, describeUnclear, type CallFailure } from './failure.js'
import { checkAnswers } from './checked-answers.js'
import { callOutages } from './call-outages.js'
import {
  codeOf,
  isRepaired,
  limitOf,
  type CallRules,
  type Given,
  type Pace,
  type Repeatable,
  type Retried
} from './retry-rules.js'
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
  /** Checks the answers that this client gets, and takes AWS's time from them. Returns the client. */
  listenTo<C extends Client>(client: C): C
  /** Requests sent so far, retries included. */
  readonly count: number
}

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

const RETRY_BUDGET_MILLISECONDS: Readonly<Record<Pace, number>> = { read: 60_000, effect: 60_000, glance: 3_000 }
/** Of the machine's time, where the clock is simulated. */
const LEAST_RETRY_BUDGET_MILLISECONDS = 6_000
const FIRST_DELAY_MILLISECONDS = 200
const LONGEST_DELAY_MILLISECONDS = 5_000
/** An endpoint that answers an operation with pages of HTML, and never with anything else, does not know it. */
const MOST_PAGES = 2

/** Makes calls in `clock`'s time. */
export function awsCalls({ clock, random, log, renewCredentials }: CallDependencies): AwsCalls {
  /** Durations are measured by the machine's clock: an answer may correct `clock` in the middle of them. */
  const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0)
  let count = 0
  let boundAt = Number.POSITIVE_INFINITY
  const outages = callOutages({ machineTime, log })
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

  function budgetOf({ pace }: CallRules): number {
    const milliseconds = RETRY_BUDGET_MILLISECONDS[pace]
    return pace === 'glance' ? milliseconds : networkTime(clock, milliseconds, LEAST_RETRY_BUDGET_MILLISECONDS)
  }

  async function call<Result>(action: string, send: Send<Result>, rules: CallRules): Promise<Result> {
    const deadlineAt = machineTime() + budgetOf(rules)
    const retried: Retried = { isUnclear: false, renewals: 0, corrections: 0, pages: 0 }
    for (let tries = 0; ; tries += 1) {
      const startedAt = machineTime()
      const given: Given = { isUnsent: false }
      try {
        const until = rules.pace === 'glance' ? Math.min(boundAt, deadlineAt) : boundAt
        const limit = networkTime(clock, limitOf(rules, until - startedAt))
        const result = await attempt(send, limit, given)
        outages.noteAnswer(action)
        return result
      } catch (error) {
        // Without credentials there was no request.
        if (error instanceof DeployError) throw retried.isUnclear ? describeUnclear(action, error) : error
        // Once any call was answered, the region exists.
        const unknownRegion = !outages.wasAnswered() ? await refuseUnknownRegion(action, error) : undefined
        if (unknownRegion !== undefined) throw unknownRegion
        const failure = classifyFailure(error, given)
        if (isRepaired(failure, retried, renewCredentials)) continue
        retried.isUnclear ||= rules.changes === 'something' && failure.kind === 'unknown'
        const code = codeOf(failure, { ...rules, isUnknown: isUnknownOperation(action, failure, retried) })
        const thrown = retried.isUnclear && failure.kind !== 'unknown' ? 'outcome-unknown' : code.code
        if (code.isFinal) {
          outages.noteEnd(action, failure)
          throw describeFailure(action, thrown, error)
        }
        const outage = outages.noteFailure(action, startedAt)
        const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries)
        if (machineTime() + delay > Math.min(deadlineAt, boundAt)) throw describeFailure(action, thrown, error)
        outages.logOutage(action, outage, error)
        await clock.sleep(delay)
      }
    }
  }

  function isUnknownOperation(action: string, failure: CallFailure, retried: Retried): boolean {
    if (failure.kind !== 'unknown' || failure.answer !== 'page' || outages.wasAnswered(action)) return false
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
    listenTo: client => requests.follow(checkAnswers(readServerTimes(client, clock))),
    get count() {
      return count
    }
  }
}
