import type { Placement } from '../../../../domain/rollout/split-state.js'
import type { ServerContainer } from '../container.js'

/** What is known of the containers of one release. */
export interface PlacedContainers {
  /** For sentences. */
  readonly label: string
  readonly containers: readonly ServerContainer[]
  /** How many containers of each service the release is to have. */
  readonly wanted: ReadonlyMap<string, number>
  /** The last lines of a container that failed, oldest first, by container id. */
  readonly lastLines: ReadonlyMap<string, readonly string[]>
  /** Whether its containers must have the restart policy `no`: those of a release that is not stable. */
  readonly isCanary: boolean
  /** Containers that ended before this rollout began say nothing of it: they are replaced. Epoch milliseconds. */
  readonly startedAt: number
  /** The migration of the release; undefined where it has none, or none was started. */
  readonly migration: ServerContainer | undefined
}

/** How long a container without a health check must have run. */
const STEADY_MILLISECONDS = 10_000

/**
 * Whether a release is ready: all wanted containers run, and each is `healthy`, or has no health check and has run for 10 s. A container that exited, is dead, restarts or is `unhealthy`
 * fails it at once, with its last line; a state that is not known is waited for. `absent`: it is not placed, or not wholly, and `place` goes on. Total over `ContainerState` and `ContainerHealth`.
 */
export function placementOf(placed: PlacedContainers, now: number): Placement {
  const { containers, wanted, isCanary, startedAt, migration } = placed
  if (migration !== undefined) {
    const state = stateOfMigration(migration)
    if (state === 'running') return { state: 'starting' }
    if (state === 'failed') return failed(migration, `The migration of ${placed.label}`, placed)
  }
  const counted = containers.filter(container => isAlive(container) || container.createdAt >= startedAt)
  const ended = counted.find(container => !isAlive(container) || container.health === 'unhealthy')
  if (ended !== undefined) return failed(ended, `Container ${ended.name}`, placed)
  const isWhole = [...wanted].every(
    ([name, count]) => counted.filter(({ service }) => service === name).length >= count
  )
  const isSet = !isCanary || counted.every(({ restartPolicy }) => restartPolicy === 'no')
  if (!isWhole || !isSet || counted.length === 0) return { state: 'absent' }
  return { state: counted.every(container => isReady(container, now)) ? 'ready' : 'starting' }
}

/** How far a migration is, by the container that it runs in. */
export function stateOfMigration({ state, exitCode }: ServerContainer): 'running' | 'passed' | 'failed' {
  if (state !== 'exited' && state !== 'dead') return 'running'
  return exitCode === 0 && state === 'exited' ? 'passed' : 'failed'
}

/** Whether it runs, or will. */
export function isAlive({ state }: Pick<ServerContainer, 'state'>): boolean {
  return state !== 'exited' && state !== 'dead' && state !== 'restarting' && state !== 'removing'
}

function isReady({ state, health, startedAt }: ServerContainer, now: number): boolean {
  if (state !== 'running') return false
  return (
    health === 'healthy' || (health === 'none' && startedAt !== undefined && now >= startedAt + STEADY_MILLISECONDS)
  )
}

function failed(container: ServerContainer, subject: string, { lastLines }: PlacedContainers): Placement {
  const line = lastLines.get(container.id)?.at(-1)
  const reason = `${subject} ${describeEnd(container)}${line === undefined ? '.' : `: ${line}`}`
  return { state: 'failed', cause: isAlive(container) ? 'never-healthy' : 'task-failures', reason }
}

function describeEnd({ state, exitCode, isOutOfMemory }: ServerContainer): string {
  if (isOutOfMemory) return 'ran out of memory'
  if (state === 'restarting') return `is restarting after exit code ${exitCode}`
  if (state === 'exited' || state === 'dead') return `exited with code ${exitCode}`
  return 'is unhealthy'
}
