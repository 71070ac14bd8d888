import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import {
  composePausedTag,
  composeMemory,
  memoryKeys,
  type Memory
} from '../../domain/traffic-shift/configuration-memory.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import type { Services } from '../../ports/services.js'
import { insist } from './insist.js'
import type { TrafficShiftRollout } from '../traffic-shift/traffic-shift-rollout.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

type Dependencies = Pick<ShiftDependencies, 'services'>

/**
 * Notes on the service what its deployment configuration was, before it is changed: should this run be lost, the one that joins its
 * rollout, or comes after it, can put it back. The rollout does not depend on it. Throws only what is not a `DeployError`.
 */
export async function rememberConfiguration(
  { request, state, record }: TrafficShiftRollout,
  { services }: Dependencies
): Promise<void> {
  const { before, configurationBefore } = state
  if (configurationBefore === undefined) return
  const memory: Memory = {
    ...{ hookTimeoutsMinutes: [request.hookTimeoutMinutes], before: configurationBefore },
    ...(request.pauses === 'none' ? { back: true } : {})
  }
  const without = 'If this run is interrupted, the next one can only set the strategy ROLLING.'
  await writeMemory({ arn: before.arn, memory, without, eventLog: record.eventLog }, { services })
}

/** What is noted on a service. */
interface Note {
  readonly arn: string
  readonly memory: Memory
  /** What follows from an interruption without the note: one sentence. */
  readonly without: string
  readonly eventLog: Pick<DeploymentLog, 'detail'>
}

/** Notes on a service what its configuration was. Throws only what is not a `DeployError`. */
export async function writeMemory(
  { arn, memory, without, eventLog }: Note,
  { services }: { readonly services: Pick<Services, 'tag'> }
): Promise<void> {
  const tags = composeMemory(memory)
  if (tags === undefined) {
    eventLog.detail(`the deployment configuration does not fit into tags of the service. ${without}`, 'warning')
    return
  }
  try {
    await insist(() => services.tag(arn, tags))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    eventLog.detail(
      joinSentences(`could not save the deployment configuration in tags of the service: ${error.message}`, without),
      'warning'
    )
  }
}

/**
 * Notes on the service that the pause of the rollout is left to a person: other runs do not wait for its end then. Throws only what is
 * not a `DeployError`.
 */
export async function rememberPause({ state, record }: TrafficShiftRollout, { services }: Dependencies): Promise<void> {
  const [pause] = state.deployment?.pauses ?? []
  if (pause === undefined) return
  try {
    await insist(() => services.tag(state.before.arn, [composePausedTag(pause.hookId)]))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    record.eventLog.detail(`could not tag the service as paused for a decision: ${error.message}`, 'warning')
  }
}

/** After an update that ECS refused: the note goes. Throws only what is not a `DeployError`. */
export async function forgetUnusedNote(rollout: TrafficShiftRollout, { services }: Dependencies): Promise<void> {
  const { request } = rollout
  try {
    const service = await services.find(request.cluster, request.service)
    if (service !== undefined) await forgetConfiguration(service, rollout, { services })
  } catch (error) {
    // It is not valid while the service has no pauses of ours.
    if (!(error instanceof DeployError)) throw error
  }
}

/** Takes the note off again. `service` is as it was read last. Throws only what is not a `DeployError`. */
export async function forgetConfiguration(
  { arn, tags }: Pick<TrafficShiftService, 'arn' | 'tags'>,
  { record }: { readonly record: { readonly eventLog: Pick<DeploymentLog, 'detail'> } },
  { services }: { readonly services: Pick<Services, 'untag'> }
): Promise<void> {
  const keys = memoryKeys(tags)
  if (keys.length === 0) return
  try {
    await insist(() => services.untag(arn, keys))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    record.eventLog.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning')
  }
}
