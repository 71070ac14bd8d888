import { seededRandom } from '../../../../local/aws/seeded-random.js'
import { DeployError } from '../../../../src/domain/errors.js'
import type { ServerContainer } from '../../../../src/targets/compose/domain/container.js'
import type { ComposeWorld } from '../../../../src/targets/compose/use-cases/compose-world.js'
import { unreliableServer, type ServerConnection, type ServerPorts } from '../../../fakes/compose/unreliable-server.js'
import type { RunSpec } from '../../bed.js'
import { fateOf } from '../fate-of.js'
import type { AheadClock } from './ahead-clock.js'
import type { ServerRunPlace } from './server-run-place.js'

/** An image is pulled or removed where it is there; what is left of old timers may stay. None of these is a state of its own. */
const NOT_COUNTED = ['pull', 'removeImages', 'disarmBelow']

interface Connecting {
  readonly place: ServerRunPlace
  readonly spec: RunSpec
  readonly frozenUntil: () => number
  readonly interrupt: (does: 'cancel' | 'suspend') => void
}

/** The ports of a server, of which the first call of each name counts: a lease is renewed as often as the time allows. */
export function connectPorts(
  world: ComposeWorld,
  { place, spec, frozenUntil, interrupt }: Connecting
): ServerConnection {
  const { clock, number, interrupted, isReadable } = place
  const calls = spec.calls ?? {}
  const random = seededRandom(number)
  const counts = new Map<string, number>()
  const connection: ServerConnection = unreliableServer(counted(world, clock, isReadable), {
    // What a call takes is the server's own time.
    ...{ clock, random: () => 0, frozenUntil },
    isCounted(operation) {
      const count = (counts.get(operation) ?? 0) + 1
      counts.set(operation, count)
      return count === 1 && !NOT_COUNTED.includes(operation) && (interrupted?.includes(operation) ?? true)
    },
    fateOf(operation, effect) {
      const isUncounted = effect === undefined && counts.has(operation)
      if (isUncounted && connection.effects.length >= (calls.deniedFrom ?? Infinity)) return 'denied'
      return fateOf(calls, { effect, random, interrupt })
    }
  })
  return connection
}

/** The same ports; the time does not hop while one of them is asked. */
function counted(world: ComposeWorld, clock: AheadClock, isReadable: () => boolean): ServerPorts {
  const over = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, member]: readonly [string, unknown]) => {
        if (typeof member !== 'function' || name === 'restoreScripts' || name === 'evidence') return [name, member]
        const call = member as (...args: readonly unknown[]) => Promise<unknown>
        return [name, (...args: readonly unknown[]) => clock.during(() => call(...args))]
      })
    ) as Port
  const { files, lease, proxy } = world
  const docker = byClock(world.docker, clock)
  return {
    ...{ docker: over(docker), files: over(files), lease: over(lease) },
    proxy: {
      ...over(proxy),
      evidence(measured) {
        const source = over(proxy.evidence(measured))
        return {
          ...source,
          measure: query =>
            isReadable()
              ? source.measure(query)
              : Promise.reject(new DeployError('unreachable', 'The proxy could not be reached.'))
        }
      }
    }
  }
}

/** The same engine; the times of its containers are those of the server's clock, which is ahead of the engine's. */
function byClock(docker: ComposeWorld['docker'], clock: AheadClock): ComposeWorld['docker'] {
  const shown = (container: ServerContainer): ServerContainer => ({
    ...container,
    createdAt: clock.at(container.createdAt),
    startedAt: container.startedAt === undefined ? undefined : clock.at(container.startedAt)
  })
  return {
    ...docker,
    listContainers: async project => (await docker.listContainers(project)).map(shown),
    async findTask(name) {
      const task = await docker.findTask(name)
      return task && shown(task)
    }
  }
}
