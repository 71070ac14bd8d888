import {
  AZURE,
  azureCloud,
  type AzureCloud,
  type AzureCloudOptions
} from '../../../local/services/azure/azure-cloud.js'
import { TOKEN_EXCHANGE } from '../../../local/services/azure/login/directory.js'
import { metricStore } from '../../../local/services/azure/monitor/metric-store.js'
import type { ServiceAnswer } from '../../../local/services/http-service.js'
import { SteppedClock } from '../../rollout/stepped/stepped-clock.js'
import { memoryWorkers, type MemoryWorkers, type MemoryWorkersOptions } from './memory-workers.js'
import { memoryReplicas, type MemoryReplicas, type MemoryReplicasOptions } from './memory-replicas.js'

/** An Azure in memory, which only its clock moves. */
export interface MemoryAzure {
  readonly clock: SteppedClock
  readonly cloud: AzureCloud
  readonly replicas: MemoryReplicas
  readonly workers: MemoryWorkers
  /** One request to either endpoint, without a connection. Clients have sent all that is due before it is answered. */
  send(
    method: string,
    address: string,
    sent?: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  ): ServiceAnswer
  /** Signs in with an ID token of the job. Throws where it is refused. */
  signIn(): string
  /** One request to the resource manager by a principal that is signed in. `path`: below the resource group. */
  call(method: string, path: string, options?: CallOptions): Answered
}

export interface CallOptions {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** `2025-07-01` unless given. */
  readonly version?: string
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** A member of the body: `properties.configuration.ingress.traffic`, `value.0.name`. */
  at(path: string): unknown
  /** Of an error. */
  readonly code: string | undefined
}

export const GROUP = `/subscriptions/${AZURE.subscription}/resourceGroups/${AZURE.group}`
const HEALTHY: MemoryReplicasOptions['behaviorAt'] = (_, age) => ({ state: age < 20_000 ? 'starting' : 'healthy' })
const WARM: MemoryWorkersOptions['behaviorAt'] = (_, age) => ({ state: age < 20_000 ? 'starting' : 'healthy' })

export function memoryAzure(
  options: Partial<AzureCloudOptions> & {
    readonly behaviorAt?: MemoryReplicasOptions['behaviorAt']
    readonly workerAt?: MemoryWorkersOptions['behaviorAt']
  } = {}
): MemoryAzure {
  const clock = new SteppedClock()
  const metrics = metricStore()
  const replicas = memoryReplicas({
    ...{ clock, record: metrics.record, subscription: AZURE.subscription, behaviorAt: options.behaviorAt ?? HEALTHY }
  })
  const workers = memoryWorkers({
    ...{ clock, record: metrics.record, subscription: AZURE.subscription, behaviorAt: options.workerAt ?? WARM }
  })
  const cloud = azureCloud({ clock, replicas, workers, metrics, ...options })
  let token: string | undefined
  const azure: MemoryAzure = {
    ...{ clock, cloud, replicas, workers },
    send(method, address, { headers = {}, body = '' } = {}) {
      replicas.serveUntil(clock.now())
      workers.serveUntil(clock.now())
      const url = new URL(address)
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
      const request = { method, url, headers: lower, body }
      return url.origin === cloud.origins.login ? cloud.login.answer(request) : cloud.arm(request)
    },
    signIn() {
      const answer = azure.send('POST', `${cloud.origins.login}/${AZURE.tenant}/oauth2/v2.0/token`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(loginForm(cloud)).toString()
      })
      const body = answer.body as { readonly access_token?: string }
      if (body.access_token === undefined) throw new Error(`The sign-in was refused: ${JSON.stringify(answer.body)}`)
      return body.access_token
    },
    call(method, path, { body, headers = {}, version = '2025-07-01' } = {}) {
      token ??= azure.signIn()
      const address = path.startsWith('https://')
        ? path
        : `${cloud.origins.resourceManager}${path.startsWith('/subscriptions') ? '' : GROUP}${path}`
      const url = new URL(address)
      if (!url.searchParams.has('api-version')) url.searchParams.set('api-version', version)
      const answer = azure.send(method, url.href, {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: body === undefined ? '' : JSON.stringify(body)
      })
      const read: unknown = JSON.parse(JSON.stringify(answer.body ?? {}))
      const code = memberOf(read, 'error.code') ?? memberOf(read, 'code')
      return {
        ...{ status: answer.status, headers: answer.headers ?? {}, body: read },
        ...{ code: typeof code === 'string' ? code : undefined, at: part => memberOf(read, part) }
      }
    }
  }
  return azure
}

/** A complete request for a token. */
export function loginForm(cloud: AzureCloud): Record<string, string> {
  return {
    grant_type: 'client_credentials',
    client_id: AZURE.client,
    scope: `${cloud.origins.resourceManager}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: cloud.issuer.issue(TOKEN_EXCHANGE)
  }
}

function memberOf(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name], value)
}
