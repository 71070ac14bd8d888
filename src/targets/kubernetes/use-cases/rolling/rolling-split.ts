import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { TrafficSplit } from '../../../../ports/traffic-split.js'
import { parseNote, type RolloutNote } from '../../../stepped/domain/rollout-note.js'
import { recordRevision } from '../../domain/canary/revision-history.js'
import { imagesOf, setImages } from '../../domain/canary/workload-revision.js'
import { patchOf, pointer, type JsonPatch } from '../../domain/cluster/json-patch.js'
import { objectAt, textAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { writeMigration } from '../../domain/migration/migration-note.js'
import { isPodReady } from '../../domain/readiness/pod-trouble.js'
import { previousTemplate, recordTemplate } from '../../domain/rolling/previous-template.js'
import { writeUpdate, type UpdateNote } from '../../domain/rolling/update-note.js'
import { workloadState } from '../../domain/rolling/workload-kind.js'
import { followCronJobs, returnCronJobs } from '../cron/follow-cron-jobs.js'
import { applyOne, applyPlanned } from '../manifests/apply-manifests.js'
import { removeMigration } from '../migration/remove-migration.js'
import { isMigrated } from '../migration/run-migration.js'
import type { RollingWorld } from './rolling-world.js'
import { describePod, podsOf } from '../split/pods-of.js'
import { isRefusal } from '../split/is-refusal.js'
import { leaseLock } from '../split/lease-lock.js'
import { placementOf, readWorkload, requireUpdate, sharesOf, type RollingReading } from './read-workload.js'

/**
 * An update in place, as the controller of the workload does it: it replaces the pods, and traffic follows them. The engine's `place` is the new template,
 * its share is 0 until all pods are ready, and a removal is the old template again.
 */
export function rollingSplit(world: RollingWorld): TrafficSplit {
  const { api, spec, release } = world
  const lock = leaseLock(world)
  let isApplied = release === undefined
  let note: RolloutNote | undefined
  /** Why the update could not be made: waiting for it is of no use. */
  let refused: { readonly id: string; readonly error: DeployError } | undefined
  const address = { kind: spec.kind, namespace: spec.namespace, name: spec.workload }
  const change = async ({ workload }: RollingReading, operations: JsonPatch) => {
    if (operations.length > 0) await api.patch(address, patchOf(workload, operations))
  }
  const read = () => readWorkload(world)
  const placeUpdate = async (revision: Revision) => {
    const { id, images } = revision
    const reading = await read()
    const { workload, live, update } = reading
    const isPlaced = live.id === id && (update === undefined || update.to.id === id)
    if (isPlaced && isApplied) return
    if (!isPlaced && live.id === update?.to.id)
      throw new DeployError('conflict', `Another update of ${spec.workload} is in progress.`)
    if (!isApplied) await applyPlanned(api, release?.others ?? [])
    const own = release?.workload
    if (isPlaced && own !== undefined) await applyOne(api, own)
    isApplied = true
    if (isPlaced) return
    if (update === undefined && !(await isMigrated(revision, lock, world))) return
    const before = own === undefined ? previousTemplate(workload, revision) : undefined
    const isWhole = own !== undefined || before !== undefined
    const next: UpdateNote = {
      ...{ stable: imagesOf(workload), percent: 0 },
      canary: isWhole ? images : { ...imagesOf(workload), ...images },
      ...(isWhole ? { template: objectAt(workload, 'spec', 'template') } : {})
    }
    const noted = writeUpdate(workload, next)
    if (own === undefined) {
      const changed = before === undefined ? setImages(workload, images) : setTemplate(before)
      await change(reading, [...noted, ...changed])
      return
    }
    const marked = noted.length === 0 ? workload : await api.patch(address, patchOf(workload, noted))
    await applyOne(api, own, textAt(marked, 'metadata', 'resourceVersion'))
  }
  return {
    now: () => api.now(),
    async readLock() {
      const found = await lock.read()
      note = found && parseNote(found.note)
      return found
    },
    replaceLock: (seen, next) => lock.replace(seen, next),
    readShares: async () => sharesOf(await read(), note),
    readPlacement: async revision =>
      refused?.id === revision.id
        ? { state: 'failed', cause: 'never-healthy', reason: refused.error.message }
        : note?.stage === 'forward' && note.since === undefined && !isApplied
          ? { state: 'absent' }
          : placementOf(revision, await read(), world),
    place: revision =>
      placeUpdate(revision).catch((error: unknown) => {
        if (isRefusal(error)) refused = { id: revision.id, error }
        throw error
      }),
    async setPercent(revision, percent) {
      const reading = await read()
      const update = requireUpdate(revision, reading)
      const { stable, canary, template } = update
      await change(reading, writeUpdate(reading.workload, { stable, canary, percent, template }))
    },
    async promote(revision, { isWayBack }) {
      const reading = await read()
      if (reading.update === undefined && reading.live.id === revision.id) return
      const { percent, stable, canary, template } = requireUpdate(revision, reading)
      if (percent !== 100)
        throw new DeployError('conflict', `Cannot promote ${revision.label}: its share is ${percent}%, not 100%.`)
      const { workload } = reading
      await followCronJobs({ before: stable, after: canary }, world)
      const how = { replaced: stable, by: imagesOf(workload), isWayBack }
      await removeMigration(workload, world)
      const written = [...writeMigration(workload, undefined), ...writeUpdate(workload, undefined)]
      const kept = recordTemplate(workload, isWayBack ? undefined : template)
      await change(reading, [...recordRevision(workload, how), ...kept, ...written])
    },
    async remove({ id, label }) {
      refused = undefined
      const reading = await read()
      const { workload, live, update } = reading
      const forgotten = () => [...writeMigration(workload, undefined), ...writeUpdate(workload, undefined)]
      if (update === undefined && live.id !== id) {
        if (await removeMigration(workload, world)) await change(reading, forgotten())
        return
      }
      if (update?.to.id !== id) return
      if (update.percent !== 0)
        throw new DeployError('conflict', `Cannot remove ${label}: its share is ${update.percent}%, not 0%.`)
      if (live.id === id) {
        await returnCronJobs({ before: update.canary, after: update.stable }, world)
        const { template, stable } = update
        await change(reading, template === undefined ? setImages(workload, stable) : setTemplate(template))
      } else if (workloadState(spec.kind, workload).kind === 'ready' && (await removeMigration(workload, world)))
        await change(reading, forgotten())
    },
    evidence: ({ id }) => ({
      measure: ({ series, percentiles }) => {
        const none = { canary: new Map<number, number>(), stable: new Map<number, number>() }
        return Promise.resolve({
          ...{ canary: [], stable: [], unsettled: new Set<number>() },
          ...{ series: series.map(() => none), percentiles: percentiles.map(() => none) }
        })
      },
      alarms: () => Promise.resolve(new Map<string, string>()),
      async health() {
        const { workload, live } = await read()
        const pods = live.id === id ? await podsOf(workload, world) : []
        const unready = pods.filter(pod => !isPodReady(pod))
        if (pods.length === 0) return undefined
        return { healthy: pods.length - unready.length, unhealthy: unready.length, reasons: unready.map(describePod) }
      }
    })
  }
}

/** All of the pod template, images included. */
function setTemplate(value: KubeObject): JsonPatch {
  return [{ op: 'replace', path: pointer('spec', 'template'), value }]
}
