import { RENDER_KEY, type RenderEndpoints } from '../../../../local/services/render/render-service.js'
import { seededRandom } from '../../../../local/aws/seeded-random.js'
import { DeployError } from '../../../../src/domain/errors.js'
import type { DeploymentRecord } from '../../../../src/domain/rollout/rollout-record.js'
import type { Prober } from '../../../../src/ports/prober.js'
import { NO_GATES } from '../../../../src/targets/render/domain/gate/parse-render-gates.js'
import { renderApi } from '../../../../src/targets/render/http/render-api.js'
import { deployRender } from '../../../../src/targets/render/use-cases/deploy-render.js'
import { finishLeftRender } from '../../../../src/targets/render/use-cases/finish-left-render.js'
import { readLeftRender } from '../../../../src/targets/render/use-cases/left-render.js'
import type { RenderDependencies } from '../../../../src/targets/render/use-cases/render-dependencies.js'
import type { RenderRequest } from '../../../../src/targets/render/use-cases/render-request.js'
import { Cancelled } from '../../../../src/use-cases/rollout/unless-cancelled.js'
import type { RenderPlatform } from '../../../../local/services/render/render-platform.js'
import type { MemoryInstances } from '../../../fakes/render/memory-instances.js'
import type { SteppedClock } from '../../../rollout/stepped/stepped-clock.js'
import type { Ended, Run, RunSpec, Version } from '../../bed.js'
import { stepOf } from '../compose/compose-run.js'
import { fateOf } from '../fate-of.js'
import { commitOf, versionOf } from './render-versions.js'

const MINUTE = 60_000
export const BAKE_SECONDS = 240

export interface RunPlace {
  readonly clock: SteppedClock
  readonly endpoints: RenderEndpoints
  readonly platform: RenderPlatform
  readonly instances: MemoryInstances
  readonly number: number
  /** Other inputs than those of the cases. */
  readonly change?: (request: RenderRequest) => RenderRequest
  /** What the step saves for `post`. */
  readonly state?: Map<string, string>
  readonly ended?: (record: DeploymentRecord) => void
}

/** One process with its own connection to the API. */
export interface RenderConnection {
  readonly effects: readonly string[]
  isDead: boolean
  readonly fetch: typeof fetch
}

const never = new Promise<never>(() => undefined)

/** One run of the action: `main`. */
export function startRun(place: RunPlace, version: Version, spec: RunSpec): Run {
  const { clock, number } = place
  const cancellation = new AbortController()
  const lines: string[] = []
  const connection = connect(place, spec, () => cancellation.abort())
  const say = (text: string) => {
    if (!connection.isDead) lines.push(text)
  }
  const request = (place.change ?? (requested => requested))(requestOf(version, spec))
  let ended: Ended | undefined
  void deployRender(request, dependenciesOf(place, { connection, say, cancelled: cancellation.signal })).then(
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
    suspend: () => {
      throw new Error(`Run ${number} is not suspended at ${clock.now()}.`)
    }
  }
}

/** `post` of a run that was killed; undefined where there is nothing left to do. */
export async function finishRun(place: RunPlace, version: Version): Promise<DeploymentRecord | undefined> {
  const connection = connect(place, {}, () => undefined)
  const dependencies = dependenciesOf(place, {
    connection,
    say: () => undefined,
    cancelled: new AbortController().signal
  })
  const left = readLeftRender(dependencies.state)
  return left && finishLeftRender(left, (place.change ?? (each => each))(requestOf(version, {})), dependencies)
}

function dependenciesOf(
  place: RunPlace,
  {
    connection,
    say,
    cancelled
  }: { readonly connection: RenderConnection; readonly say: (text: string) => void; readonly cancelled: AbortSignal }
): RenderDependencies {
  const { clock, instances, platform, number, state } = place
  const mortal = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (connection.isDead) await never
    }
  }
  const api = renderApi({
    ...{
      address: 'https://api.render.com/v1',
      key: RENDER_KEY,
      fetchFor: () => connection.fetch,
      count: () => undefined
    }
  })
  return {
    ...stepOf({ number, say, clock: mortal, state }),
    cancelled,
    world: {
      ...{ api, prober: proberOf(platform, instances) },
      ...{ countCalls: () => connection.effects.length, boundCalls: () => undefined }
    }
  }
}

/** A client of the service. */
function proberOf({ services }: RenderPlatform, instances: MemoryInstances): Prober {
  return {
    probe: ({ url }) => {
      const service = [...services.values()].find(each => each.url === new URL(url).origin)
      const live = service?.deploys.find(each => each.status === 'live')
      const isStatic = service?.type === 'static_site'
      const isHealthy = (deploy: NonNullable<typeof live>) =>
        isStatic ? versionOf(deploy.revision) !== 'flapping' : instances.isHealthy(deploy)
      const status = live !== undefined && isHealthy(live) ? 200 : 503
      return Promise.resolve({ kind: 'answer', status, headers: new Map(), body: '' })
    }
  }
}

function connect({ clock, endpoints, number }: RunPlace, spec: RunSpec, cancel: () => void): RenderConnection {
  const random = seededRandom(number)
  const effects: string[] = []
  const connection = { isDead: false, effects }
  const isDead = () => connection.isDead
  const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
    if (isDead()) return never
    const url = new URL(address)
    const { method = 'GET' } = init
    const isEffect = method !== 'GET'
    if (isEffect) effects.push(`${method} ${url.pathname}`)
    const fate = fateOf(spec.calls ?? {}, { effect: isEffect ? effects.length : undefined, random, interrupt: cancel })
    if (fate === 'killed-before') connection.isDead = true
    if (isDead()) return never
    await clock.sleep(5 + random() * 40)
    if (fate === 'fails') throw new DeployError('unreachable', `${method}: Render could not be reached.`)
    if (fate === 'denied') return Response.json({ message: 'Forbidden' }, { status: 403 })
    const headers = Object.fromEntries(new Headers(init.headers))
    const body = typeof init.body === 'string' ? init.body : ''
    const answer = endpoints.handle({ method, url, headers, body })
    await clock.sleep(5 + random() * 40)
    if (fate === 'killed-after') connection.isDead = true
    if (isDead()) return never
    if (fate === 'lost') throw new DeployError(isEffect ? 'outcome-unknown' : 'unreachable', 'The answer was lost.')
    const text = answer.body === undefined ? '' : JSON.stringify(answer.body)
    return new Response(text, { status: answer.status, headers: answer.headers ?? {} })
  }
  return Object.assign(connection, { fetch: send as typeof fetch })
}

/** As `reportRun` reports what was thrown before anything was changed. */
function endOf(error: unknown): Ended {
  if (error instanceof Cancelled) return { verdict: 'cancelled', code: 'cancelled', reason: error.message }
  if (error instanceof DeployError) return { verdict: 'failed', code: error.code, reason: error.message }
  return { verdict: 'thrown', code: 'thrown', reason: error instanceof Error ? String(error.stack) : String(error) }
}

/** What the inputs of the action ask for. */
export function requestOf(version: Version, spec: RunSpec): RenderRequest {
  const timeoutMilliseconds = (spec.timeoutMinutes ?? 60) * MINUTE
  return {
    ...{ purpose: spec.purpose === 'rollback' ? 'rollback' : 'deploy', services: ['srv-api'], version: 'given' },
    ...{ commit: commitOf(version), image: undefined, healthUrls: new Map(), blueprint: undefined },
    ...{ onCancel: 'rollback', onRunning: spec.onRunning ?? 'refuse', autoDeploy: 'refuse' },
    ...{ mode: spec.dryRun === true ? 'dry-run' : 'deploy', timeoutMilliseconds, waitMilliseconds: 60 * MINUTE },
    ...{ gates: NO_GATES, bakeSeconds: BAKE_SECONDS, bakeMaxSeconds: 480, onInconclusive: 'abort' },
    ...{ steps: [100], scaleDownDelaySeconds: 0, waitUntil: 'completed' }
  }
}
