import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { follow, noteObservation } from '../../domain/rolling/rolling-course.js'
import type { RollingMove } from '../../domain/rolling/rolling-move.js'
import { COMMIT_TAG, RUN_TAG } from '../../../../domain/rollout/run-identity.js'
import { mergeDeploymentConfiguration } from '../../domain/service/service-settings.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { NOT_FORCED } from '../../domain/rolling/watch-rolling.js'
import { verdictFor } from '../../../../domain/rollout/verdict.js'
import { isList, isObject } from '../../../../domain/document/document.js'
import type { TaskDefinition } from '../../domain/task-definition/task-definition.js'
import { isShownByNextLook } from '../../../../domain/rollout/bears-until.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { gatherEvidence } from './gather-evidence.js'
import { readDeployments } from './read-deployments.js'
import type { SaveRollout } from './rollout-state.js'
import { endRollout, takeIn, tellWait, type ServiceRollout } from './service-rollout.js'

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
      tellWait(rollout, move.waitingFor)
      return 'look'
    case 'end':
      endRollout(rollout, move.ending, dependencies.clock.now())
      return 'look'
    case 'update':
      return update(rollout, move, dependencies)
    case 'follow':
      followDeployment(rollout, move, dependencies)
      if (move.because === 'attached') await readWhatIsJoined(rollout, dependencies)
      return 'decide'
    case 'read-failures':
      await gatherEvidence(rollout, move.signs, dependencies)
      return 'decide'
    case 'identify-successor':
      await identifySuccessor(rollout, move.taskDefinition, dependencies)
      return 'decide'
    case 'roll-back':
      return rollBack(rollout, move, dependencies)
    case 'read-deployment':
      throw new TypeError('Service deployments are read for many services at once.')
  }
}

async function update(
  rollout: ServiceRollout,
  { redeploy }: Effect<'update'>,
  { services, clock, save }: MoveDependencies
): Promise<'decide' | 'look'> {
  const { request, plan, story, before } = rollout
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
    endRollout(rollout, { verdict: 'failed', reasonCode: error.code, reason: error.message }, clock.now())
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
  rollout.story.milestone(lines[move.because])
  if (move.because === 'attached' && rollout.plan.redeploy === 'forced') rollout.story.detail(NOT_FORCED, 'warning')
  takeIn(rollout, service, rollout.sight.at)
}

/** What served before it is not what the service names now, and is not known until it was read. */
async function readWhatIsJoined(rollout: ServiceRollout, dependencies: MoveDependencies): Promise<void> {
  rollout.revisions = { ...rollout.revisions, from: undefined }
  await readDeployments([rollout], dependencies)
  dependencies.save(rollout)
}

async function rollBack(
  rollout: ServiceRollout,
  { failure }: Effect<'roll-back'>,
  { serviceDeployments, clock }: MoveDependencies
): Promise<'decide' | 'look'> {
  const { course, story, plan } = rollout
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
    endRollout(
      rollout,
      { verdict: verdictFor(failure.cause, 'failed'), reasonCode: failure.cause, reason },
      clock.now()
    )
  }
  return 'look'
}

/** Finds out who deployed what took the place of ours. */
export async function identifySuccessor(
  rollout: ServiceRollout,
  taskDefinition: string,
  { taskDefinitions }: Pick<MoveDependencies, 'taskDefinitions'>
): Promise<void> {
  const found = await taskDefinitions.find(taskDefinition).catch((error: unknown) => {
    if (error instanceof DeployError) return undefined
    throw error
  })
  const tag = (key: string) => readTag(found?.definition, key)
  rollout.sight = { ...rollout.sight, successor: { taskDefinition, run: tag(RUN_TAG), commit: tag(COMMIT_TAG) } }
}

function readTag(definition: TaskDefinition | undefined, key: string): string | undefined {
  const tags = isList(definition?.tags) ? definition.tags.filter(isObject) : []
  const value = tags.find(tag => tag.key === key)?.value
  return typeof value === 'string' ? value : undefined
}
