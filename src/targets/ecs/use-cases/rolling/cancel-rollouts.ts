import { findPrimary, nameRevision } from '../../domain/service/service-snapshot.js'
import type { DeployRequest } from './deploy-request.js'
import { readDeployment } from './read-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import { refOf } from './rolling-ref.js'
import type { SaveRollout } from './rollout-state.js'
import { servedBefore, type ServiceRollout } from './service-rollout.js'
import {
  describeLeft,
  describeUnlisted,
  endCancelled,
  NOT_CONFIRMED,
  NOTHING_CHANGED,
  PATIENCE_MILLISECONDS,
  requestRollback
} from '../service/cancelled-job.js'

interface Cancellation {
  readonly onCancel: DeployRequest['onCancel']
  readonly save: SaveRollout
}

/** Ends all that is open because the job was canceled. With `rollback`, one request a service is all that is waited for. */
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
  for (const { record } of open) endCancelled(record, NOT_CONFIRMED, dependencies.clock)
}

async function cancelRollout(
  rollout: ServiceRollout,
  { onCancel, save }: Cancellation,
  dependencies: RollingDependencies
): Promise<void> {
  const { state, plan, revert } = rollout
  const revision = nameRevision(plan.taskDefinition)
  const end = (what: string) => endCancelled(rollout.record, what, dependencies.clock)
  if (state.update === undefined && state.followed === undefined) end(NOTHING_CHANGED)
  else if (state.followed?.because === 'already-live') end(`${revision} was already deployed.`)
  else if (revert?.state.update !== undefined) {
    const before = nameRevision(revert.plan.taskDefinition)
    end(`${revision} completed before it was rolled back; ${before} is being deployed again.`)
  } else if (plan.purpose === 'rollback') end(`the rollback to ${revision} continues.`)
  else if (onCancel === 'leave') end(describeLeft(revision))
  else end(await requestRollback(revision, () => askForRollback(rollout, save, dependencies)))
}

/** Returns what came of it, in words. */
async function askForRollback(
  rollout: ServiceRollout,
  save: SaveRollout,
  dependencies: RollingDependencies
): Promise<string> {
  const revision = nameRevision(rollout.plan.taskDefinition)
  const arn = rollout.state.serviceDeployment ?? (await findServiceDeployment(rollout, dependencies))
  if (arn === undefined) return describeUnlisted(revision)
  rollout.state = { ...rollout.state, serviceDeployment: arn }
  save(refOf(rollout))
  await dependencies.serviceDeployments.rollBack(arn)
  const before = servedBefore(rollout)
  return `requested the rollback of ${revision}${before === undefined ? '' : ` to ${nameRevision(before)}`}.`
}

/** UpdateService may have been sent a moment ago: the service is read again. */
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
