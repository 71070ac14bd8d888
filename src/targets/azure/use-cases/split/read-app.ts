import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Shares } from '../../../../domain/rollout/split-state.js'
import { isEnded, parseNote, type RolloutNote } from '../../../stepped/domain/rollout-note.js'
import { isOwnRevision, namedRevision, revisionOf, weightsOf } from '../../domain/app/app-revision-name.js'
import type { AppRevision, ContainerApp } from '../../domain/app/container-app.js'
import { readLockTags, STABLE } from '../../domain/lock/lock-tags.js'
import { findStable, type OpenRollout } from '../../domain/traffic/find-stable.js'
import type { ContainerApps } from '../../ports/container-apps.js'

/** What Azure shows of an app, in one look. */
export interface AppReading {
  readonly app: ContainerApp
  readonly revisions: readonly AppRevision[]
  readonly weights: ReadonlyMap<string, number>
  /** Of the lock; undefined where there is none, or it cannot be understood. */
  readonly note: RolloutNote | undefined
  /** Name of the stable revision; undefined where no revision has traffic. */
  readonly stable: string | undefined
}

export async function readApp(api: ContainerApps, read?: ContainerApp): Promise<AppReading> {
  const app = read ?? (await api.app())
  const revisions = await api.revisions()
  const lock = readLockTags(app.tags)
  const note = lock && parseNote(lock.note)
  const weights = weightsOf(app)
  return {
    ...{ app, revisions, weights, note },
    stable: findStable({ weights, tag: app.tags[STABLE], rollout: openOf(note) })
  }
}

/** The rollout that the note describes, while it is not over. */
export function openOf(note: RolloutNote | undefined): OpenRollout | undefined {
  return note === undefined || isEnded(note)
    ? undefined
    : { canary: note.canary.id, stable: note.stable?.id, startedAt: note.startedAt }
}

/** The active revisions that are a rollout's: deploy-kit's own, those that the note names, and all that have traffic. Others are left alone. */
export function sharesOf({ app, revisions, weights, note, stable }: AppReading): Shares {
  const named = [note?.canary.id, note?.stable?.id]
  const placed = revisions.filter(
    ({ name, isActive }) => isActive && (isOwnRevision(app.name, name) || named.includes(name))
  )
  const names = new Set([
    ...placed.map(({ name }) => name),
    ...[...weights].filter(([, weight]) => weight > 0).map(([name]) => name)
  ])
  if (stable !== undefined) names.delete(stable)
  return {
    stable: stable === undefined ? undefined : findRevision(stable, { app, revisions }),
    others: [...names].map(name => ({
      revision: findRevision(name, { app, revisions }),
      percent: weights.get(name) ?? 0
    }))
  }
}

/** A revision by its name; of one that Azure no longer has, only the name is known. */
export function findRevision(name: string, { app, revisions }: Pick<AppReading, 'app' | 'revisions'>): Revision {
  const found = revisions.find(revision => revision.name === name)
  return found === undefined ? namedRevision(name, {}, app.name) : revisionOf(found, app.name)
}
