import type { RunningSides } from '../../../../use-cases/rollout/sources/examine-query.js'
import { namesOfLive, namesOfRevisions } from '../../domain/names-of-side.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { kubernetesSplit } from '../split/kubernetes-split.js'

/** What queries of sources call the revisions that run now. Throws what reading the cluster throws. */
export async function readRunningSides(world: KubernetesWorld): Promise<RunningSides> {
  const split = kubernetesSplit(world)
  await split.readLock()
  const { stable, others } = await split.readShares()
  const [canary] = others
  if (stable === undefined) return { canary: undefined, stable: undefined }
  if (canary === undefined) return { canary: undefined, stable: namesOfLive(stable, world.spec) }
  return namesOfRevisions({ canary: canary.revision, stable }, world.spec)
}
