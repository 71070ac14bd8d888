import { setTimeout as after } from 'node:timers/promises'
import { estimateSkew, type ServerTime } from '../domain/estimate-skew.js'
import { presentMembers } from '../domain/present-members.js'
import { readLocalClock } from '../domain/local-clock/local-clock.js'
import type { Clock } from '../ports/clock.js'

/** From here on a person should know that the clock is off. */
const LOGGED_SKEW_MILLISECONDS = 30_000

/**
 * The machine's clock, or the local cloud's where one is in use. A run on that clock reaches nothing but this machine (`refuseRemoteHost`),
 * so that no production run can be made to hurry.
 *
 * Where the answers of AWS or of the server show that the machine's clock is off, it goes by theirs from then on: no decision hangs on the
 * difference.
 *
 * @param log called with a sentence when the difference is large
 */
export function systemClock(
  env: Readonly<Record<string, string | undefined>>,
  log: (sentence: string) => void = () => undefined
): Clock {
  const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 }
  const machine: Clock = {
    ...(rate === 1 ? {} : { simulatedRate: rate }),
    now: () => start + (Date.now() - start) * rate,
    sleep: async (milliseconds, signal) => {
      await after(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(
        () => undefined
      )
    }
  }
  return followServers(machine, log)
}

/** A clock that goes by the machine's, corrected by the times that servers name. */
export function followServers(machine: Clock, log: (sentence: string) => void): Clock {
  let behindMilliseconds = 0
  return {
    ...presentMembers({ simulatedRate: machine.simulatedRate }),
    now: () => machine.now() + behindMilliseconds,
    sleep: (milliseconds, signal) => machine.sleep(milliseconds, signal),
    correctBy: ({ date, sentAt, receivedAt, server }) => {
      const corrected = { sentAt: sentAt + behindMilliseconds, receivedAt: receivedAt + behindMilliseconds }
      const skew = estimateSkew({ date, ...corrected })
      if (skew === 0) return
      behindMilliseconds += skew
      if (Math.abs(skew) > LOGGED_SKEW_MILLISECONDS) log(describeSkew(behindMilliseconds, server))
    },
    behindMilliseconds: () => behindMilliseconds
  }
}

function describeSkew(behindMilliseconds: number, server: ServerTime['server']): string {
  const seconds = Math.round(Math.abs(behindMilliseconds) / 1000)
  const differs = `The runner's clock is ${seconds} s ${behindMilliseconds < 0 ? 'ahead of' : 'behind'}`
  return server === 'AWS'
    ? `${differs} the AWS clock. The step uses AWS time. Synchronize the runner's clock: AWS rejects requests that are more than 5 minutes off.`
    : `${differs} the clock of the server. The step uses the time of the server. Synchronize both clocks.`
}
