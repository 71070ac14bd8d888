import { namesOfSides } from '../../../domain/gate/source/names-of-sides.js'
import type { RunningSides } from '../../../use-cases/rollout/sources/examine-query.js'
import type { ComposeWorld } from './compose-world.js'
import { composeSplit } from './split/compose-split.js'

/** What queries of sources call the releases that a project runs now. Throws what reading the server throws. */
export async function readRunningSides(world: ComposeWorld): Promise<RunningSides> {
  const { stable, others } = await composeSplit(world).readShares()
  const [canary] = others
  if (stable === undefined) return { canary: undefined, stable: undefined }
  if (canary === undefined)
    return { canary: undefined, stable: namesOfSides({ canary: stable, stable: undefined }).canary }
  return namesOfSides({ canary: canary.revision, stable })
}
