import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { Abort } from '../../../../domain/rollout/judgment.js'
import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import type { RollingState } from '../../domain/rolling/rolling-state.js'
import type { DeploymentSnapshot, ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { ServiceRollout } from './service-rollout.js'

/** All that another run, or `post`, needs to continue with a rolling deployment: plain JSON. Times are epoch milliseconds. */
export interface RollingRef {
  readonly cluster: string
  readonly service: string
  /** ARNs of the revision that is rolled out, and of the one before. */
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  /** Ids (`ecs-svc/…`) of the service's deployments before the update. */
  readonly deploymentsBefore: readonly string[]
  /** The one that is rolled out, once ECS shows it. */
  readonly followed: RollingState['followed']
  /** ARN of its service deployment, where that is known. */
  readonly serviceDeployment: string | undefined
  readonly oddRules: RollingPlan['oddRules']
  /** Of a rollback: the deployment configuration that is restored after it, where it needs another one. */
  readonly configurationBefore?: JsonObject | undefined
  readonly startedAt: number
  /** Where the rollback came too late: the deployment of what served before, and why it was rolled back. */
  readonly revert?: { readonly ref: RollingRef; readonly abort: Abort | undefined } | undefined
}

/** What a rolling deployment is found by. */
export function refOf(rollout: ServiceRollout): RollingRef {
  const { request, plan, revisions, before, state, record, revert, reconciliation } = rollout
  return {
    cluster: request.cluster,
    service: request.service,
    taskDefinition: plan.taskDefinition,
    previousTaskDefinition: revisions.from?.arn ?? before.taskDefinition,
    deploymentsBefore: state.deploymentsBefore,
    followed: state.followed,
    serviceDeployment: state.serviceDeployment,
    oddRules: plan.oddRules,
    configurationBefore: rollout.configurationBefore,
    startedAt: record.startedAt,
    ...(revert === undefined ? {} : { revert: { ref: refOf(revert), abort: reconciliation.abort } })
  }
}

/** The deployment that a run started without seeing it. */
export function findStarted(
  { taskDefinition, deploymentsBefore }: Pick<RollingRef, 'taskDefinition' | 'deploymentsBefore'>,
  { deployments }: Pick<ServiceSnapshot, 'deployments'>
): DeploymentSnapshot | undefined {
  return deployments.find(each => each.taskDefinition === taskDefinition && !deploymentsBefore.includes(each.id))
}
