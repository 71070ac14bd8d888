import type { ServiceDeployment } from '../service/service-deployment.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'

/** What a traffic-shift rollout must know of its service before and after. */
export type TrafficShiftService = Pick<
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

/** What a traffic-shift rollout reads of a service deployment. */
export type TrafficShiftDeployment = Omit<ServiceDeployment, 'service' | 'circuitBreaker' | 'rollback'>
