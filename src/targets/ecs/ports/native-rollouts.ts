import type { ServiceTag } from '../domain/traffic-shift/configuration-memory.js'
import type { NativeDeployment, NativeService, RevisionPlacement } from '../domain/traffic-shift/native-service.js'
import type { JsonObject } from '../../../domain/document/json-value.js'

/** ECS-native deployments (BLUE_GREEN, LINEAR, CANARY) and the hooks that pause them. */
export interface NativeRollouts {
  readService(cluster: string, service: string): Promise<NativeService | undefined>
  /** Starts a deployment by ONE UpdateService. Throws `outcome-unknown` when the answer was lost. */
  start(rollout: {
    readonly cluster: string
    readonly service: string
    readonly taskDefinition: string
    readonly deploymentConfiguration: JsonObject
    readonly force: 'force' | 'only-when-changed'
  }): Promise<void>
  /** Changes the service's deployment configuration, which starts no deployment. */
  configure(cluster: string, service: string, deploymentConfiguration: JsonObject): Promise<void>
  /** Puts tags on a service, by its ARN; a key that is there takes the new value. Starts no deployment. */
  tag(service: string, tags: readonly ServiceTag[]): Promise<void>
  untag(service: string, keys: readonly string[]): Promise<void>
  /** Undefined while ECS does not show it. */
  observe(deployment: string): Promise<NativeDeployment | undefined>
  /** ARNs of deployments created at or after `since` (epoch milliseconds in the time of AWS; undefined: the newest of all), newest first. */
  list(cluster: string, service: string, since: number | undefined): Promise<readonly string[]>
  /** Undefined while ECS does not show the revision. */
  placement(revision: string): Promise<RevisionPlacement | undefined>
  /** Answers a pause. Throws `conflict`, `rejected` or `not-found` when the hook no longer waits: observe again. */
  answer(deployment: string, hookId: string, action: 'CONTINUE' | 'ROLLBACK'): Promise<void>
  /** Asks ECS to roll back, paused or not. Throws `conflict` when the deployment has ended: observe again. */
  stop(deployment: string): Promise<void>
}
