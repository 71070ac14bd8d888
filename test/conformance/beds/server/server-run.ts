import { parseComposeGates } from '../../../../src/targets/compose/domain/gate/parse-compose-gates.js'
import type { ComposeRequest } from '../../../../src/targets/compose/use-cases/compose-request.js'
import { deployCompose } from '../../../../src/targets/compose/use-cases/deploy-compose.js'
import { connectCompose } from '../../../../src/wiring/connect-compose.js'
import type { ServerConnection } from '../../../fakes/compose/unreliable-server.js'
import type { Ended, Run, RunSpec, Version } from '../../bed.js'
import { endOf, stepOf } from '../compose/compose-run.js'
import { connectPorts } from './server-ports.js'
import type { ServerRunPlace } from './server-run-place.js'

const MINUTE = 60_000

/** One run of the action's `main` over its own SSH connection. Something may come over each call to the server's ports. */
export function startServerRun(place: ServerRunPlace, version: Version, spec: RunSpec): Run {
  const { clock, number, project } = place
  const cancellation = new AbortController()
  const lines: string[] = []
  let [isDead, frozenUntil] = [false, 0]
  let connection: ServerConnection | undefined
  const isGone = () => isDead || connection?.isDead === true
  const suspend = (milliseconds: number) => (frozenUntil = clock.now() + milliseconds)
  const say = (text: string) => {
    if (!isGone()) lines.push(text)
  }
  const mortal = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (clock.now() < frozenUntil) await clock.sleep(frozenUntil - clock.now())
      if (isGone()) await new Promise<never>(() => undefined)
    }
  }
  const interrupt = (does: 'cancel' | 'suspend') =>
    does === 'cancel' ? cancellation.abort() : suspend(spec.calls?.suspends ?? 0)
  const main = async () => {
    const request = requestOf(await project.specOf(version), spec, place)
    const world = await clock.during(() =>
      connectCompose(place.env, { request, clock: mortal, folderMade: () => undefined })
    )
    place.opened(world)
    connection = connectPorts(world, { place, spec, frozenUntil: () => frozenUntil, interrupt })
    const { docker, files, lease, proxy } = connection
    try {
      return await deployCompose(request, {
        ...stepOf({ number, say, clock: mortal }),
        ...{ cancelled: cancellation.signal, newToken: () => String(number) },
        world: { ...world, docker, files, lease, proxy }
      })
    } finally {
      await world.server.close()
    }
  }
  let ended: Ended | undefined
  void main().then(
    ({ ending: { verdict, reasonCode: code, reason } }) => {
      if (!isGone()) ended = { verdict, code, reason }
    },
    (error: unknown) => (ended = endOf(error))
  )
  return {
    lines,
    ended: () => ended,
    isDead: isGone,
    effects: () => connection?.effects.length ?? 0,
    cancel: () => cancellation.abort(),
    kill() {
      isDead = true
      if (connection !== undefined) connection.isDead = true
    },
    suspend
  }
}

/** What the inputs of the action ask for. */
function requestOf(project: ComposeRequest['spec'], spec: RunSpec, place: ServerRunPlace): ComposeRequest {
  const { steps = [10, 50, 100], purpose = 'deploy', gates = 'metrics', scaleDownDelaySeconds = 0 } = spec
  if (gates === 'alarm') throw new Error('A server has no alarms.')
  const isMeasured = gates === 'metrics' && place.gates.metrics !== place.gates.targets
  const baked = isMeasured ? { bakeSeconds: 240, bakeMaxSeconds: 480 } : { bakeSeconds: 20, bakeMaxSeconds: 60 }
  return {
    ...{ address: place.address, spec: project, ...baked, purpose, steps, scaleDownDelaySeconds },
    ...{ version: 'given', onCancel: 'rollback', onRunning: spec.onRunning ?? 'refuse', pauseTimeoutSeconds: 3_600 },
    ...{ waitMilliseconds: 60 * MINUTE, planLines: [], timeoutMilliseconds: (spec.timeoutMinutes ?? 60) * MINUTE },
    mode: spec.dryRun === true ? 'dry-run' : 'deploy',
    gates: parseComposeGates(place.gates[gates], { proxy: project.proxy }),
    onInconclusive: spec.onInconclusive ?? 'abort',
    waitUntil: spec.waitUntil ?? 'completed'
  }
}
