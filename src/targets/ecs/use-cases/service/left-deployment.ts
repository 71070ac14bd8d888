import { openRecord, type RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import { openDeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import { nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { DeployDependencies } from '../rolling/deploy-dependencies.js'
import type { RolloutRevisions } from '../task-definition/register-revisions.js'

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
  /** When post must have ended. */
  readonly until: number
}

/** Opens the record of a deployment again that `main` left, with its revisions as far as their ARNs show them. */
export function reopenRecord(
  { service, taskDefinition, previousTaskDefinition, startedAt }: LeftDeployment,
  { snapshot, prefix }: Pick<FoundService, 'snapshot' | 'prefix'>,
  dependencies: Pick<DeployDependencies, 'clock' | 'log'>
): { readonly record: RecordInProgress; readonly revisions: RolloutRevisions } {
  const from = nameOnly(previousTaskDefinition)
  const to = nameOnly(taskDefinition)
  const record = openRecord(
    {
      ...{ service, startedAt, eventLog: openDeploymentLog({ subject: service, prefix }, dependencies) },
      ...{ from: revisionOf(from), to: revisionOf(to), changes: { revision: [], settings: [] } }
    },
    snapshot.events.map(event => event.id)
  )
  return { record, revisions: { from, to, origin: 'reused' } }
}

function nameOnly(arn: string): RegisteredTaskDefinition {
  const [family = '', revision = ''] = nameRevision(arn).split(':')
  return { arn, family, revision: Number(revision), status: 'ACTIVE', definition: {} }
}
