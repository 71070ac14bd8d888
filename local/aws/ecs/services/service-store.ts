import type { Cluster, Clusters } from '../clusters.js'
import { ecsError } from '../ecs-error.js'
import type { Service } from './service.js'

export interface ServiceStore {
  add(service: Service): void
  /** Throws `ClusterNotFoundException` and `ServiceNotFoundException`. */
  get(clusterReference: string | undefined, reference: string | undefined): Service
  find(cluster: Cluster, reference: string): Service | undefined
  findByArn(serviceArn: string): Service | undefined
  inCluster(cluster: Cluster): Service[]
  readonly all: Iterable<Service>
}

export function createServiceStore(clusters: Clusters): ServiceStore {
  /** By ARN: a name can be used again once its service is INACTIVE, and then hides the old one. */
  const services = new Map<string, Service>()
  const find = (cluster: Cluster, reference: string) => {
    const service = services.get(`${cluster.arn.replace(':cluster/', ':service/')}/${nameIn(reference)}`)
    return reference.startsWith('arn:') && service?.arn !== reference ? undefined : service
  }
  return {
    add: service => void services.set(service.arn, service),
    find,
    get: (clusterReference, reference) => {
      const cluster = clusters.get(clusterReference)
      if (reference === undefined || reference === '') throw ecsError.invalidParameter('Service cannot be empty.')
      const service = find(cluster, reference)
      if (service === undefined) throw ecsError.serviceNotFound()
      return service
    },
    findByArn: serviceArn => services.get(serviceArn),
    inCluster: cluster => [...services.values()].filter(service => service.cluster === cluster),
    all: { [Symbol.iterator]: () => services.values() }
  }
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
