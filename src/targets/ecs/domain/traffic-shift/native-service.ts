import type { ServiceDeployment } from '../service/service-deployment.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'

/** What a native rollout must know of its service before and after. */
export type NativeService = Pick<
  ServiceSnapshot,
  | 'cluster'
  | 'name'
  | 'arn'
  | 'status'
  | 'controller'
  | 'scheduling'
  | 'taskDefinition'
  | 'desiredCount'
  | 'runningCount'
  | 'deploymentConfiguration'
  | 'loadBalancers'
  | 'tags'
  | 'currentServiceDeployment'
>

/** What a native rollout reads of a service deployment. */
export type NativeDeployment = Omit<ServiceDeployment, 'service' | 'circuitBreaker' | 'rollback'>
