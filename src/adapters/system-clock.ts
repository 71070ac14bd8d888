import { setTimeout as after } from 'node:timers/promises'
import { estimateSkew } from '../domain/estimate-skew.js'
import type { Clock } from '../ports/clock.js'

/** From here on a person should know that the clock is off. */
const TOLD_MILLISECONDS = 30_000

/**
 * The machine's clock, or the local cloud's where one is in use: `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds` is honoured
 * only when `AWS_ENDPOINT_URL` is a loopback address, so that no production run can be made to hurry.
 *
 * Where AWS's answers show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the difference.
 *
 * @param tell called with a sentence when the difference is large
 */
export function systemClock(
  env: Readonly<Record<string, string | undefined>>,
  tell: (sentence: string) => void = () => undefined
): Clock {
  const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 }
  const machine: Clock = {
    now: () => start + (Date.now() - start) * rate,
    sleep: async (milliseconds, signal) => {
      await after(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(
        () => undefined
      )
    }
  }
  return followServers(machine, tell)
}

/** A clock that goes by the machine's, corrected by the times that servers name. */
export function followServers(machine: Clock, tell: (sentence: string) => void): Clock {
  let behindMilliseconds = 0
  return {
    now: () => machine.now() + behindMilliseconds,
    sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
    heed: ({ date, sentAt, receivedAt }) => {
      const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds }
      const skew = estimateSkew({ date, ...corrected })
      if (skew === 0) return
      behindMilliseconds += skew
      if (Math.abs(skew) > TOLD_MILLISECONDS) tell(describeSkew(behindMilliseconds))
    },
    behindMilliseconds: () => behindMilliseconds
  }
}

function describeSkew(behindMilliseconds: number): string {
  const seconds = Math.round(Math.abs(behindMilliseconds) / 1000)
  return `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'} the clock of AWS. Times of AWS are used. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`
}

function readLocalClock(
  env: Readonly<Record<string, string | undefined>>
): { rate: number; start: number } | undefined {
  const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env.DEPLOY_KIT_LOCAL_CLOCK ?? '') ?? []
  if (rate === undefined || start === undefined || !isLoopback(env.AWS_ENDPOINT_URL)) return undefined
  return { rate: Number(rate), start: Number(start) }
}

function isLoopback(url: string | undefined): boolean {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
