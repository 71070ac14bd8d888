import type { OnRunning } from '../../../../domain/rollout/plan/on-running.js'
import type { RuleTraffic } from '../left-behind/rule-traffic.js'

/** What one service's rolling deployment is to do. */
export interface RollingPlan {
  /** ARN of the revision to deploy. */
  readonly taskDefinition: string
  readonly purpose: 'deploy' | 'rollback'
  /** `started`: ends when ECS shows our deployment. */
  readonly waitUntil: 'completed' | 'started'
  /** What a deployment of another task definition that is in progress means. */
  readonly onRunning: OnRunning
  /** What to do when deploy-kit sees a failure (or at the timeout) while ECS is still deploying. */
  readonly onFailure: 'rollback' | 'leave'
  readonly redeploy: 'forced' | 'when-changed'
  /** Whether the service has other settings than those asked for. */
  readonly settings: 'changed' | 'unchanged'
  /** From how many failed tasks on the deployment has failed. Undefined: ECS decides, by its circuit breaker. */
  readonly failedTasksLimit: number | undefined
  /** Listener rules because of which the revision may not receive all traffic: they are read again at the end. */
  readonly oddRules: readonly RuleTraffic[]
  readonly timeoutMilliseconds: number
  readonly deadlineAt: number
}
