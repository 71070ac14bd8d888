import { isOpen, type Observation } from '../../../../domain/rollout/observation.js'
import { troubleSince } from '../../domain/rolling/to-rolling-observation.js'
import type { SeenFailures } from '../../domain/service/seen-failures.js'
import { gatherEvidence, type EvidenceDependencies } from '../service/gather-evidence.js'
import { tellService } from '../service/tell-service.js'
import { capitalize } from '../../../../domain/text/capitalize.js'
import { DeployError } from '../../../../domain/errors.js'
import type { Abort } from '../../../../domain/rollout/judgement.js'
import type { RolloutTarget } from '../../../../ports/deployment-target.js'
import { describeTimeout } from '../../domain/rolling/describe-timeout.js'
import { judgeTaskFailures } from '../../domain/service/judge-task-failures.js'
import { countTroubleSigns } from '../../domain/service/service-progress.js'
import { observeRolling } from './observe-rolling.js'
import { readDeployment } from './read-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import type { ServiceRollout } from './service-rollout.js'
import { startRolling } from './start-rolling.js'
import { startWayBack } from './unasked-rollouts.js'

/** What a rolling deployment is found by. */
export interface RollingRef {
  readonly cluster: string
  readonly service: string
  /** ARN of the revision that is rolled out. */
  readonly taskDefinition: string
  /** `ecs-svc/…`: the entry in the service's `deployments`. */
  readonly deployment: string | undefined
}

export interface EcsRolling extends RolloutTarget<RollingRef> {
  /** Takes a rollout in hand: what was seen of it so far stays with the run. */
  take(rollout: ServiceRollout): RollingRef
}

/** How long ECS is given to show that it rolls back before it is asked again. */
const HEARD_MILLISECONDS = 10_000

/** Rolling deployments of ECS, which go on by themselves: no stops, and traffic follows the tasks that run. */
export function ecsRolling(dependencies: RollingDependencies): EcsRolling {
  const { serviceDeployments, metrics, clock } = dependencies
  const inHand = new Map<string, ServiceRollout>()
  const rolloutOf = (ref: RollingRef): ServiceRollout => {
    const rollout = inHand.get(JSON.stringify(ref))
    if (rollout === undefined) throw new TypeError('A rollout is taken in hand before it is led.')
    return rollout
  }
  const take = (rollout: ServiceRollout): RollingRef => {
    const { request, plan, course } = rollout
    const { cluster, service } = request
    const ref = { cluster, service, taskDefinition: plan.taskDefinition, deployment: course.followed?.id }
    inHand.set(JSON.stringify(ref), rollout)
    return ref
  }
  return {
    platformName: 'ECS',
    take,
    observe: ref => observeRolling(rolloutOf(ref), dependencies),
    follow: (ref, observed) => followTasks(rolloutOf(ref), observed, dependencies),
    explainTimeout: ref => explainTimeout(rolloutOf(ref), dependencies),
    async act(ref, effect) {
      const rollout = rolloutOf(ref)
      if (effect === 'continue') throw new DeployError('rejected', 'A rolling deployment has no stop to continue from.')
      if (clock.now() < (rollout.rollbackHeardAt ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS) return
      if (rollout.course.serviceDeployment === undefined) await readDeployment(rollout, dependencies)
      const arn = rollout.course.serviceDeployment
      // ECS shows it a little later.
      if (arn === undefined) return
      await serviceDeployments.rollBack(arn)
      rollout.rollbackHeardAt = clock.now()
    },
    async revert(ref) {
      const back = startWayBack(rolloutOf(ref), clock.now())
      const ending = await startRolling(back, { ...dependencies, save: () => undefined })
      if (ending !== undefined)
        throw new DeployError(ending.verdict === 'unknown' ? 'outcome-unknown' : 'rejected', ending.reason)
      return take(back)
    },
    // ECS itself heeds the alarms of the service; nothing is compared, as both revisions serve behind one target group.
    evidence: () => ({
      measure: () => Promise.resolve(undefined),
      alarms: names => metrics.alarms(names),
      health: () => Promise.resolve(undefined)
    })
  }
}

/** The tasks are looked at once more: they may be the cause. */
async function explainTimeout(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Abort> {
  const { plan, course } = rollout
  const { service } = rollout.sight
  const ours = service?.deployments.find(({ id }) => id === course.followed?.id)
  if (service === undefined || ours === undefined) return { cause: 'timed-out', reason: 'The rollout timed out.' }
  const failures = await readFailures(rollout, countTroubleSigns(service, ours), dependencies)
  const failure = judgeTaskFailures(failures.tasks, plan.failedTasksLimit)
  return failure === undefined
    ? { cause: 'timed-out', reason: describeTimeout({ plan, service, ours, failures }) }
    : { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}

/** Tells what ECS says of the service, and judges the tasks of the deployment where something hints at trouble. */
async function followTasks(
  rollout: ServiceRollout,
  observed: Observation,
  dependencies: EvidenceDependencies
): Promise<Abort | undefined> {
  const { course, plan, led, record } = rollout
  const { service, failures } = rollout.sight
  const { followed } = course
  if (service === undefined) return undefined
  tellService(record, service, followed?.because === 'already-live' ? undefined : followed?.id)
  if (!isOpen(observed)) {
    const isToExplain = observed.phase !== 'succeeded' && led.abort?.cause !== 'cancelled'
    if (isToExplain && failures.at < troubleSince(course, rollout.sight))
      await readFailures(rollout, failures.signs, dependencies)
    return undefined
  }
  const ours = service.deployments.find(({ id }) => id === followed?.id)
  if (ours === undefined || led.abort !== undefined) return undefined
  const signs = countTroubleSigns(service, ours)
  const seen = signs > failures.signs ? await readFailures(rollout, signs, dependencies) : failures
  const failure = judgeTaskFailures(seen.tasks, plan.failedTasksLimit)
  return failure && { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}

/** Reads why tasks of the deployment failed, tells what is new, and keeps it. */
async function readFailures(
  rollout: ServiceRollout,
  signs: number,
  dependencies: EvidenceDependencies
): Promise<SeenFailures> {
  const { record, request, revisions, course, sight } = rollout
  const watched = {
    ...{ record, cluster: request.cluster, service: sight.service, definition: revisions.to.definition },
    ...{ deployment: course.followed?.id, failures: sight.failures }
  }
  const failures = await gatherEvidence(watched, signs, dependencies)
  rollout.sight = { ...rollout.sight, failures }
  return failures
}
