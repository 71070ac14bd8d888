import { ID_DIGITS, type Release } from '../../domain/release/release.js'
import type { OneOffTask } from '../../ports/docker-engine.js'
import type { ComposeWorld } from '../compose-world.js'
import type { ServerReading } from './read-server.js'

/** The migration of a release; undefined where none is asked for, or the release has served before. */
export function migrationOf(
  release: Pick<Release, 'id' | 'parts'>,
  { groups, stored, project }: Pick<ServerReading, 'groups' | 'stored' | 'project'>,
  { spec: { migration } }: Pick<ComposeWorld, 'spec'>
): OneOffTask | undefined {
  const hasServed = groups.stable?.release.id === release.id || stored.some(({ id }) => id === release.id)
  if (migration === undefined || hasServed) return undefined
  return { ...migration, name: migrationName(project.name, release) }
}

const DIGITS = ID_DIGITS / 2

/** Name of the container that migrates for a release: `shop-migration-3f2a1b4c9c1d2e3f`. */
export function migrationName(project: string, { parts }: Pick<Release, 'parts'>): string {
  const digits = parts.map(({ digest, configHash }) => `${start(digest)}${start(configHash)}`)
  return [project, 'migration', ...digits].join('-')
}

function start(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, DIGITS)
}
