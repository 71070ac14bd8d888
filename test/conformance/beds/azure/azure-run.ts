import { AZURE } from '../../../../local/services/azure/azure-cloud.js'
import { seededRandom } from '../../../../local/aws/seeded-random.js'
import { TOKEN_EXCHANGE } from '../../../../local/services/azure/login/directory.js'
import { DeployError } from '../../../../src/domain/errors.js'
import type { DeploymentRecord } from '../../../../src/domain/rollout/rollout-record.js'
import type { AzureAccess } from '../../../../src/targets/azure/domain/access/azure-access.js'
import { parseAzureGates } from '../../../../src/targets/azure/domain/gate/parse-azure-gates.js'
import { armClient } from '../../../../src/targets/azure/http/arm-client.js'
import { containerAppsApi } from '../../../../src/targets/azure/http/container-apps-api.js'
import { federatedToken } from '../../../../src/targets/azure/http/federated-token.js'
import type { AzureRequest } from '../../../../src/targets/azure/use-cases/azure-request.js'
import { deployAzure, type AzureDependencies } from '../../../../src/targets/azure/use-cases/deploy-azure.js'
import { finishLeftAzure } from '../../../../src/targets/azure/use-cases/finish-left-azure.js'
import { readLeft } from '../../../../src/targets/stepped/use-cases/left-rollout.js'
import type { MemoryAzure } from '../../../fakes/azure/memory-azure.js'
import type { Ended, Run, RunSpec, Version } from '../../bed.js'
import { endOf, stepOf } from '../compose/compose-run.js'
import { fateOf } from '../fate-of.js'
import { imageOf } from './azure-versions.js'

const MINUTE = 60_000
export const READY_WITHIN_SECONDS = 300

const GATES = { metrics: 'errors: { max-rate: 2% }\nmin-requests: 50', targets: 'targets:', alarm: 'targets:' }

export interface RunPlace {
  readonly azure: MemoryAzure
  readonly isReadable: () => boolean
  readonly number: number
  /** Other inputs than those of the cases. */
  readonly change?: (request: AzureRequest) => AzureRequest
  /** What the step saves for `post`. */
  readonly state?: Map<string, string>
  readonly ended?: (record: DeploymentRecord) => void
}

/** One process with its own connection to Azure. */
interface AzureConnection {
  readonly effects: readonly string[]
  isDead: boolean
  readonly fetch: typeof fetch
}

const never = new Promise<never>(() => undefined)

/** One run of the action: `main`. */
export function startRun(place: RunPlace, version: Version, spec: RunSpec): Run {
  const { number, azure } = place
  const cancellation = new AbortController()
  const lines: string[] = []
  let frozenUntil = 0
  const suspend = (milliseconds: number) => (frozenUntil = azure.clock.now() + milliseconds)
  const connection = connect(place, spec, {
    frozenUntil: () => frozenUntil,
    interrupt: does => (does === 'cancel' ? cancellation.abort() : suspend(spec.calls?.suspends ?? 0))
  })
  const say = (text: string) => {
    if (!connection.isDead) lines.push(text)
  }
  const request = (place.change ?? (requested => requested))(requestOf(version, spec))
  let ended: Ended | undefined
  const dependencies = dependenciesOf(place, request, { connection, say, frozenUntil: () => frozenUntil })
  void deployAzure(request, { ...dependencies, cancelled: cancellation.signal }).then(
    record => {
      const { verdict, reasonCode: code, reason } = record.ending
      if (connection.isDead) return
      place.ended?.(record)
      ended = { verdict, code, reason }
    },
    (error: unknown) => (ended = endOf(error))
  )
  return {
    lines,
    ended: () => ended,
    isDead: () => connection.isDead,
    effects: () => connection.effects.length,
    cancel: () => cancellation.abort(),
    kill: () => (connection.isDead = true),
    suspend: milliseconds => {
      if (Number.isNaN(milliseconds)) throw new Error(`Run ${number} is suspended for no time.`)
      suspend(milliseconds)
    }
  }
}

/** `post` of a run that was killed; undefined where there is nothing left to do. */
export async function finishRun(place: RunPlace, version: Version): Promise<DeploymentRecord | undefined> {
  const connection = connect(place, {}, { frozenUntil: () => 0, interrupt: () => undefined })
  const request = (place.change ?? (each => each))(requestOf(version, {}))
  const dependencies = dependenciesOf(place, request, { connection, say: () => undefined, frozenUntil: () => 0 })
  const left = readLeft(dependencies.state)
  return left && finishLeftAzure(left, request, { ...dependencies, cancelled: new AbortController().signal })
}

interface Process {
  readonly connection: AzureConnection
  readonly say: (text: string) => void
  readonly frozenUntil: () => number
}

function dependenciesOf(
  { azure, number, state }: RunPlace,
  { access }: AzureRequest,
  { connection, say, frozenUntil }: Process
): Omit<AzureDependencies, 'cancelled'> {
  const { clock, cloud } = azure
  const mortal = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (clock.now() < frozenUntil()) await clock.sleep(frozenUntil() - clock.now())
      if (connection.isDead) await never
    }
  }
  const fetchFor = () => connection.fetch
  const token = federatedToken({
    ...{ access, clock: mortal, fetchFor, masks: { hide: () => undefined } },
    idTokens: { request: audience => Promise.resolve(cloud.issuer.issue(audience)) }
  })
  const client = armClient({ ...access, token, clock: mortal, fetchFor, count: () => undefined })
  return {
    ...stepOf({ number, say, clock: mortal, state }),
    newToken: () => String(number),
    world: {
      ...{ api: containerAppsApi(client, { access, app: 'web' }), clock: mortal },
      prober: { probe: () => Promise.reject(new Error('Nothing is probed.')) },
      ...{ countCalls: () => connection.effects.length, boundCalls: () => undefined }
    }
  }
}

interface Interruptions {
  readonly frozenUntil: () => number
  readonly interrupt: (does: 'cancel' | 'suspend') => void
}

function connect(
  { azure, isReadable, number }: RunPlace,
  spec: RunSpec,
  { frozenUntil, interrupt }: Interruptions
): AzureConnection {
  const { clock } = azure
  const random = seededRandom(number)
  const effects: string[] = []
  const connection = { isDead: false, effects }
  const isDead = () => connection.isDead
  const takeTime = async () => {
    await clock.sleep(5 + random() * 40)
    if (clock.now() < frozenUntil()) await clock.sleep(frozenUntil() - clock.now())
  }
  const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
    if (isDead()) return never
    const { method = 'GET' } = init
    const isSignIn = address.startsWith(azure.cloud.origins.login)
    const isEffect = method !== 'GET' && !isSignIn
    if (isEffect) effects.push(`${method} ${new URL(address).pathname}`)
    const fate = isSignIn
      ? 'answered'
      : fateOf(spec.calls ?? {}, { effect: isEffect ? effects.length : undefined, random, interrupt })
    if (fate === 'killed-before') connection.isDead = true
    if (isDead()) return never
    await takeTime()
    if (isDead()) return never
    if (fate === 'fails') throw new DeployError('unreachable', `${method}: Azure could not be reached.`)
    if (fate === 'denied')
      return Response.json({ error: { code: 'AuthorizationFailed', message: 'No.' } }, { status: 403 })
    if (address.includes('/Microsoft.Insights/') && !isReadable()) return Response.json({}, { status: 503 })
    const headers = Object.fromEntries(new Headers(init.headers))
    const answer = azure.send(method, address, { headers, body: typeof init.body === 'string' ? init.body : '' })
    await takeTime()
    if (fate === 'killed-after') connection.isDead = true
    if (isDead()) return never
    if (fate === 'lost') throw new DeployError(isEffect ? 'outcome-unknown' : 'unreachable', 'The answer was lost.')
    const text = answer.body === undefined ? null : JSON.stringify(answer.body)
    return new Response(answer.status === 204 ? null : text, { status: answer.status, headers: answer.headers ?? {} })
  }
  return Object.assign(connection, { fetch: send as typeof fetch })
}

const ACCESS: AzureAccess = {
  ...{ clientId: AZURE.client, tenantId: AZURE.tenant, subscriptionId: AZURE.subscription, resourceGroup: AZURE.group },
  ...{ audience: TOKEN_EXCHANGE, authority: 'https://login.microsoftonline.com' },
  resourceManager: 'https://management.azure.com'
}

/** What the inputs of the action ask for. */
export function requestOf(version: Version, spec: RunSpec): AzureRequest {
  const { purpose = 'deploy', scaleDownDelaySeconds = 0, timeoutMinutes = 120 } = spec
  return {
    access: ACCESS,
    spec: {
      ...{ app: 'web', strategy: 'canary', images: new Map([['web', imageOf(version)]]), drainSeconds: 10 },
      ...{ readyWithinSeconds: READY_WITHIN_SECONDS, migrationJob: undefined, migrationTimeoutSeconds: 600 }
    },
    ...{
      version: 'given',
      purpose,
      steps: spec.steps ?? [10, 50, 100],
      scaleDownDelaySeconds,
      planLines: [],
      hooks: []
    },
    ...{ onCancel: 'rollback', onRunning: spec.onRunning ?? 'refuse', waitUntil: spec.waitUntil ?? 'completed' },
    ...{ mode: spec.dryRun === true ? 'dry-run' : 'deploy', timeoutMilliseconds: timeoutMinutes * MINUTE },
    ...{
      waitMilliseconds: 60 * MINUTE,
      pauseTimeoutSeconds: 3_600,
      gates: parseAzureGates(GATES[spec.gates ?? 'metrics'])
    },
    ...{ bakeSeconds: 480, bakeMaxSeconds: 960, onInconclusive: spec.onInconclusive ?? 'abort' }
  }
}
