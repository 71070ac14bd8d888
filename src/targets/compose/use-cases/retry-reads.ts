import { DeployError } from '../../../domain/errors.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { Clock } from '../../../ports/clock.js'
import type { ComposeWorld } from './compose-world.js'

const TRIES = 4
const AGAIN_AFTER_MILLISECONDS = 500

/** The same world, in which a read that fails temporarily is tried again: one observation is a dozen reads. Changes are sent once. */
export function retryReads<World extends ComposeWorld>(world: World): World {
  const { docker, files, lease, proxy, clock } = world
  return {
    ...world,
    docker: tryingAgain(docker, clock, [
      ...(['readFacts', 'projectName', 'imageTemplates', 'readProject', 'configHashes', 'listContainers'] as const),
      ...(['foldersOf', 'lastLines', 'hasImage', 'resolveDigest', 'findTask'] as const)
    ]),
    files: tryingAgain(files, clock, ['read', 'readAll']),
    lease: tryingAgain(lease, clock, ['now', 'read']),
    proxy: tryingAgain(proxy, clock, ['inspect', 'readServers', 'activeRequests'])
  }
}

/** The same port, some of whose methods are tried again. */
function tryingAgain<Port extends object>(port: Port, clock: Clock, names: readonly (keyof Port & string)[]): Port {
  const each = names.map(name => {
    const read = port[name] as (...args: unknown[]) => Promise<unknown>
    return [name, (...args: unknown[]) => tryAgain(() => read.apply(port, args), clock)]
  })
  return { ...port, ...(Object.fromEntries(each) as Partial<Port>) }
}

async function tryAgain<Result>(read: () => Promise<Result>, clock: Clock): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof DeployError) || !isPassing(error) || tries === TRIES) throw error
      await clock.sleep(AGAIN_AFTER_MILLISECONDS)
    }
  }
}
