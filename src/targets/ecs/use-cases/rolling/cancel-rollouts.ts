import { DeployError } from '../../../../domain/errors.js'
import { findPrimary, nameRevision } from '../../domain/service/service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { DeployRequest } from './deploy-request.js'
import { readDeployment } from './read-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import { refOf } from './rolling-ref.js'
import type { SaveRollout } from './rollout-state.js'
import { servedBefore, type ServiceRollout } from './service-rollout.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'

/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
const PATIENCE_MILLISECONDS = 4_000

interface Cancellation {
  readonly onCancel: DeployRequest['onCancel']
  readonly save: SaveRollout
}

/** Ends all that is open because the job was cancelled. With `rollback`, one request a service is all that is waited for. */
export async function cancelRollouts(
  rollouts: readonly ServiceRollout[],
  how: Cancellation,
  dependencies: RollingDependencies
): Promise<void> {
  const open = rollouts.filter(rollout => rollout.record.ending === undefined)
  const done = new AbortController()
  const all = Promise.all(open.map(rollout => cancelRollout(rollout, how, dependencies)))
  all.finally(() => done.abort()).catch(() => undefined)
  await Promise.race([all, dependencies.clock.sleep(PATIENCE_MILLISECONDS, done.signal)])
  for (const rollout of open) {
    end(rollout, 'AWS has not confirmed the rollback yet. The post step will finish the rollback.', dependencies)
  }
}

async function cancelRollout(
  rollout: ServiceRollout,
  { onCancel, save }: Cancellation,
  dependencies: RollingDependencies
): Promise<void> {
  const { state, plan } = rollout
  const revision = nameRevision(plan.taskDefinition)
  if (state.update === undefined && state.followed === undefined) {
    end(rollout, 'nothing was changed.', dependencies)
  } else if (state.followed?.because === 'already-live') {
    end(rollout, `${revision} was already deployed.`, dependencies)
  } else if (rollout.wayBack?.state.update !== undefined) {
    const before = nameRevision(rollout.wayBack.plan.taskDefinition)
    end(rollout, `${revision} completed before it was rolled back; ${before} is being deployed again.`, dependencies)
  } else if (onCancel === 'leave') {
    end(rollout, `the deployment of ${revision} continues (\`on-cancel: leave\`).`, dependencies)
  } else {
    end(rollout, await askForRollback(rollout, save, dependencies), dependencies)
  }
}

/** Returns what came of it, in words. */
async function askForRollback(
  rollout: ServiceRollout,
  save: SaveRollout,
  dependencies: RollingDependencies
): Promise<string> {
  const revision = nameRevision(rollout.plan.taskDefinition)
  try {
    const arn = rollout.state.serviceDeployment ?? (await findServiceDeployment(rollout, dependencies))
    if (arn === undefined)
      return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`
    rollout.state = { ...rollout.state, serviceDeployment: arn }
    save(refOf(rollout))
    await dependencies.serviceDeployments.rollBack(arn)
    const before = servedBefore(rollout)
    return `requested the rollback of ${revision}${before === undefined ? '' : ` to ${nameRevision(before)}`}.`
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return error.code === 'conflict'
      ? `the deployment of ${revision} ended before it could be rolled back.`
      : `could not request the rollback of ${revision}: ${error.message}`
  }
}

/** UpdateService may have been sent a moment ago: the service is read once more. */
async function findServiceDeployment(
  rollout: ServiceRollout,
  dependencies: RollingDependencies
): Promise<string | undefined> {
  const { request, plan, state } = rollout
  const service = await dependencies.services.find(request.cluster, request.service)
  const primary = service && findPrimary(service)
  if (primary?.taskDefinition !== plan.taskDefinition) return undefined
  const because = state.followed?.because ?? 'started'
  rollout.state = { ...state, followed: { id: primary.id, createdAt: primary.createdAt, because } }
  const current = service?.currentServiceDeployment
  if (because === 'started' && current !== undefined && !state.othersServiceDeployments.includes(current))
    return current
  await readDeployment(rollout, dependencies)
  return rollout.state.serviceDeployment
}

function end(rollout: ServiceRollout, what: string, { clock }: RollingDependencies): void {
  const ending: Ending = { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was cancelled: ${what}` }
  endRecord(rollout.record, ending, clock.now())
}
