import { DeployError } from '../../../../domain/errors.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import { patchOf } from '../../domain/cluster/json-patch.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import { changedImages, cronJobProblems, followRelease } from '../../domain/cron/cron-job-images.js'
import type { KubernetesSpec } from '../../domain/kubernetes-spec.js'
import type { KubeApi } from '../../ports/kube-api.js'

/** Images by name of the container. */
type Images = Readonly<Record<string, string>>

/** CronJobs that follow the releases of a workload. */
export interface CronWorld {
  readonly api: KubeApi
  readonly spec: Pick<KubernetesSpec, 'namespace' | 'cronJobs'>
}

interface Release {
  readonly before: Images
  readonly after: Images
}

/** Gives the CronJobs the images that a release changes. Again is no change. One that was deleted meanwhile is left out. */
export async function followCronJobs({ before, after }: Release, world: CronWorld): Promise<void> {
  const { api, spec } = world
  const images = changedImages(before, after)
  for (const name of spec.cronJobs) {
    const cronJob = await readCronJob(name, world)
    const patch = cronJob === undefined ? [] : followRelease(cronJob, images)
    if (cronJob === undefined || patch.length === 0) continue
    await api.patch({ kind: 'CronJob', namespace: spec.namespace, name }, patchOf(cronJob, patch))
  }
}

/**
 * The same in a rollback, which ends without them where the API server refuses the change: the pods get their previous images all the same.
 * Throws what another try may change.
 */
export async function returnCronJobs(release: Release, world: CronWorld): Promise<void> {
  await followCronJobs(release, world).catch((error: unknown) => {
    if (!(error instanceof DeployError) || isPassing(error) || AGAIN.includes(error.code)) throw error
  })
}

const AGAIN: readonly DeployError['code'][] = ['conflict', 'outcome-unknown']

/** Why the CronJobs cannot follow: one sentence each, with what to do. `images`: those to be deployed, by container. */
export async function inspectCronJobs(
  world: CronWorld,
  images: ReadonlyMap<string, string>
): Promise<{ readonly problems: readonly string[]; readonly cronJobs: readonly KubeObject[] }> {
  const found: InspectedCronJob[] = []
  for (const name of world.spec.cronJobs) {
    found.push(await inspectOne(name, world, Object.fromEntries(images)))
  }
  return {
    problems: found.flatMap(({ problems }) => problems),
    cronJobs: found.flatMap(({ cronJob }) => (cronJob === undefined ? [] : [cronJob]))
  }
}

interface InspectedCronJob {
  readonly problems: readonly string[]
  readonly cronJob: KubeObject | undefined
}

async function inspectOne(name: string, world: CronWorld, images: Images): Promise<InspectedCronJob> {
  try {
    const cronJob = await readCronJob(name, world)
    if (cronJob !== undefined) return { problems: cronJobProblems(cronJob, images), cronJob }
    const missing = `CronJob ${name} does not exist in namespace ${world.spec.namespace}. Check the input cron-jobs.`
    return { problems: [missing], cronJob }
  } catch (error) {
    // A rollback goes on without them.
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    return { problems: [error.message], cronJob: undefined }
  }
}

function readCronJob(name: string, { api, spec: { namespace } }: CronWorld): Promise<KubeObject | undefined> {
  return api.read({ kind: 'CronJob', namespace, name })
}
