import { formatMoment } from '../../../../domain/text/moment.js'
import { nameRevision } from '../service/service-snapshot.js'
import type { RevisionPlacement } from '../service/service-deployment.js'
import type { TrafficShiftDeployment } from '../traffic-shift/traffic-shift-service.js'

/** A deployment of a service in progress, whatever started it. */
export interface RunningRollout {
  readonly deployment: TrafficShiftDeployment
  /** ROLLING, CANARY, LINEAR, BLUE_GREEN. */
  readonly strategy: string
  /** ARN of the task definition that it brings; undefined when ECS does not show it. */
  readonly taskDefinition: string | undefined
  /** Where what it replaces runs. */
  readonly source: RevisionPlacement | undefined
  /** How long each of its pauses lasts, where the service shows it. */
  readonly pauseMinutes: number | undefined
  /** `person`: its run ended and left its pause to a person. */
  readonly waitsFor: 'run' | 'person'
}

const NAMES: Readonly<Record<string, string>> = {
  ROLLING: 'A rolling deployment',
  CANARY: 'A canary',
  LINEAR: 'A linear rollout',
  BLUE_GREEN: 'A blue/green deployment'
}
const UNDER_WAY = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']

/** Whether a deployment has not ended: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
export function isUnderWay({ status }: Pick<TrafficShiftDeployment, 'status'>): boolean {
  return UNDER_WAY.includes(status)
}

/** Whether a deployment in progress can still be moved forward. */
export function isForward({ status }: Pick<TrafficShiftDeployment, 'status'>): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS'
}

/** `A canary of api:7 at 10%`. */
export function nameRollout({ deployment, strategy, taskDefinition }: RunningRollout): string {
  const name = NAMES[strategy] ?? `A deployment with the strategy ${strategy}`
  const of = taskDefinition === undefined ? deployment.arn : nameRevision(taskDefinition)
  const { targetWeightPercent: percent } = deployment
  return `${name} of ${of}${strategy === 'ROLLING' || percent === undefined ? '' : ` at ${percent}%`}`
}

/** `A canary of api:7 at 10% is in progress`. */
export function describeRunningRollout(running: RunningRollout): string {
  const { deployment } = running
  return `${nameRollout(running)} is ${isForward(deployment) ? 'in progress' : `ending (${deployment.status})`}`
}

/**
 * That a rollout in progress blocks another deployment, and what to do: with the time at which its pause expires, because a rollout
 * whose run was interrupted blocks until then.
 */
export function describeOverlap(running: RunningRollout): string {
  const { arn, pauses } = running.deployment
  const [pause] = pauses
  const wait =
    pause === undefined ? 'or wait until it ends' : `or wait: its pause expires at ${formatMoment(pause.expiresAt)}`
  return `${describeRunningRollout(running)} and blocks this deployment. Set \`on-running: supersede\` to roll it back first, run rollback.yml (\`purpose: rollback\`), ${wait}. Deployment: ${arn}`
}
