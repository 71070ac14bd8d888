import type { RevisionPlacement, ServiceDeployment } from '../domain/service/service-deployment.js'

/** The service deployments of ECS, by ARN, and the hooks that pause them. */
export interface ServiceDeployments {
  /** Reads any number, twenty a call. Unknown ARNs are left out. */
  describe(arns: readonly string[]): Promise<readonly ServiceDeployment[]>
  /** Undefined while ECS does not show it. */
  observe(arn: string): Promise<ServiceDeployment | undefined>
  /** Deployments of a service created at or after `since` (epoch milliseconds in the time of AWS; undefined: the newest of all), newest first. */
  list(cluster: string, service: string, since: number | undefined): Promise<readonly string[]>
  /** What the list of deployments shows of one, without its pauses, strategy, sources and weight; undefined while it is not listed. */
  observeListed(arn: string): Promise<ServiceDeployment | undefined>
  /** Undefined while ECS does not show the service revision. */
  placement(revision: string): Promise<RevisionPlacement | undefined>
  /** Answers a pause. Throws `conflict`, `rejected` or `not-found` when the hook no longer waits: observe again. */
  answer(arn: string, hookId: string, action: 'CONTINUE' | 'ROLLBACK'): Promise<void>
  /** Asks ECS to roll back, paused or not; throws `conflict` when there is nothing left to stop: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html */
  rollBack(arn: string): Promise<void>
}
