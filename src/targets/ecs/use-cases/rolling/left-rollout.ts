import { nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { NO_CHANGES } from '../../domain/task-definition/changes/requested-changes.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { tellRollout } from '../../../../use-cases/rollout/rollout-story.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'

/** `post` has five minutes after a cancellation: https://docs.github.com/actions/reference/workflow-cancellation-reference */
export const POST_PATIENCE_MILLISECONDS = 240_000

/** What `main` saved of one deployment, whatever its strategy. */
export interface LeftDeployment {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  readonly startedAt: number
}

/** What `post` finds of the service, and what its lines in the log begin with. */
export interface FoundService {
  readonly snapshot: ServiceSnapshot
  readonly prefix: string
  /** When post must have come to an end. */
  readonly until: number
}

/** Opens a deployment again that `main` left: nothing is asked for any more than to see it to its end. */
export function reopenRollout(
  left: LeftDeployment,
  { snapshot, prefix, until }: FoundService,
  dependencies: Pick<DeployDependencies, 'clock' | 'log'>
): ServiceRollout {
  const now = dependencies.clock.now()
  const { cluster, service, taskDefinition, previousTaskDefinition, startedAt } = left
  return startRollout(
    {
      request: { ...NOTHING_ASKED, cluster, service },
      revisions: { from: nameOnly(previousTaskDefinition), to: nameOnly(taskDefinition), origin: 'reused' },
      before: { ...snapshot, taskDefinition: previousTaskDefinition },
      plan: { ...TO_ITS_END, taskDefinition, deadlineAt: until, timeoutMilliseconds: until - now },
      story: tellRollout({ subject: service, prefix }, dependencies),
      changes: { taskDefinition: [], settings: [] },
      startedAt
    },
    now
  )
}

const NOTHING_ASKED = {
  source: undefined,
  changes: NO_CHANGES,
  redeploy: 'when-changed',
  failedTasksLimit: undefined,
  keepRevisions: undefined,
  desiredCount: undefined,
  circuitBreaker: undefined,
  alarms: undefined
} as const

const TO_ITS_END = {
  waitUntil: 'completed',
  onRunning: 'refuse',
  onFailure: 'leave',
  redeploy: 'when-changed',
  settings: 'unchanged',
  failedTasksLimit: undefined
} as const

function nameOnly(arn: string): RegisteredTaskDefinition {
  const [family = '', revision = ''] = nameRevision(arn).split(':')
  return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} }
}
