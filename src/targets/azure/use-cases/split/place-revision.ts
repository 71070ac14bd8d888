import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { suffixIn } from '../../domain/app/app-revision-name.js'
import { mergePatch } from '../../domain/app/template-patch.js'
import { withImages } from '../../domain/app/template-images.js'
import type { Operation } from '../../domain/arm/operation.js'
import { pinnedTraffic } from '../../domain/traffic/set-weights.js'
import type { AppWorld } from '../app-world.js'
import { readApp } from './read-app.js'
import { settleOperation } from './settle-operation.js'
import type { TagLock } from './tag-lock.js'

/**
 * Starts a revision without traffic: one that Azure still has is activated, a new one is made of the template of the stable revision with the
 * images. Before that, shares that follow the latest revision are bound to its name, or the new one would get them at once
 * (https://learn.microsoft.com/azure/container-apps/traffic-splitting): the revision itself follows at the next call. Returns the operation
 * that makes it. Throws `conflict` where another run holds the lock.
 */
export async function placeRevision(
  revision: Revision,
  lock: TagLock,
  world: AppWorld
): Promise<Operation | undefined> {
  const { api } = world
  const { app, revisions, weights, stable } = await readApp(api)
  const placed = revisions.find(({ name }) => name === revision.id)
  if (placed?.isActive === true) return undefined
  lock.requireHolder(app)
  const pinned = pinnedTraffic(app.traffic, weights)
  if (pinned !== undefined) {
    await settleOperation(await api.update({ traffic: pinned }, app.etag), world)
    return undefined
  }
  if (placed !== undefined) {
    await api.activate(revision.id)
    return undefined
  }
  const suffix = suffixIn(app.name, revision.id)
  const source = revisions.find(({ name }) => name === stable)
  if (source === undefined || suffix === '')
    throw new DeployError(
      'conflict',
      `Revision ${revision.label} cannot be made again: Azure no longer has what it is made of.`
    )
  const template = { ...withImages(source.template, new Map(Object.entries(revision.images))), revisionSuffix: suffix }
  return api.update({ template: mergePatch(app.template, template) }, app.etag)
}
