import type { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { EvidenceSource } from '../../../../ports/evidence-source.js'
import type { TrafficSplit } from '../../../../ports/traffic-split.js'
import { parseNote } from '../../../stepped/domain/rollout-note.js'
import { isPodReady } from '../../domain/readiness/pod-trouble.js'
import { namesOfRevisions } from '../../domain/names-of-side.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { canaryPlacement } from './canary-placement.js'
import { leaseLock } from './lease-lock.js'
import { isRefusal } from './is-refusal.js'
import { placeCanary } from './place-canary.js'
import { describePod, podsOf } from './pods-of.js'
import { promoteCanary } from './promote-canary.js'
import { readCluster, sharesOf, type ClusterReading } from './read-cluster.js'
import { removeCanary } from './remove-canary.js'
import { setShare } from './set-share.js'

/**
 * The split of a Deployment and its canary. Each change reads the cluster anew, and is refused by the API server where what was read has changed since.
 * `setPercent` and `promote` are one step of several: they are called until the cluster shows the end.
 */
export function kubernetesSplit(world: KubernetesWorld): TrafficSplit {
  const { api, spec } = world
  const lock = leaseLock(world)
  let note: string | undefined
  let look: Promise<ClusterReading> | undefined
  /** Why the canary could not be placed: waiting for it is of no use. */
  let refused: { readonly id: string; readonly error: DeployError } | undefined
  const readOnce = () =>
    (look ??= readCluster(world).catch((error: unknown) => {
      look = undefined
      throw error
    }))
  const change = async (task: () => Promise<void>) => {
    look = undefined
    refused = undefined
    await task()
  }
  return {
    now: () => api.now(),
    async readLock() {
      look = undefined
      const found = await lock.read()
      note = found?.note
      return found
    },
    async readShares() {
      look = undefined
      return sharesOf(await readOnce(), {
        workload: spec.workload,
        note: note === undefined ? undefined : parseNote(note)
      })
    },
    place: revision =>
      change(() =>
        placeCanary(revision, lock, world).catch((error: unknown) => {
          if (isRefusal(error)) refused = { id: revision.id, error }
          throw error
        })
      ),
    readPlacement: async revision =>
      refused?.id === revision.id
        ? { state: 'failed', cause: 'never-healthy', reason: refused.error.message }
        : canaryPlacement(revision, await readOnce(), world),
    setPercent: (revision, percent) => change(() => setShare(revision, { percent, holder: lock.holder() }, world)),
    promote: (revision, how) => change(() => promoteCanary(revision, { ...how, world })),
    remove: revision => change(() => removeCanary(revision, world)),
    replaceLock: (seen, next) => change(() => lock.replace(seen, next)),
    evidence: (canary, stable) => ({
      ...podEvidence(canary, { world, read: readOnce }),
      sides: () => namesOfRevisions({ canary, stable }, spec)
    })
  }
}

/** Health of the canary's pods. Requests are counted by a source that the gates name: Kubernetes counts none. */
function podEvidence(
  { id }: Revision,
  { world, read }: { readonly world: KubernetesWorld; readonly read: () => Promise<ClusterReading> }
): EvidenceSource {
  return {
    async measure({ series, percentiles }) {
      const { canaryRevision } = await read()
      if (canaryRevision?.id !== id) return undefined
      const none = { canary: new Map<number, number>(), stable: new Map<number, number>() }
      return {
        ...{ canary: [], stable: [], unsettled: new Set<number>() },
        ...{ series: series.map(() => none), percentiles: percentiles.map(() => none) }
      }
    },
    alarms: () => Promise.resolve(new Map<string, string>()),
    async health() {
      const { canary, canaryRevision } = await read()
      if (canary === undefined || canaryRevision?.id !== id) return undefined
      const pods = await podsOf(canary, world)
      const unready = pods.filter(pod => !isPodReady(pod))
      if (pods.length === 0) return undefined
      return { healthy: pods.length - unready.length, unhealthy: unready.length, reasons: unready.map(describePod) }
    }
  }
}
