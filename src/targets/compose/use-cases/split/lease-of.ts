import { DeployError } from '../../../../domain/errors.js'
import { isEnded, parseNote } from '../../../stepped/domain/rollout-note.js'
import type { Lock } from '../../../../domain/rollout/split-state.js'
import type { LeaseSide, LeaseSpec } from '../../domain/lease/lease-script.js'
import type { ReleaseGroup } from '../../domain/release/group-containers.js'
import type { Release } from '../../domain/release/release.js'
import type { ImageValues } from '../../ports/docker-engine.js'
import type { ComposeWorld } from '../compose-world.js'
import { groupOf, type ServerReading } from './read-server.js'
import { valuesOf } from './read-project.js'
import { servingAlone } from './release-servers.js'

/** What the timer of a lock is to do; undefined for a lock that needs none: nothing of its rollout is left to be turned back. */
export function leaseOf(
  { lock, generation }: { readonly lock: Lock | undefined; readonly generation: number },
  reading: ServerReading,
  world: ComposeWorld
): LeaseSpec | undefined {
  const note = lock && parseNote(lock.note)
  if (lock === undefined || note === undefined || isEnded(note)) return undefined
  const { stable } = reading.groups
  const canary = groupOf(reading, note.canary.id)
  // Without a stable release there is nothing to restore.
  const sides = stable === undefined ? [] : [stable, ...(canary === undefined || canary === stable ? [] : [canary])]
  const old = note.stable && groupOf(reading, note.stable.id)
  const all = old === undefined || sides.includes(old) ? sides : [...sides, old]
  return {
    ...{ generation, expiresAt: Math.ceil(lock.expiresAt / 1000), folder: world.folder },
    sides: all.map(group => sideOf(group, reading, world))
  }
}

function sideOf(group: ReleaseGroup, reading: ServerReading, world: ComposeWorld): LeaseSide {
  const { release } = group
  const { project } = reading
  const stops = project.services.map(({ stopGraceSeconds }) => stopGraceSeconds)
  return {
    releaseId: release.id,
    restore: world.proxy.restoreScripts(servingAlone(group, reading, world)),
    env: { file: `${world.spec.directory}/.env`, values: valuesOrNone(release, reading) },
    removes: release.parts
      .filter(({ service }) => world.spec.images.has(service))
      .map(({ service, configHash }) => ({ project: project.name, service, keepsConfigHash: configHash })),
    stopSeconds: Math.max(0, ...stops)
  }
}

/** A release that was found may have images of a repository that the compose file does not name any more. */
function valuesOrNone(release: Release, reading: ServerReading): ImageValues {
  try {
    return valuesOf(release, reading)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return new Map()
  }
}
