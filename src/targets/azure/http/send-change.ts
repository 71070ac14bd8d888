import { DeployError } from '../../../domain/errors.js'
import { publicHost } from '../../../domain/secret-address/public-host.js'
import { boundedResponse } from '../../../http/bounded-response.js'
import { explainLost } from '../../../http/lost-request.js'
import { requestedWait } from '../../../http/requested-wait.js'
import type { Clock } from '../../../ports/clock.js'

const ATTEMPT_MILLISECONDS = 30_000
const ATTEMPTS = 4
const PAUSE_MILLISECONDS = 500

/**
 * `fetch` for requests that change something. One that never arrived, and one that was refused with 429, is sent again after the wait that was asked for; one whose
 * answer was lost never is: that is `outcome-unknown`. `deadlineAt`: epoch milliseconds.
 */
export function changeFetch(
  send: typeof fetch,
  { clock, deadlineAt }: { readonly clock: Clock; readonly deadlineAt: number }
): typeof fetch {
  return async (input, init) => {
    const host = publicHost(new URL(input instanceof Request ? input.url : input))
    for (let count = 1; ; count += 1) {
      const left = deadlineAt - clock.now()
      const signal = AbortSignal.timeout(Math.max(1_000, Math.min(left, ATTEMPT_MILLISECONDS)))
      const outcome = await send(input, { ...init, redirect: 'error', signal }).then(
        response => ({ response }),
        (error: unknown) => ({ error })
      )
      const isLast = count === ATTEMPTS
      if ('response' in outcome) {
        const wait = outcome.response.status === 429 ? requestedWait(outcome.response, clock.now()) : undefined
        if (wait === undefined || isLast || wait >= left) return boundedResponse(outcome.response)
        await outcome.response.body?.cancel()
        await clock.sleep(Math.max(wait, PAUSE_MILLISECONDS))
        continue
      }
      const { sentence, mayHaveArrived } = explainLost(outcome.error)
      if (mayHaveArrived)
        throw new DeployError('outcome-unknown', `${host}: ${sentence}. The change may have been carried out.`, {
          cause: outcome.error
        })
      if (isLast || left <= PAUSE_MILLISECONDS)
        throw new DeployError('unreachable', `${host}: ${sentence} (${count} attempts).`, { cause: outcome.error })
      await clock.sleep(PAUSE_MILLISECONDS * count)
    }
  }
}
