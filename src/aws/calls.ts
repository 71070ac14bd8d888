import { DeployError, type ErrorCode } from '../domain/errors.js'
import type { Clock } from '../ports/clock.js'
import { classifyFailure, describeFailure } from './failure.js'

/** How every AWS call is made: bounded, retried within a budget, counted. */
export interface AwsCalls {
  /** A call that changes nothing: retried after throttling, server errors, resets and silence. */
  read<Result>(action: string, send: Send<Result>): Promise<Result>
  /**
   * A call that changes something: retried only where AWS certainly did not carry it out. Throws `outcome-unknown` when the
   * answer was lost: the caller reads the world again and decides.
   */
  change<Result>(action: string, send: Send<Result>): Promise<Result>
  /** Requests sent so far, retries included. */
  readonly count: number
}

/** Sends one request; gives up when the signal is aborted. */
type Send<Result> = (options: { readonly abortSignal: AbortSignal }) => Promise<Result>

const CALL_LIMIT_MILLISECONDS = 5_000
const RETRY_BUDGET_MILLISECONDS = 60_000
const FIRST_DELAY_MILLISECONDS = 200
const LONGEST_DELAY_MILLISECONDS = 5_000

/** Makes calls in `clock`'s time; `random` (0..1) spreads the retries (full jitter). */
export function awsCalls({ clock, random }: { readonly clock: Clock; readonly random: () => number }): AwsCalls {
  let count = 0

  async function attempt<Result>(send: Send<Result>): Promise<Result> {
    count += 1
    const limit = new AbortController()
    const done = new AbortController()
    void clock.sleep(CALL_LIMIT_MILLISECONDS, done.signal).then(() => limit.abort())
    try {
      return await send({ abortSignal: limit.signal })
    } finally {
      done.abort()
    }
  }

  async function call<Result>(action: string, send: Send<Result>, repeatable: 'repeatable' | 'once'): Promise<Result> {
    const deadlineAt = clock.now() + RETRY_BUDGET_MILLISECONDS
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt(send)
      } catch (error) {
        // Without credentials there was no request.
        if (error instanceof DeployError) throw error
        const failure = classifyFailure(error)
        if (failure.kind === 'refused') throw describeFailure(action, failure.code, error)
        if (failure.kind === 'unknown' && repeatable === 'once') throw describeFailure(action, 'outcome-unknown', error)
        const delay = random() * Math.min(LONGEST_DELAY_MILLISECONDS, FIRST_DELAY_MILLISECONDS * 2 ** tries)
        const code: ErrorCode = failure.kind === 'unknown' ? 'unreachable' : failure.code
        if (clock.now() + delay > deadlineAt) throw describeFailure(action, code, error)
        await clock.sleep(delay)
      }
    }
  }

  return {
    read: (action, send) => call(action, send, 'repeatable'),
    change: (action, send) => call(action, send, 'once'),
    get count() {
      return count
    }
  }
}
