import { DeployError } from '../../../domain/errors.js'
import type { ComposeWorld } from './compose-world.js'
import { migrationName } from './split/migration.js'
import { projectReader } from './split/read-project.js'
import { releaseFiles } from './split/release-files.js'

/**
 * After a success only: removes the container of the stable release's migration, and images of our repositories that none of the newest `keepReleases` releases has.
 * Never throws: returns why not.
 */
export async function pruneReleases(world: ComposeWorld): Promise<readonly string[]> {
  const { docker, files, folder, spec } = world
  try {
    const kept = releaseFiles(folder, files)
    const [stored, stableId] = [await kept.readReleases(), await kept.readStable()]
    const stable = stored.find(({ id }) => id === stableId)
    // Without a list that has the stable release nothing is known to be needless.
    if (stable === undefined) return []
    if (spec.migration !== undefined) {
      const { project } = await projectReader(world)()
      const task = await docker.findTask(migrationName(project.name, stable))
      if (task?.state === 'exited') await docker.remove([task.id])
    }
    const keep = new Set(
      [stable, ...stored.slice(0, spec.keepReleases)].flatMap(({ parts }) => parts.map(({ digest }) => digest))
    )
    const repositories = new Set(stored.flatMap(({ parts }) => parts.map(({ image }) => repositoryOf(image))))
    await docker.removeImages([...repositories], keep)
    return []
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return [`Old images were not removed: ${error.message}`]
  }
}

/** `registry:5000/shop/api` of `registry:5000/shop/api:1.4.2@sha256:…`. */
function repositoryOf(image: string): string {
  return (image.split('@')[0] ?? '').replace(/:[\w.-]*$/, '')
}
