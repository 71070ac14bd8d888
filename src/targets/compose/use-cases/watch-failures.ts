import { DeployError } from '../../../domain/errors.js'
import type { InstanceFailure } from '../../../domain/rollout/instance-failure.js'
import type { Abort } from '../../../domain/rollout/judgment.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import type { ServerContainer } from '../domain/container.js'
import { isAlive } from '../domain/release/placement-of.js'
import { keyOf, keysOf, partOf } from '../domain/release/release.js'
import type { ComposeWorld } from './compose-world.js'

/** Containers that failed, for the report. */
export interface FailureWatch {
  readonly target: SteppedTarget
  readonly failures: readonly InstanceFailure[]
}

const MOST_EXCERPTS = 3

/**
 * The same target, which logs the last lines of containers that failed before they are removed. What cannot be read is not logged.
 */
export function watchFailures(
  target: SteppedTarget,
  {
    world,
    project,
    eventLog
  }: { readonly world: ComposeWorld; readonly project: string; readonly eventLog: DeploymentLog }
): FailureWatch {
  const failures: InstanceFailure[] = []
  const note = async (canaryId: string, { cause }: Abort) => {
    const keys = new Set(keysOf(canaryId))
    const containers = await world.docker.listContainers(project)
    const ended = containers.filter(container => keys.has(keyOf(partOf(container))) && hasFailed(container, cause))
    for (const container of ended.slice(0, MOST_EXCERPTS)) {
      failures.push(toFailure(container))
      const lines = await world.docker.lastLines(container.id)
      if (lines.length > 0) eventLog.excerpt({ title: `Last log lines of ${container.name}`, lines })
    }
  }
  return {
    failures,
    target: {
      ...target,
      async follow(ref, observed) {
        const abort = await target.follow(ref, observed)
        if (abort !== undefined && failures.length === 0) await note(ref.canary.id, abort).catch(unlessDeployError)
        return abort
      }
    }
  }
}

/** A container that is still starting failed only if the rollout ended for that. */
function hasFailed(container: ServerContainer, cause: Abort['cause']): boolean {
  const { health } = container
  return !isAlive(container) || health === 'unhealthy' || (health === 'starting' && cause === 'never-healthy')
}

function toFailure({ name, service, state, exitCode, isOutOfMemory, health }: ServerContainer): InstanceFailure {
  const hasExited = state === 'exited' || state === 'dead' || state === 'restarting'
  const reason = isOutOfMemory ? 'Out of memory' : hasExited ? 'Container exited' : `Container is ${health}`
  return {
    ...{ instance: name, kind: hasExited ? 'crashed' : 'unhealthy', decides: 'at-once', reason, stoppedAt: undefined },
    containers: [{ name: service, exitCode: hasExited ? exitCode : undefined, reason: undefined }]
  }
}

function unlessDeployError(error: unknown): void {
  if (!(error instanceof DeployError)) throw error
}
