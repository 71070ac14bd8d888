import { DeployError } from '../../../../domain/errors.js'
import type { Lock } from '../../../../domain/rollout/split-state.js'
import type { ContainerApp } from '../../domain/app/container-app.js'
import { readLockTags, refuseTags, writeLockTags } from '../../domain/lock/lock-tags.js'
import type { AppWorld } from '../app-world.js'
import { settleOperation } from './settle-operation.js'

/** The lock of an app, in its tags. */
export interface TagLock {
  /** Of the app that was read. */
  remember(app: ContainerApp): Lock | undefined
  replace(seen: Lock | undefined, lock: Lock | undefined): Promise<void>
  /** Throws `conflict` where another run holds the lock in the app that was just read. */
  requireHolder(app: ContainerApp): void
}

/** Another run that read the tags before they were written has written its own by then. */
const SETTLE_MILLISECONDS = 5_000

/**
 * Azure documents no condition on a `PATCH` of a container app (https://learn.microsoft.com/rest/api/containerapps/container-apps/update), so
 * that the last writer wins. A run that takes the lock therefore waits and reads it again before it changes anything, and reads it before each
 * later change. Where Azure sends an ETag all the same, it is the condition.
 */
export function tagLock(world: AppWorld): TagLock {
  const { api, clock } = world
  let holder: string | undefined
  return {
    remember(app) {
      const lock = readLockTags(app.tags)
      holder = lock?.holder
      return lock
    },
    async replace(seen, lock) {
      const app = await api.app()
      if (!isSame(seen, readLockTags(app.tags))) throw taken()
      const tags = writeLockTags(app.tags, lock)
      const refusal = refuseTags(tags)
      if (refusal !== undefined) throw new DeployError('rejected', refusal)
      await settleOperation(await api.update({ tags }, app.etag), world)
      holder = lock?.holder
      if (lock === undefined || lock.holder === seen?.holder) return
      await clock.sleep(SETTLE_MILLISECONDS)
      if (readLockTags((await api.app()).tags)?.holder !== lock.holder) throw taken()
    },
    requireHolder(app) {
      if (readLockTags(app.tags)?.holder !== holder) throw taken()
    }
  }
}

function taken(): DeployError {
  return new DeployError('conflict', 'Another run changed the rollout lock.')
}

function isSame(one: Lock | undefined, other: Lock | undefined): boolean {
  return one?.holder === other?.holder && one?.expiresAt === other?.expiresAt && one?.note === other?.note
}
