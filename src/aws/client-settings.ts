import { DeployError } from '../domain/errors.js'
import { readProxies, type Proxies } from '../domain/proxy/proxies.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** `memoized` tells the SDK to keep nothing itself: it would go by the machine's clock, and wait for each renewal. */
export type CredentialSource = (() => Promise<Credentials>) & { readonly memoized: true }

interface ProxiedAgent {
  readonly proxyEnv: Proxies
}

/** Settings of every SDK client: no retries of its own (`AwsCalls` decides them), connections that fail soon. */
export interface ClientSettings {
  readonly region: string
  /** Asked before every request. Undefined: the SDK's own chain. */
  readonly credentials?: CredentialSource
  readonly maxAttempts: 1
  readonly requestHandler: {
    readonly connectionTimeout: number
    readonly requestTimeout: number
    readonly throwOnRequestTimeout: true
    /** Behind a proxy; every client makes its own agents of these: https://nodejs.org/api/http.html#built-in-proxy-support */
    readonly httpAgent?: ProxiedAgent
    readonly httpsAgent?: ProxiedAgent
  }
}

/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
export function clientSettings(env: Readonly<Record<string, string | undefined>>): ClientSettings {
  const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '')
  if (region === undefined) {
    throw new DeployError(
      'bad-input',
      'No AWS region is set: set the environment variable AWS_REGION of the job, or configure credentials in an earlier step (aws-actions/configure-aws-credentials).'
    )
  }
  const proxyEnv = readProxies(env)
  return {
    region,
    maxAttempts: 1,
    requestHandler: {
      ...{ connectionTimeout: 3_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
      ...(proxyEnv === undefined ? {} : { httpAgent: { proxyEnv }, httpsAgent: { proxyEnv } })
    }
  }
}
