import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { replicasOfShare } from '../../domain/canary/replicas-of-share.js'
import { isTerminating, listAt, nameOf, textAt, textsAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { deploymentState, isObserved, isRolling, wantedReplicas } from '../../domain/readiness/deployment-state.js'
import { findPodTrouble, type PodTrouble } from '../../domain/readiness/pod-trouble.js'
import type { KubeApi } from '../../ports/kube-api.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { migrationPlacement } from '../migration/migration-placement.js'
import type { ClusterReading } from './read-cluster.js'
import { availableOf } from './set-share.js'

/**
 * Whether the canary has the pods that its share needs. More of them may be starting for the next one. Once the stable Deployment takes over its
 * images, a takeover that failed counts as a failure of the revision.
 */
export async function canaryPlacement(
  { id, label }: Pick<Revision, 'id' | 'label'>,
  { canary, canaryRevision, live, stable, weight }: ClusterReading,
  world: KubernetesWorld
): Promise<Placement> {
  if (canary === undefined && live.id === id) return { state: isRolling(stable) ? 'starting' : 'ready' }
  if (canary === undefined) return migrationPlacement({ label }, stable, world)
  if (canaryRevision?.id !== id || isTerminating(canary)) return { state: 'absent' }
  const takeover = live.id === id ? deploymentState(stable) : undefined
  if (takeover?.kind === 'failed')
    return {
      state: 'failed',
      cause: 'never-healthy',
      reason: `The stable Deployment did not take over ${label}: ${takeover.reason}`
    }
  if (!isObserved(canary)) return { state: 'starting' }
  const trouble = findPodTrouble(await podsOf(canary, world), await world.api.now())
  if (trouble !== undefined) return { state: 'failed', ...(await withLastLine(trouble, world)) }
  const state = deploymentState(canary)
  if (state.kind === 'failed') return { state: 'failed', cause: 'never-healthy', reason: state.reason }
  const needed = replicasOfShare(wantedReplicas(stable), weight ?? 100)
  return { state: availableOf(canary) >= Math.min(needed, wantedReplicas(canary)) ? 'ready' : 'starting' }
}

/** Where pods are read. */
interface PodWorld {
  readonly api: KubeApi
  readonly spec: { readonly namespace: string }
}

/** The pods of a workload, without those that are being deleted. */
export async function podsOf(workload: KubeObject, { api, spec }: PodWorld): Promise<readonly KubeObject[]> {
  const pods = await api.list('Pod', spec.namespace, textsAt(workload, 'spec', 'selector', 'matchLabels'))
  return pods.filter(pod => !isTerminating(pod))
}

const LINE_LENGTH = 200

/** The cause in words, with the last line of the container's log where there is one. */
export async function withLastLine(
  { cause, reason, pod, container }: PodTrouble,
  { api, spec: { namespace } }: PodWorld
): Promise<Pick<PodTrouble, 'cause' | 'reason'>> {
  if (container === undefined) return { cause, reason }
  // The reason is good without it.
  const lines = await api.lastLines({ namespace, name: pod, container }).catch(() => [])
  const last = oneLine(lines.findLast(line => line.trim() !== '') ?? '').slice(0, LINE_LENGTH)
  return { cause, reason: last === '' ? reason : joinSentences(reason, `Last log line: ${last}`) }
}

/** Why pods are not ready, by name: for gates on their health. */
export function describePod(pod: KubeObject): string {
  const condition = listAt(pod, 'status', 'conditions').find(each => textAt(each, 'type') === 'Ready')
  const why = textAt(condition, 'message') ?? textAt(condition, 'reason') ?? 'not ready'
  return oneLine(`${nameOf(pod)}: ${why}`).slice(0, LINE_LENGTH)
}
