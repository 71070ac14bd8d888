import { DeployError } from '../../../../domain/errors.js'
import { concludeRollout, type ReconciledEnd } from '../../../../domain/rollout/conclude-rollout.js'
import { StartRefused } from '../../../../domain/rollout/refusal.js'
import { capitalize, uncapitalize } from '../../../../domain/text/capitalize.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { verdictFor, type Ending } from '../../../../domain/rollout/verdict.js'
import { reconcileRollout } from '../../../../use-cases/rollout/reconcile-rollout.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { summariseTaskFailures } from '../../domain/service/judge-task-failures.js'
import { describeRunning, nameRevision } from '../../domain/service/service-snapshot.js'
import { ecsRolling, type EcsRolling } from './ecs-rolling.js'
import type { OpenedRolling } from './prepare-rolling.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import type { RollingRef } from './rolling-ref.js'
import type { SaveRollout } from './rollout-state.js'
import { servedBefore, type ServiceRollout } from './service-rollout.js'

const SHORTEST_PATIENCE_MILLISECONDS = 60_000
const LONGEST_PATIENCE_MILLISECONDS = 600_000

/** How long the end of a rollback is waited for after the timeout: as long as the deployment was, within bounds. In milliseconds. */
function patienceMilliseconds({ timeoutMilliseconds }: { readonly timeoutMilliseconds: number }): number {
  return Math.min(LONGEST_PATIENCE_MILLISECONDS, Math.max(SHORTEST_PATIENCE_MILLISECONDS, timeoutMilliseconds))
}

/** Starts the deployment of one service, or joins it, and reconciles it until its end. Throws `Cancelled` as soon as the job is canceled. */
export async function deployRolling(
  opened: OpenedRolling,
  save: SaveRollout,
  dependencies: RollingDependencies
): Promise<void> {
  const { rollout } = opened
  const target = ecsRolling(dependencies, save)
  await endByItself(rollout, dependencies, async () => {
    const ref = await target.start(opened, save)
    return (
      endAtStart(rollout) ??
      (await reconcile({ rollout, ref, target }, patienceMilliseconds(rollout.plan), dependencies))
    )
  })
}

/** Leads a deployment that `main` left to its end, as far as the time given to it goes. */
export async function reconcileLeftRollout(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<void> {
  const target = ecsRolling(dependencies)
  await endByItself(rollout, dependencies, () =>
    reconcile({ rollout, ref: target.take(rollout), target }, 0, dependencies)
  )
}

/** Cleans up after a deployment that has ended. */
export async function finishRolling(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<void> {
  const target = ecsRolling(dependencies)
  await target.finish(target.take(rollout))
}

/** An AWS call that fails permanently ends the rollout that needed it, and no other. */
async function endByItself(
  rollout: ServiceRollout,
  { clock }: RollingDependencies,
  play: () => Promise<Ending>
): Promise<void> {
  try {
    endRecord(rollout.record, await play(), clock.now())
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    endRecord(rollout.record, endUnreadable(rollout, error), clock.now())
  }
}

/** All that is waited for, where that is the start. */
function endAtStart({ plan, state }: ServiceRollout): Ending | undefined {
  if (plan.waitUntil !== 'started' || state.followed?.because === 'already-live') return undefined
  const revision = nameRevision(plan.taskDefinition)
  const reason = `ECS started the deployment of ${revision}. This run does not wait for its end (\`wait-until: started\`).`
  return { verdict: 'succeeded', reasonCode: 'started', reason }
}

interface Led {
  readonly rollout: ServiceRollout
  readonly ref: RollingRef
  readonly target: EcsRolling
}

async function reconcile(
  { rollout, ref, target }: Led,
  patience: number,
  dependencies: RollingDependencies
): Promise<Ending> {
  const { plan, reconciliation, record } = rollout
  const world = { ...dependencies, target, eventLog: record.eventLog, judge: () => Promise.resolve(undefined) }
  const follow = (followed: ServiceRollout, found: RollingRef) =>
    reconcileRollout(
      {
        ...{ ref: found, state: followed.reconciliation, purpose: followed.plan.purpose },
        gates: { gates: [], metricDelaySeconds: 0 },
        origin: followed.state.followed?.because === 'started' ? 'started' : 'joined',
        ...{ timeoutMilliseconds: followed.plan.timeoutMilliseconds, patienceMilliseconds: patience },
        leave: reasonToLeave(followed)
      },
      world
    )
  const { revert } = rollout
  // The run that started the rollback was killed.
  const end: ReconciledEnd =
    revert === undefined || reconciliation.abort === undefined
      ? await follow(rollout, ref)
      : { kind: 'reverted', abort: reconciliation.abort, end: await follow(revert, target.take(revert)) }
  const { observation } = rollout.revert ?? rollout
  const previous = servedBefore(rollout)
  const failures = summariseTaskFailures(rollout.observation.failures.tasks)
  const ending = concludeRollout(end, {
    platformName: target.platformName,
    to: nameRevision(plan.taskDefinition),
    from: previous && nameRevision(previous),
    ...{ canaryPercent: undefined, reachedPercent: undefined, endsAtFullTraffic: false, isVisible: true },
    abort: reconciliation.abort,
    platformCause: reconciliation.observed?.cause,
    failures: failures && capitalize(failures),
    running: observation.service && describeRunning(observation.service)
  })
  return ending.verdict === 'unknown' ? { ...ending, reason: joinSentences(ending.reason, lookAt(rollout)) } : ending
}

function lookAt({ request: { service, cluster } }: ServiceRollout): string {
  return `Deployment status is unknown. Check service ${service} in cluster ${cluster} in the console.`
}

function reasonToLeave({ plan, state }: ServiceRollout): string | undefined {
  if (state.followed?.because === 'already-live')
    return 'The revision was already deployed, so there is no deployment to roll back.'
  if (plan.purpose === 'rollback') return 'The rollback failed. The revision that it replaces is not deployed again.'
  return plan.onFailure === 'leave' ? 'The deployment was not rolled back (`on-failure: leave`).' : undefined
}

function endUnreadable(rollout: ServiceRollout, error: DeployError): Ending {
  const { state, reconciliation, plan } = rollout
  if (error instanceof StartRefused)
    return { verdict: 'failed', reasonCode: error.refusal.code, reason: error.refusal.reason }
  if (error.code === 'outcome-unknown' && state.followed === undefined)
    return { verdict: 'unknown', reasonCode: 'not-visible', reason: error.message }
  if (state.update === undefined && state.followed === undefined)
    return { verdict: 'failed', reasonCode: error.code, reason: joinSentences(error.message, 'Nothing was changed.') }
  const { abort } = reconciliation
  if (abort !== undefined && reconciliation.rollbackRequested) {
    const why = `The deployment of ${nameRevision(plan.taskDefinition)} failed: ${uncapitalize(abort.reason)}`
    const reason = joinSentences(why, `Whether its rollback started is unknown: ${error.message}`)
    return { verdict: verdictFor(abort.cause, 'failed'), reasonCode: abort.cause, reason }
  }
  return { verdict: 'unknown', reasonCode: error.code, reason: joinSentences(error.message, lookAt(rollout)) }
}
