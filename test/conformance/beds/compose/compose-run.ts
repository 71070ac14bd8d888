import { parseGates } from '../../../../src/domain/gate/read/parse-gates.js'
import type { GateDialect } from '../../../../src/domain/gate/read/gate-dialect.js'
import type { DeploymentRecord } from '../../../../src/domain/rollout/rollout-record.js'
import type { Log } from '../../../../src/ports/runner/log.js'
import type { Proxy } from '../../../../src/targets/compose/ports/proxy.js'
import type { ComposeRequest } from '../../../../src/targets/compose/use-cases/compose-request.js'
import { deployCompose, type ComposeDependencies } from '../../../../src/targets/compose/use-cases/deploy-compose.js'
import { Cancelled } from '../../../../src/use-cases/rollout/unless-cancelled.js'
import { DeployError } from '../../../../src/domain/errors.js'
import { seededRandom } from '../../../../local/aws/seeded-random.js'
import { fakeDocker } from '../../../fakes/compose/fake-docker.js'
import { fakeFiles, fakeLease } from '../../../fakes/compose/fake-lease.js'
import type { FakeServer } from '../../../fakes/compose/fake-server.js'
import { sampleSpec } from '../../../fakes/compose/sample-project.js'
import { unreliableServer, type ServerConnection } from '../../../fakes/compose/unreliable-server.js'
import type { SteppedClock } from '../../../rollout/stepped/stepped-clock.js'
import type { Ended, Run, RunSpec, Version } from '../../bed.js'
import { fateOf } from '../fate-of.js'
import { GATES } from '../gates-of-beds.js'
import { imageOf } from './compose-versions.js'

/** Of gates on a server. */
export const DIALECT: GateDialect = {
  errorSources: ['proxy'],
  alarms: { called: 'alarm', atMost: 100 },
  readMetric: () => {
    throw new Error('A server has no other metrics.')
  }
}
const MINUTE = 60_000

export interface RunPlace {
  readonly clock: SteppedClock
  readonly server: FakeServer
  readonly connect: (requireFence: () => void) => Proxy
  readonly number: number
  /** Other inputs than those of the cases. */
  readonly change?: (request: ComposeRequest) => ComposeRequest
  /** What the step saves for `post`. */
  readonly state?: Map<string, string>
  readonly ended?: (record: DeploymentRecord) => void
}

/** One run of the action: `main`, with its own connection. */
export function startRun(place: RunPlace, version: Version, spec: RunSpec): Run {
  const { clock, number } = place
  const cancellation = new AbortController()
  const lines: string[] = []
  let frozenUntil = 0
  const suspend = (milliseconds: number) => (frozenUntil = clock.now() + milliseconds)
  const connection = connectTo(place, spec, {
    frozenUntil: () => frozenUntil,
    interrupt: does => (does === 'cancel' ? cancellation.abort() : suspend(spec.calls?.suspends ?? 0))
  })
  const say = (text: string) => {
    if (!connection.isDead) lines.push(text)
  }
  const mortal = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (clock.now() < frozenUntil) await clock.sleep(frozenUntil - clock.now())
      if (connection.isDead) await new Promise<never>(() => undefined)
    }
  }
  let ended: Ended | undefined
  const request = (place.change ?? (requested => requested))(requestOf(version, spec))
  void deployCompose(request, {
    ...stepOf({ number, say, clock: mortal, state: place.state }),
    cancelled: cancellation.signal,
    newToken: () => String(number),
    world: worldFor(request, connection, mortal)
  }).then(
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
    suspend
  }
}

/** As `reportRun` reports what was thrown before anything was changed. */
export function endOf(error: unknown): Ended {
  if (error instanceof Cancelled) return { verdict: 'cancelled', code: 'cancelled', reason: error.message }
  if (error instanceof DeployError) return { verdict: 'failed', code: error.code, reason: error.message }
  return { verdict: 'thrown', code: 'thrown', reason: error instanceof Error ? String(error.stack) : String(error) }
}

/** One connection of a process to the server. */
export function connectTo(
  { clock, server, connect, number }: RunPlace,
  spec: RunSpec,
  {
    frozenUntil,
    interrupt
  }: { readonly frozenUntil: () => number; readonly interrupt: (does: 'cancel' | 'suspend') => void }
): ServerConnection {
  const random = seededRandom(number)
  let fence: number | undefined
  const requireFence = () => {
    if (fence !== undefined && fence !== server.lock.generation)
      throw new DeployError('conflict', 'The lock was replaced by another run.')
  }
  return unreliableServer(
    {
      docker: fakeDocker(server, requireFence),
      files: fakeFiles(server, requireFence),
      lease: fakeLease(server, generation => (fence = generation), requireFence),
      proxy: connect(requireFence)
    },
    {
      ...{ clock, random, frozenUntil },
      fateOf: (_, effect) => fateOf(spec.calls ?? {}, { effect, random, interrupt })
    }
  )
}

/** What `main` reaches the server by. */
export function worldFor(
  { spec }: Pick<ComposeRequest, 'spec'>,
  { docker, files, lease, proxy, effects }: ServerConnection,
  clock: ComposeDependencies['clock']
): ComposeDependencies['world'] {
  const notReached = () => Promise.reject(new Error('Nothing else is called.'))
  return {
    ...{ spec, docker, files, lease, proxy, clock, folder: '/srv/shop/.deploy-kit/shop' },
    prober: { probe: notReached },
    server: {
      ...{ address: 'deploy@203.0.113.7:22', run: notReached, fence: () => undefined, askSocket: notReached },
      ...{ countCalls: () => effects.length, boundCalls: () => undefined, close: () => Promise.resolve() }
    },
    ...{ countCalls: () => effects.length, boundCalls: () => undefined }
  }
}

/** The step around it, which nothing is asked of but its log and its state. */
export function stepOf({
  number,
  say,
  clock,
  state = new Map<string, string>()
}: {
  readonly number: number
  readonly say: (text: string) => void
  readonly clock: ComposeDependencies['clock']
  readonly state?: Map<string, string> | undefined
}): Omit<ComposeDependencies, 'cancelled' | 'newToken' | 'world'> {
  const log: Log = {
    line: say,
    group: (_, task) => task(),
    warning: (title, message) => say(`${title}: ${message}`),
    notice: (title, message) => say(`${title}: ${message}`)
  }
  const notUsed = () => Promise.reject(new Error('Not used.'))
  return {
    ...{ clock, log, summary: { append: () => Promise.resolve() } },
    state: { save: (key, value) => void state.set(key, value), read: key => state.get(key) },
    files: { read: notUsed, write: notUsed } as unknown as ComposeDependencies['files'],
    run: { url: `https://github.com/shop/app/actions/runs/${number}` } as ComposeDependencies['run']
  }
}

/** What the inputs of the action ask for. */
export function requestOf(version: Version, spec: RunSpec): ComposeRequest {
  const { steps = [10, 50, 100], purpose = 'deploy', gates = 'metrics', scaleDownDelaySeconds = 0 } = spec
  return {
    address: { host: '203.0.113.7', port: 22, user: 'deploy', knownHosts: '', privateKey: undefined, jumps: [] },
    spec: {
      ...sampleSpec(),
      images: new Map([
        ['api', imageOf('api', version)],
        ['worker', imageOf('worker', version)]
      ])
    },
    ...{ version: 'given', onCancel: 'rollback', onRunning: spec.onRunning ?? 'refuse', pauseTimeoutSeconds: 3_600 },
    ...{ waitMilliseconds: 60 * MINUTE, planLines: [] },
    ...{ mode: spec.dryRun === true ? 'dry-run' : 'deploy', timeoutMilliseconds: (spec.timeoutMinutes ?? 60) * MINUTE },
    ...{ gates: parseGates(GATES[gates], DIALECT), bakeSeconds: 240, bakeMaxSeconds: 480, purpose, steps },
    ...{
      onInconclusive: spec.onInconclusive ?? 'abort',
      scaleDownDelaySeconds,
      waitUntil: spec.waitUntil ?? 'completed'
    }
  }
}
