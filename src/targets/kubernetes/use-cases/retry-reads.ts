import { DeployError } from '../../../domain/errors.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { KubernetesWorld } from './kubernetes-world.js'

const TRIES = 4
const AGAIN_AFTER_MILLISECONDS = 500

/** The same world, in which a read that fails temporarily is tried again: one look is several reads. Changes are sent once. */
export function retryReads<World extends Pick<KubernetesWorld, 'api' | 'clock'>>(world: World): World {
  const { api, clock } = world
  const again = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await read()
      } catch (error) {
        if (!(error instanceof DeployError) || !isPassing(error) || tries === TRIES) throw error
        await clock.sleep(AGAIN_AFTER_MILLISECONDS)
      }
    }
  }
  return {
    ...world,
    api: {
      ...api,
      now: () => again(() => api.now()),
      read: address => again(() => api.read(address)),
      list: (kind, namespace, labels) => again(() => api.list(kind, namespace, labels)),
      lastLines: container => again(() => api.lastLines(container)),
      linesSince: (container, since) => again(() => api.linesSince(container, since)),
      resourcesOf: apiVersion => again(() => api.resourcesOf(apiVersion)),
      readAny: address => again(() => api.readAny(address)),
      apply: (address, object, how) =>
        how.isDryRun ? again(() => api.apply(address, object, how)) : api.apply(address, object, how),
      review: (kind, spec) => again(() => api.review(kind, spec)),
      lastWarnings: pod => again(() => api.lastWarnings(pod))
    }
  }
}
