import { DeployError } from '../../domain/errors.js'
import { joinSentences } from '../../domain/join-sentences.js'
import { composeMemory, memoryKeys } from '../../domain/rollout/configuration-memory.js'
import { readPauseTimeoutMinutes } from '../../domain/rollout/deployment-configuration.js'
import type { NativeService } from '../../domain/rollout/native-service.js'
import { insist } from './insist.js'
import type { NativeCourse } from './native-course.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

type Dependencies = Pick<ShiftDependencies, 'rollouts'>

/**
 * Notes on the service what its deployment configuration was, before it is changed: should this run be lost, the one that joins
 * its rollout, or comes after it, can put it back. The rollout does not depend on it.
 */
export async function rememberConfiguration(
  { request, course, shown }: NativeRollout,
  { rollouts }: Dependencies
): Promise<void> {
  const { before, configurationBefore } = course
  if (configurationBefore === undefined) return
  // Until the update is there, the service still carries the pauses of the rollout that nobody finished.
  const unfinished = isRecalled(course) ? readPauseTimeoutMinutes(before.deploymentConfiguration) : undefined
  const timeouts = [request.hookTimeoutMinutes, ...(unfinished === undefined ? [] : [unfinished])]
  const without = 'a run that joins this rollout could only take its pauses out again'
  const tags = composeMemory(configurationBefore, timeouts)
  if (tags === undefined) {
    shown.story.detail(`the deployment configuration does not fit into tags of the service: ${without}`, 'warning')
    return
  }
  try {
    await insist(() => rollouts.tag(before.arn, tags))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    shown.story.detail(
      joinSentences(`the deployment configuration was not noted on the service: ${error.message}`, `So ${without}.`),
      'warning'
    )
  }
}

/** After an update that ECS refused: the note goes, unless it was there before. */
export async function forgetUnusedNote(rollout: NativeRollout, { rollouts }: Dependencies): Promise<void> {
  const { request, course } = rollout
  if (isRecalled(course)) return
  try {
    const service = await rollouts.readService(request.cluster, request.service)
    if (service !== undefined) await forgetConfiguration(service, rollout, { rollouts })
  } catch (error) {
    // It says nothing while the service carries no pauses of ours.
    if (!(error instanceof DeployError)) throw error
  }
}

function isRecalled({ before, configurationBefore }: NativeCourse): boolean {
  return configurationBefore !== before.deploymentConfiguration
}

/** Takes the note off again. `service` is as it was read last. */
export async function forgetConfiguration(
  { arn, tags }: NativeService,
  { shown }: NativeRollout,
  { rollouts }: Dependencies
): Promise<void> {
  const keys = memoryKeys(tags)
  if (keys.length === 0) return
  try {
    await insist(() => rollouts.untag(arn, keys))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    shown.story.detail(`the tags ${keys.join(', ')} were left on the service: ${error.message}`, 'warning')
  }
}
