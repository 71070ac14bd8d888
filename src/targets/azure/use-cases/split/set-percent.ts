import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { PREVIOUS, STABLE, writePrevious } from '../../domain/lock/lock-tags.js'
import { stableTag } from '../../domain/traffic/find-stable.js'
import { trafficOf } from '../../domain/traffic/set-weights.js'
import type { AppWorld } from '../app-world.js'
import { openOf, readApp } from './read-app.js'
import { settleOperation } from './settle-operation.js'
import type { TagLock } from './tag-lock.js'

/**
 * Sends the share to the revision and the rest to the stable one. A revision that was deactivated gets no traffic: the stable one is activated
 * first, and the shares follow at the next call. Throws `conflict` where another run holds the lock.
 */
export async function setPercent(
  { id, label }: Revision,
  { percent, lock }: { readonly percent: number; readonly lock: TagLock },
  world: AppWorld
): Promise<void> {
  const { api } = world
  const { app, revisions, weights, stable } = await readApp(api)
  const active = new Set(revisions.filter(({ isActive }) => isActive).map(({ name }) => name))
  lock.requireHolder(app)
  if (percent > 0 && !active.has(id))
    throw new DeployError('conflict', `${label} is not active, so it gets no traffic.`)
  if (percent < 100 && stable !== undefined && stable !== id && !active.has(stable)) return api.activate(stable)
  if (stable === undefined && percent < 100)
    throw new DeployError('conflict', `There is no revision that could get the traffic of ${label}.`)
  const traffic = trafficOf({ canary: id, stable, percent }, { before: app.traffic, active })
  const isInForce =
    !app.traffic.some(({ isLatest, weight }) => isLatest && weight > 0) &&
    [...weights].every(
      ([name, weight]) => weight === (traffic.find(({ revisionName }) => revisionName === name)?.weight ?? 0)
    ) &&
    traffic.every(({ revisionName, weight }) => weight === (weights.get(revisionName) ?? 0))
  if (!isInForce) await settleOperation(await api.update({ traffic }, app.etag), world)
}

/** Writes down that the revision is the stable one now, and what was before it. Throws `conflict` unless it has all traffic. */
export async function promoteRevision(
  { id, label }: Revision,
  { isWayBack, lock }: { readonly isWayBack: boolean; readonly lock: TagLock },
  world: AppWorld
): Promise<void> {
  const { api } = world
  const { app, weights, note, stable } = await readApp(api)
  const rollout = openOf(note)
  if (stable === id) return
  lock.requireHolder(app)
  const percent = weights.get(id) ?? 0
  if (percent !== 100 || rollout === undefined)
    throw new DeployError('conflict', `Cannot promote ${label}: it has ${percent}% of the traffic, not 100%.`)
  const previous = writePrevious(app.tags, { replaced: stable, by: id, isWayBack })
  const tags = { ...app.tags, [STABLE]: stableTag(id, rollout), [PREVIOUS]: previous }
  await settleOperation(await api.update({ tags }, app.etag), world)
}
