import type { ServiceSnapshot } from '../domain/service/service-snapshot.js'
import type { ServiceTag } from '../domain/traffic-shift/configuration-memory.js'
import type { JsonObject } from '../../../domain/document/json-value.js'

/** What to change about a service; absent means unchanged. */
export interface ServiceChange {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: string
  readonly desiredCount?: number | undefined
  readonly redeploy: 'forced' | 'when-changed'
  /** All of it: what is left out is not kept. */
  readonly deploymentConfiguration: JsonObject | undefined
}

/** The services of a cluster. */
export interface Services {
  /** Reads any number of services of one cluster, ten a call. `missing` names those that ECS does not know. */
  describe(
    cluster: string,
    names: readonly string[]
  ): Promise<{ readonly services: readonly ServiceSnapshot[]; readonly missing: readonly string[] }>
  /** Undefined when ECS does not know the service. */
  find(cluster: string, service: string): Promise<ServiceSnapshot | undefined>
  /** Reads a service by an UpdateService that names no change, for when it may not be described. Without its tags. */
  findByUpdate(cluster: string, service: string): Promise<ServiceSnapshot>
  /** By ONE UpdateService; returns the service as ECS answered. Throws `outcome-unknown` when the answer was lost: look before trying again. */
  update(change: ServiceChange): Promise<ServiceSnapshot>
  /** Changes the service's deployment configuration, which starts no deployment. */
  configure(cluster: string, service: string, deploymentConfiguration: JsonObject): Promise<void>
  /** Puts tags on a service, by its ARN; a key that is there takes the new value. Starts no deployment. */
  tag(service: string, tags: readonly ServiceTag[]): Promise<void>
  untag(service: string, keys: readonly string[]): Promise<void>
  /** The revisions of a family that tasks of the cluster run now, whatever started them. */
  revisionsInUse(cluster: string, family: string): Promise<readonly string[]>
}
