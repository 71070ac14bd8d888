import type { ServiceDeployment } from '../domain/service/service-deployment.js'

/** The service deployments of ECS, by ARN. */
export interface ServiceDeployments {
  /** Reads any number, twenty a call. Unknown ARNs are left out. */
  describe(arns: readonly string[]): Promise<readonly ServiceDeployment[]>
  /** Deployments of a service created at or after `since` (epoch milliseconds in the time of AWS; undefined: the newest of all), newest first. */
  list(cluster: string, service: string, since: number | undefined): Promise<readonly string[]>
  /** The task definition of a service revision. Undefined when ECS does not know it. */
  taskDefinitionOf(revision: string): Promise<string | undefined>
  /** Asks ECS to roll back; throws `conflict` when there is nothing to stop any more: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html */
  rollBack(arn: string): Promise<void>
}
