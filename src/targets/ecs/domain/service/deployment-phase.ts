import type { Phase } from '../../../../domain/rollout/observation.js'

/** The nine that are documented: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
const PHASES: ReadonlyMap<string, Phase> = new Map([
  ['PENDING', 'starting'],
  ['IN_PROGRESS', 'progressing'],
  ['STOP_REQUESTED', 'stopping'],
  ['STOPPED', 'stopped'],
  ['ROLLBACK_REQUESTED', 'rolling-back'],
  ['ROLLBACK_IN_PROGRESS', 'rolling-back'],
  ['ROLLBACK_SUCCESSFUL', 'rolled-back'],
  ['ROLLBACK_FAILED', 'rollback-failed'],
  ['SUCCESSFUL', 'succeeded']
])

/** The phase of a service deployment by its status. Total: the statuses of ECS are an open list. */
export function phaseOfStatus(status: string): Phase {
  return PHASES.get(status) ?? 'unknown'
}
