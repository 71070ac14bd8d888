import { setTimeout as after } from 'node:timers/promises'
import type { Clock } from '../ports/clock.js'

/**
 * The machine's clock, or the local cloud's where one is in use: `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds` is honoured
 * only when `AWS_ENDPOINT_URL` is a loopback address, so that no production run can be made to hurry.
 */
export function systemClock(env: Readonly<Record<string, string | undefined>>): Clock {
  const { rate, start } = readLocalClock(env) ?? { rate: 1, start: 0 }
  return {
    now: () => start + (Date.now() - start) * rate,
    sleep: async (milliseconds, signal) => {
      await after(Math.max(0, milliseconds / rate), undefined, signal === undefined ? {} : { signal }).catch(
        () => undefined
      )
    }
  }
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
