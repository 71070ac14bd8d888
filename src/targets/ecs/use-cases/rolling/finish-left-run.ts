import type { DeploymentRecord } from '../../../../domain/rollout/rollout-record.js'
import {
  describeRunning,
  findPrimary,
  nameRevision,
  type ServiceSnapshot
} from '../../domain/service/service-snapshot.js'
import { concludeDeployment, recordOfRollout } from './conclude-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { tolerateOutage } from '../service/tolerate-outage.js'
import { finishRolling, reconcileLeftRollout } from './reconcile-rolling.js'
import { readDeployment } from './read-deployment.js'
import { reopenRollout } from './unrequested-rollouts.js'
import { observeServices } from './observe-services.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import { rollingDependencies, type RollingDependencies } from './rolling-dependencies.js'
import { findStarted, type RollingRef } from './rolling-ref.js'
import type { LeftRollout } from './rollout-state.js'
import { servedBefore, type ServiceRollout } from './service-rollout.js'
import { Cancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { POST_PATIENCE_MILLISECONDS, type FoundService } from '../service/left-deployment.js'

/**
 * Continues where `main` was stopped: reads the state of its deployments, has ECS roll back those still in progress (unless they
 * were to be left), waits for the end, and restores the configuration of a rollback that has ended. Throws the `DeployError` of a read that failed.
 */
export async function finishLeftRun(
  left: readonly LeftRollout[],
  dependencies: DeployDependencies
): Promise<DeploymentRecord> {
  const startedAt = markStart(dependencies.clock)
  const rollouts = await openRollouts(left, dependencies)
  try {
    const open = rollouts.filter(({ record }) => record.ending === undefined)
    const each = rollingDependencies(open, dependencies)
    await Promise.all(open.map(rollout => reconcileLeftRollout(rollout, each())))
    await Promise.all(rollouts.map(rollout => finishRolling(rollout, each())))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
  }
  for (const rollout of rollouts) {
    const reason = 'The job was canceled; not waiting for completion.'
    endRecord(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now())
  }
  const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() }
  return concludeDeployment('deploy', rollouts.map(recordOfRollout), times)
}

async function openRollouts(
  left: readonly LeftRollout[],
  dependencies: DeployDependencies
): Promise<readonly ServiceRollout[]> {
  const until = dependencies.clock.now() + POST_PATIENCE_MILLISECONDS
  const read = () => tolerateOutage(() => readServices(left, dependencies), until, dependencies)
  let services = await read()
  if (left.some((saved, index) => !isShown(saved, services[index]))) {
    await dependencies.clock.sleep(ARRIVES_WITHIN_MILLISECONDS, dependencies.cancelled)
    services = await read()
  }
  const now = dependencies.clock.now()
  const found = left.flatMap((saved, index) => {
    const service = services[index]
    const prefix = left.length > 1 ? `${saved.service}: ` : ''
    if (service === undefined) return []
    return [{ saved, rollout: reopenLeft(saved, { snapshot: service, prefix, until }, dependencies) }]
  })
  const rollouts = found.map(({ rollout }) => rollout)
  const each = rollingDependencies(rollouts, dependencies)
  await Promise.all(rollouts.map(rollout => findReplaced(rollout, until, each())))
  for (const { rollout, saved } of found) openRollout(rollout, saved, now)
  return rollouts
}

function reopenLeft(
  saved: LeftRollout,
  found: FoundService,
  dependencies: Pick<DeployDependencies, 'clock' | 'log'>
): ServiceRollout {
  const { onCancel: onFailure, purpose, revert } = saved
  const rollout = reopenRollout(saved, { ...found, onFailure, purpose }, dependencies)
  if (revert === undefined) return rollout
  const back = reopenRollout(revert.ref, { ...found, onFailure: 'leave', purpose: 'rollback' }, dependencies)
  const isBegun = back.state.followed !== undefined
  if (isBegun) rollout.revert = { ...back, record: rollout.record }
  // Where its update did not reach ECS, it is still to be begun.
  if (isBegun || onFailure === 'rollback')
    Object.assign(rollout.reconciliation, { abort: revert.abort ?? CANCELLED, rollbackRequested: true })
  return rollout
}

/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000

function isShown(ref: RollingRef, service: ServiceSnapshot | undefined): boolean {
  if (service === undefined) return true
  const isFound = ref.followed !== undefined || findStarted(ref, service) !== undefined
  return isFound && (ref.revert === undefined || isShown(ref.revert.ref, service))
}

/** In the order of the rollouts; undefined for a service that is gone. */
async function readServices(
  rollouts: readonly LeftRollout[],
  { services }: Pick<DeployDependencies, 'services'>
): Promise<readonly (ServiceSnapshot | undefined)[]> {
  return (await observeServices(rollouts, services)).map(observation => {
    if (observation.kind === 'unreadable') throw observation.error
    return observation.service
  })
}

/**
 * One that was replaced is no longer shown as a deployment of the service; its service deployment is. For the same revision
 * again, an earlier one would be confused with it if nothing is new.
 */
async function findReplaced(rollout: ServiceRollout, until: number, dependencies: RollingDependencies): Promise<void> {
  const { state, observation } = rollout
  const primary = observation.service && findPrimary(observation.service)
  const isNew = primary !== undefined && !state.deploymentsBefore.includes(primary.id)
  if (state.followed === undefined && (isNew || servedBefore(rollout) !== undefined))
    await tolerateOutage(() => readDeployment(rollout, dependencies), until, dependencies)
}

const CANCELLED = { cause: 'cancelled', reason: 'The job was canceled.' } as const

function openRollout(rollout: ServiceRollout, { onCancel, purpose }: LeftRollout, now: number): void {
  const { record, reconciliation, plan, observation } = rollout
  const { service, deployment } = observation
  const revision = nameRevision(plan.taskDefinition)
  record.eventLog.milestone(`${revision} was being deployed when the step was killed`)
  const ours = service?.deployments.find(({ id }) => id === rollout.state.followed?.id)
  const end = (what: string) => {
    const running = service === undefined ? '' : `: ${describeRunning(service)}`
    endRecord(
      record,
      { verdict: 'cancelled', reasonCode: 'cancelled', reason: `The job was canceled, and ${what}${running}.` },
      now
    )
  }
  if (rollout.revert !== undefined) return
  if (rollout.state.followed === undefined && deployment === undefined)
    end('its update did not reach ECS, so the service was not changed')
  // It is the rollback itself.
  else if (purpose === 'rollback') {
    if (ours?.rolloutState === 'IN_PROGRESS') end(`the rollback to ${revision} continues`)
  } else if (onCancel === 'rollback') {
    reconciliation.abort ??= CANCELLED
    rollout.goesBack = 'cancelled'
  } else if (ours?.rolloutState === 'IN_PROGRESS') end(`the deployment of ${revision} continues (\`on-cancel: leave\`)`)
}
