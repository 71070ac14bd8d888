import { DeployError } from '../domain/errors.js'
import { formatDuration } from '../domain/input/duration.js'
import { publicHost } from '../domain/secret-address/public-host.js'
import type { Clock } from '../ports/clock.js'
import { boundedResponse } from './bounded-response.js'
import { explainLost } from './lost-request.js'
import { requestedWait } from './requested-wait.js'

const ATTEMPT_MILLISECONDS = 10_000
const FIRST_PAUSE_MILLISECONDS = 400
/** After failures; rate limits are waited out as often as there is time for it. */
const MOST_ATTEMPTS = 4
/** A service that asks for no wait, again and again, would be flooded with requests. */
const LEAST_WAIT_MILLISECONDS = 1_000
/** Deployments of GitHub, and deploys and rollbacks of Render: sent again by their callers, once they know that nothing was made. */
const LOOKED_FOR = /\/repos\/[^/]+\/[^/]+\/deployments$|\/services\/[^/]+\/(?:deploys|rollback)$/

export interface Patience {
  readonly clock: Clock
  /** When all must be over, by the clock. */
  readonly deadlineAt: number
  /** Between 0 and 1; spreads the retries of many runs. */
  readonly random: () => number
  /** Nothing is changed by any request, so that each may be sent again: also a POST, as queries of metrics are. */
  readonly onlyReads?: true
}

/** One request, before its attempt number `count`. */
interface Attempt {
  readonly host: string
  readonly count: number
  /** Whether sending it twice does the same as sending it once. */
  readonly isRepeatable: boolean
  /** Whether the caller looks for what it may have made, before it sends it again after a server error. */
  readonly isLookedFor: boolean
}

type Outcome = { readonly response: Response } | { readonly error: unknown }

/**
 * `fetch` that waits out rate limits and retries what failed on the other side, as long as the deadline allows. A request whose answer
 * was lost is sent again only when that cannot do a thing twice. Throws a DeployError that holds no more of the address than its host.
 */
export function patientFetch(patience: Patience): typeof fetch {
  const { clock, deadlineAt, onlyReads = false } = patience
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const host = publicHost(url)
    const isRepeatable = onlyReads || repeatsSafely(url, init)
    const isLookedFor = !isRepeatable && LOOKED_FOR.test(url.pathname)
    for (let count = 1; ; count += 1) {
      const leftMilliseconds = deadlineAt - clock.now()
      if (leftMilliseconds <= 0)
        throw new DeployError('unreachable', `Timed out before a request to ${host} could be sent.`)
      const outcome = await send(input, init, Math.min(leftMilliseconds, ATTEMPT_MILLISECONDS))
      const wait = waitAfter(outcome, { host, count, isRepeatable, isLookedFor }, patience)
      if ('response' in outcome) {
        if (wait === undefined) return boundedResponse(outcome.response)
        await outcome.response.body?.cancel()
      }
      await clock.sleep(wait ?? 0)
    }
  }
}

async function send(
  input: string | URL | Request,
  init: RequestInit | undefined,
  milliseconds: number
): Promise<Outcome> {
  try {
    return { response: await fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(milliseconds) }) }
  } catch (error) {
    return { error }
  }
}

/** How long to wait before the next attempt, in milliseconds; undefined when the response is the one to take. */
function waitAfter(outcome: Outcome, attempt: Attempt, patience: Patience): number | undefined {
  const { clock, deadlineAt, random } = patience
  const { host, count, isLookedFor } = attempt
  const pause = FIRST_PAUSE_MILLISECONDS * 2 ** (count - 1) * (0.5 + random())
  const leftMilliseconds = deadlineAt - clock.now()
  const isLast = count >= MOST_ATTEMPTS || pause >= leftMilliseconds
  if ('error' in outcome) return waitAfterLoss(outcome.error, attempt, { pause, isLast })
  const { status } = outcome.response
  // Also where it asks for a wait: the request may have been carried out.
  if (isLookedFor && status >= 500) return undefined
  const requested = requestedWait(outcome.response, clock.now())
  if (requested === undefined) return status >= 500 && !isLast ? pause : undefined
  const wait = Math.max(requested, LEAST_WAIT_MILLISECONDS)
  if (wait < leftMilliseconds) return wait
  throw throttled(requested, leftMilliseconds, { host, count, isRead: patience.onlyReads === true })
}

/** A source of metrics has its own time for a read, and is read again at the next look: `timeout` does not limit it. */
function throttled(
  requested: number,
  leftMilliseconds: number,
  { host, count, isRead }: Pick<Attempt, 'host' | 'count'> & { readonly isRead: boolean }
): DeployError {
  const attempts = count === 1 ? '' : ` (${count} attempts)`
  const asked = `${host} asked to retry after ${formatDuration(requested)}`
  const limits = `${host} limits the rate of requests${attempts}`
  if (isRead)
    return new DeployError(
      'throttled',
      requested < leftMilliseconds
        ? `${limits}. Query this source less often elsewhere, or raise its limit.`
        : `${asked}, which is longer than one read of this source may take.`
    )
  const left = `only ${formatDuration(Math.max(0, leftMilliseconds))} of "timeout" was left`
  return new DeployError(
    'throttled',
    requested < leftMilliseconds ? `${limits}, and ${left}.` : `${asked}, but ${left}.`
  )
}

function waitAfterLoss(
  error: unknown,
  { host, count, isRepeatable }: Attempt,
  { pause, isLast }: { readonly pause: number; readonly isLast: boolean }
): number {
  const { sentence, mayHaveArrived } = explainLost(error)
  const isDone = mayHaveArrived && !isRepeatable
  if (!isDone && !isLast) return pause
  const attempts = count === 1 ? '' : ` (${count} attempts)`
  const rest = isDone ? '. The message may have been delivered' : ''
  throw new DeployError(isDone ? 'outcome-unknown' : 'unreachable', `${host}: ${sentence}${attempts}${rest}.`, {
    cause: error
  })
}

/** A POST makes something new, except where an ID identifies a repeated request to the receiver, where it edits, and where it is a query: GraphQL is only read. */
function repeatsSafely(url: URL, init: RequestInit | undefined): boolean {
  const method = init?.method?.toUpperCase() ?? 'GET'
  return (
    method !== 'POST' ||
    url.pathname.endsWith('/chat.update') ||
    url.pathname.endsWith('/graphql') ||
    new Headers(init?.headers).has('x-deploy-kit-delivery')
  )
}
