import { DeployError } from '../../../../domain/errors.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { Services } from '../../ports/services.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import type { ServiceRollout } from './service-rollout.js'

interface PruneDependencies {
  readonly alongside: readonly ServiceRollout[]
  readonly taskDefinitions: Pick<TaskDefinitions, 'activeRevisions' | 'deregister'>
  readonly services: Pick<Services, 'revisionsInUse'>
}

/**
 * Deregisters the oldest revisions of a family until `keep` are left. Never one that a service of this step has, that any task of the
 * cluster runs, or that would be rolled back to. Best effort: what was deployed stays deployed. Throws only what is not a `DeployError`.
 */
export async function pruneRevisions(rollout: ServiceRollout, dependencies: PruneDependencies): Promise<void> {
  const { request, revisions, record } = rollout
  const { eventLog } = record
  if (request.keepRevisions === undefined || !hasSucceeded(rollout)) return
  try {
    const { family } = revisions.to
    const active = await dependencies.taskDefinitions.activeRevisions(family)
    const old = active.slice(request.keepRevisions)
    if (old.length === 0) return
    const inUse = new Set([
      ...(await dependencies.services.revisionsInUse(request.cluster, family)),
      ...[rollout, ...dependencies.alongside].flatMap(revisionsOf)
    ])
    const unused = old.filter(arn => !inUse.has(arn))
    for (const arn of unused) await dependencies.taskDefinitions.deregister(arn)
    if (unused.length > 0) eventLog.detail(`deregistered ${unused.map(nameRevision).join(', ')}`)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    eventLog.detail(`old revisions were not deregistered: ${error.message}`, 'warning')
  }
}

function hasSucceeded({ record: { ending }, phase, revert }: ServiceRollout): boolean {
  return ending === undefined ? phase === 'succeeded' && revert === undefined : ending.verdict === 'succeeded'
}

function revisionsOf({ revisions, before, observation }: ServiceRollout): readonly string[] {
  const deployments = [...before.deployments, ...(observation.service?.deployments ?? [])]
  return [revisions.to.arn, before.taskDefinition, ...deployments.map(deployment => deployment.taskDefinition)]
}
