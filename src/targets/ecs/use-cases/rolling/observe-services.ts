import { DeployError } from '../../../../domain/errors.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { Clock } from '../../../../ports/clock.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import type { Services } from '../../ports/services.js'

export interface ServiceName {
  readonly cluster: string
  readonly service: string
}

/** The result of reading one service. */
export type Observation =
  | { readonly kind: 'seen'; readonly service: ServiceSnapshot | undefined }
  | { readonly kind: 'unreadable'; readonly error: DeployError }

/** Services as they were read. */
export interface SeenServices {
  /** In the order of their names. */
  readonly observations: readonly Observation[]
  /** When they were asked for, epoch milliseconds. */
  readonly at: number
}

/** Reads services, and notes when. */
export async function lookAtServices(
  names: readonly ServiceName[],
  { services, clock }: { readonly services: Pick<Services, 'describe'>; readonly clock: Clock }
): Promise<SeenServices> {
  const begunAt = markStart(clock)
  const observations = await observeServices(names, services)
  return { observations, at: begunAt() }
}

/** Reads many services with as few calls as can be: those of one cluster together. In the order of `names`. */
export async function observeServices(
  names: readonly ServiceName[],
  services: Pick<Services, 'describe'>
): Promise<readonly Observation[]> {
  const clusters = [...new Set(names.map(name => name.cluster))]
  const read = new Map(
    await Promise.all(clusters.map(async cluster => [cluster, await readCluster(cluster, names, services)] as const))
  )
  return names.map(({ cluster, service }) => {
    const found = read.get(cluster)
    if (found instanceof DeployError) return { kind: 'unreadable', error: found }
    return { kind: 'seen', service: found?.find(snapshot => snapshot.name === service) }
  })
}

async function readCluster(
  cluster: string,
  names: readonly ServiceName[],
  services: Pick<Services, 'describe'>
): Promise<readonly ServiceSnapshot[] | DeployError> {
  const wanted = names.filter(name => name.cluster === cluster).map(name => name.service)
  try {
    return (await services.describe(cluster, wanted)).services
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}
