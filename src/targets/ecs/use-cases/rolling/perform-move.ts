import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { follow, noteObservation } from '../../domain/rolling/rolling-course.js'
import type { RollingMove } from '../../domain/rolling/rolling-move.js'
import { mergeDeploymentConfiguration } from '../../domain/service/service-settings.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { NOT_FORCED } from '../../domain/rolling/watch-rolling.js'
import { verdictFor } from '../../../../domain/rollout/verdict.js'
import { isShownByNextLook } from '../../../../domain/rollout/bears-until.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { gatherEvidence } from '../service/gather-evidence.js'
import { readDeployments } from './read-deployments.js'
import type { SaveRollout } from './rollout-state.js'
import { takeIn, type ServiceRollout } from './service-rollout.js'
import { endRecord, tellWait } from '../../../../use-cases/rollout/record-in-progress.js'
import { identifySuccessor } from '../service/identify-successor.js'

export type MoveDependencies = Omit<DeployDependencies, 'state' | 'summary' | 'files' | 'run'> & {
  readonly save: SaveRollout
}

type Effect<Kind extends RollingMove['kind']> = Extract<RollingMove, { kind: Kind }>

/** Carries out one move of one service. Returns whether to decide again at once, or to look at the service first. */
export async function performMove(
  rollout: ServiceRollout,
  move: RollingMove,
  dependencies: MoveDependencies
): Promise<'decide' | 'look'> {
  switch (move.kind) {
    case 'wait':
      tellWait(rollout.record, move.waitingFor)
      return 'look'
    case 'end':
      endRecord(rollout.record, move.ending, dependencies.clock.now())
      return 'look'
    case 'update':
      return update(rollout, move, dependencies)
    case 'follow':
      followDeployment(rollout, move, dependencies)
      if (move.because === 'attached') await readWhatIsJoined(rollout, dependencies)
      return 'decide'
    case 'read-failures':
      await readFailures(rollout, move, dependencies)
      return 'decide'
    case 'identify-successor':
      await readSuccessor(rollout, move, dependencies)
      return 'decide'
    case 'roll-back':
      return rollBack(rollout, move, dependencies)
    case 'read-deployment':
      throw new TypeError('Service deployments are read for many services at once.')
  }
}

async function readFailures(
  rollout: ServiceRollout,
  { signs }: Effect<'read-failures'>,
  dependencies: MoveDependencies
): Promise<void> {
  const { record, request, revisions, course, sight } = rollout
  const watched = {
    ...{ record, cluster: request.cluster, service: sight.service, definition: revisions.to.definition },
    ...{ deployment: course.followed?.id, failures: sight.failures }
  }
  const failures = await gatherEvidence(watched, signs, dependencies)
  rollout.sight = { ...rollout.sight, failures }
}

async function readSuccessor(
  rollout: ServiceRollout,
  { taskDefinition }: Effect<'identify-successor'>,
  { taskDefinitions }: MoveDependencies
): Promise<void> {
  const successor = await identifySuccessor(taskDefinition, taskDefinitions)
  rollout.sight = { ...rollout.sight, successor }
  rollout.record.successor = successor
}

async function update(
  rollout: ServiceRollout,
  { redeploy }: Effect<'update'>,
  { services, clock, save }: MoveDependencies
): Promise<'decide' | 'look'> {
  const { request, plan, before, record } = rollout
  const { story } = record
  save(rollout)
  const tries = (rollout.course.update?.tries ?? 0) + 1
  rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'lost' } }
  story.milestone(`updating the service to ${nameRevision(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`)
  try {
    const service = await services.update({
      cluster: request.cluster,
      service: request.service,
      taskDefinition: plan.taskDefinition,
      desiredCount: request.desiredCount,
      redeploy,
      deploymentConfiguration: mergeDeploymentConfiguration(request, before)
    })
    rollout.course = { ...rollout.course, update: { at: clock.now(), tries, answer: 'received' } }
    takeIn(rollout, service, clock.now())
    return 'decide'
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'outcome-unknown') {
      story.detail(joinSentences(error.message, 'Checking what ECS did.'), 'warning')
      return 'look'
    }
    endRecord(rollout.record, { verdict: 'failed', reasonCode: error.code, reason: error.message }, clock.now())
    return 'look'
  }
}

function followDeployment(rollout: ServiceRollout, move: Effect<'follow'>, { clock, save }: MoveDependencies): void {
  const { service } = rollout.sight
  const deployment = service?.deployments.find(({ id }) => id === move.deployment)
  if (service === undefined || deployment === undefined) return
  rollout.course = noteObservation(follow(rollout.course, deployment, move.because), service, clock.now())
  if (move.because !== 'already-live') save(rollout)
  const revision = nameRevision(rollout.plan.taskDefinition)
  const lines = {
    started: `our deployment of ${revision} is ${move.deployment}`,
    attached: `${revision} is being deployed already: following ${move.deployment}`,
    'already-live': `${revision} is live already`,
    'redeployed-by-others': `somebody deployed ${revision} again: following ${move.deployment}`
  }
  rollout.record.story.milestone(lines[move.because])
  if (move.because === 'attached' && rollout.plan.redeploy === 'forced')
    rollout.record.story.detail(NOT_FORCED, 'warning')
  takeIn(rollout, service, rollout.sight.at)
}

/** What served before it is not what the service names now, and is not known until it was read. */
async function readWhatIsJoined(rollout: ServiceRollout, dependencies: MoveDependencies): Promise<void> {
  rollout.revisions = { ...rollout.revisions, from: undefined }
  rollout.record.from = undefined
  await readDeployments([rollout], dependencies)
  dependencies.save(rollout)
}

async function rollBack(
  rollout: ServiceRollout,
  { failure }: Effect<'roll-back'>,
  { serviceDeployments, clock }: MoveDependencies
): Promise<'decide' | 'look'> {
  const { course, plan, record } = rollout
  const { story } = record
  if (course.rollback === undefined) story.milestone(`rolling back, because ${failure.text}`, 'bad')
  const at = course.rollback?.at ?? clock.now()
  rollout.course = { ...course, rollback: { at, failure, answer: 'lost' } }
  if (course.serviceDeployment === undefined) return 'decide'
  try {
    await serviceDeployments.rollBack(course.serviceDeployment)
    rollout.course = { ...rollout.course, rollback: { at, failure, answer: 'received' } }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    story.detail(error.message, 'warning')
    // Lost answers and conflicts (it ended meanwhile) are for the next look to tell.
    if (isShownByNextLook(error)) return 'look'
    const reason = `${nameRevision(plan.taskDefinition)} was not deployed: ${failure.text}. Its rollback could not be asked for: ${error.message}`
    endRecord(
      rollout.record,
      { verdict: verdictFor(failure.cause, 'failed'), reasonCode: failure.cause, reason },
      clock.now()
    )
  }
  return 'look'
}
