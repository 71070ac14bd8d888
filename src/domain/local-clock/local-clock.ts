import { DeployError } from '../errors.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The clock of a local cloud: `rate` times as fast as the machine's since `start` (epoch milliseconds). */
export interface LocalClock {
  readonly rate: number
  readonly start: number
}

const VARIABLE = 'DEPLOY_KIT_LOCAL_CLOCK'

/**
 * Reads `DEPLOY_KIT_LOCAL_CLOCK=rate@epochMilliseconds`. Undefined where it is absent or malformed, and where `AWS_ENDPOINT_URL` is no
 * loopback address: such a run has the machine's clock.
 */
export function readLocalClock(env: Environment): LocalClock | undefined {
  const [, rate, start] = /^(\d+(?:\.\d+)?)@(\d+)$/.exec(env[VARIABLE] ?? '') ?? []
  if (rate === undefined || start === undefined || !isLoopbackUrl(env.AWS_ENDPOINT_URL)) return undefined
  return { rate: Number(rate), start: Number(start) }
}

/**
 * Throws `bad-input` where the environment sends single services elsewhere than `AWS_ENDPOINT_URL`, while a local clock is in use:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function refuseMixedEndpoints(env: Environment): void {
  if (readLocalClock(env) === undefined) return
  for (const [name, value = ''] of Object.entries(env)) {
    if (name.startsWith('AWS_ENDPOINT_URL_') && value !== '' && !isLoopbackUrl(value))
      throw refusal(`${name} is not a loopback address`)
    if (name === 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' && value.toLowerCase() === 'true')
      throw refusal(`${name} is true, which ignores AWS_ENDPOINT_URL`)
  }
}

/** Throws `bad-input` for a request to another host than this machine, while a local clock is in use. */
export function refuseRemoteHost(env: Environment, host: string): void {
  if (readLocalClock(env) !== undefined && !isLoopbackHost(host)) throw refusal(`a request would go to ${host}`)
}

function refusal(what: string): DeployError {
  return new DeployError(
    'bad-input',
    `${VARIABLE} sets the clock of a local cloud, but ${what}. Unset ${VARIABLE}, or use only endpoints on loopback addresses.`
  )
}

function isLoopbackUrl(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && isLoopbackHost(new URL(url).hostname)
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
