import { readAwsEnvironment } from '../domain/aws-environment/aws-environment.js'
import { readLocalClock, refuseMixedEndpoints, refuseRemoteHost } from '../domain/local-clock/local-clock.js'
import { readProxies, type Proxies } from '../domain/proxy/proxies.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** `memoized` stops the SDK from caching: it would go by the machine's clock, and wait for each renewal. */
export type CredentialSource = (() => Promise<Credentials>) & { readonly memoized: true }

interface ProxiedAgent {
  readonly proxyEnv: Proxies
}

/** What an extension may do to the handler of a client's requests. */
interface HandlerConfiguration {
  httpHandler(): RequestHandler
}

interface RequestHandler {
  handle(request: { readonly hostname: string }, ...rest: readonly unknown[]): unknown
}

interface ClientExtension {
  configure(configuration: HandlerConfiguration): void
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
  /** Only while the clock of a local cloud is in use: the client reaches nothing but this machine. */
  readonly extensions?: ClientExtension[]
}

/**
 * Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region, where a
 * variable of AWS holds what cannot be sent, and where a local clock is in use and some endpoints are not local.
 */
export function clientSettings(env: Readonly<Record<string, string | undefined>>): ClientSettings {
  const { region } = readAwsEnvironment(env)
  refuseMixedEndpoints(env)
  const proxyEnv = readProxies(env)
  return {
    region,
    maxAttempts: 1,
    requestHandler: {
      ...{ connectionTimeout: 3_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
      ...(proxyEnv === undefined ? {} : { httpAgent: { proxyEnv }, httpsAgent: { proxyEnv } })
    },
    ...(readLocalClock(env) === undefined ? {} : { extensions: [onlyThisMachine(env)] })
  }
}

/**
 * Looks at each request just before it is sent: where it goes is also decided by profiles and by `services` sections of the
 * configuration file, which only the SDK reads. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function onlyThisMachine(env: Readonly<Record<string, string | undefined>>): ClientExtension {
  return {
    configure(configuration) {
      const handler = configuration.httpHandler()
      const handle = handler.handle.bind(handler)
      handler.handle = (request, ...rest) => {
        refuseRemoteHost(env, request.hostname)
        return handle(request, ...rest)
      }
    }
  }
}
