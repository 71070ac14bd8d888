import { clipText } from '../../../../domain/text/clip-text.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import type { Replica, ReplicaContainer } from './container-app.js'

export interface ReplicaTrouble extends Pick<Extract<Placement, { state: 'failed' }>, 'cause' | 'reason'> {
  readonly replica: string
  readonly container: string
}

/** One restart may have been bad luck. */
const RESTARTS = 2
const MOST_CHARACTERS = 200

/** The words of Kubernetes and of the registry, which `runningStateDetails` quotes: https://learn.microsoft.com/azure/container-apps/troubleshoot-image-pull-failures */
const IMAGE = /imagepull|errimage|invalidimage|pull(?:ing)? image|image.*(?:not found|unauthorized)|manifest unknown/i
const SECRET = /secret|key ?vault|createcontainerconfigerror/i

/** Why instances cannot serve, where waiting does not help; undefined while it may. Details that are not known count as none. */
export function findReplicaTrouble(replicas: readonly Replica[]): ReplicaTrouble | undefined {
  for (const replica of replicas)
    for (const container of replica.containers) {
      const trouble = troubleOf(replica, container)
      if (trouble !== undefined) return { ...trouble, replica: replica.name, container: container.name }
    }
  return undefined
}

function troubleOf(
  { details: replicaDetails }: Replica,
  { name, isReady, restarts, state, details = replicaDetails }: ReplicaContainer
): Pick<ReplicaTrouble, 'cause' | 'reason'> | undefined {
  if (isReady) return undefined
  const words = details === undefined ? '' : clipText(oneLine(details), MOST_CHARACTERS)
  const why = words === '' ? '' : `: ${words}`
  if (state?.toLowerCase() === 'waiting' && IMAGE.test(words))
    return { cause: 'image-pull', reason: `Container ${name} could not pull its image${why}` }
  if (state?.toLowerCase() === 'waiting' && SECRET.test(words))
    return { cause: 'missing-secret', reason: `Container ${name} lacks a secret${why}` }
  if (restarts >= RESTARTS || /crashloopbackoff/i.test(words))
    return { cause: 'task-failures', reason: `Container ${name} was restarted ${restarts} times${why}` }
  return undefined
}
