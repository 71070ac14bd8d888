import type { ServiceSnapshot } from '../domain/rollout/service-snapshot.js'

/** What to change about a service; absent means unchanged. */
export interface ServiceChange {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: string
  readonly desiredCount: number | undefined
  readonly forceNewDeployment: boolean
  readonly circuitBreaker: { readonly enabled: boolean; readonly rollback: boolean } | undefined
  readonly alarms:
    { readonly names: readonly string[]; readonly rollback: boolean; readonly enabled: boolean } | undefined
}

/** The services of a cluster. */
export interface Services {
  /** Reads any number of services of one cluster, ten a call. `missing` names those that ECS does not know. */
  describe(
    cluster: string,
    names: readonly string[]
  ): Promise<{ readonly services: readonly ServiceSnapshot[]; readonly missing: readonly string[] }>
  /** Returns the service as ECS answered. Throws `outcome-unknown` when the answer was lost: describe before trying again. */
  update(change: ServiceChange): Promise<ServiceSnapshot>
}
