import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import { replicasOfShare } from '../../domain/canary/replicas-of-share.js'
import { isTerminating } from '../../domain/cluster/kube-object.js'
import { deploymentState, isObserved, isRolling, wantedReplicas } from '../../domain/readiness/deployment-state.js'
import { findPodTrouble } from '../../domain/readiness/pod-trouble.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { migrationPlacement } from '../migration/migration-placement.js'
import { podsOf, withLastLine } from './pods-of.js'
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
