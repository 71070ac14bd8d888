import { findDrift } from '../../domain/traffic-shift/find-drift.js'
import type { Judgement } from '../../domain/traffic-shift/native-move.js'
import type { ObservedRollout } from '../../domain/traffic-shift/observed-rollout.js'
import type { NativeRollout } from '../traffic-shift/native-rollout.js'

/** ECS and the listener rule are read one after the other, and ECS may shift in between: one look proves nothing. */
const PATIENCE_MILLISECONDS = 20_000

/** Goes back when others changed the weights under a rollout: what is measured then says nothing about its plan. */
export function watchWeights(
  { request, course }: NativeRollout,
  { deployment, weightPercent: measured }: ObservedRollout,
  now: number
): Judgement | undefined {
  const hookId = deployment?.pause?.hookId
  if (hookId === undefined || measured === undefined) return undefined
  if (course.pauseSeen?.hookId !== hookId) course.pauseSeen = { hookId, weightPercent: measured, driftSince: undefined }
  const { pauseSeen } = course
  const drift = findDrift({
    measured,
    atFirst: pauseSeen.weightPercent,
    asked: course.deployment?.targetWeightPercent,
    stops: course.updateSent ? request.stops : []
  })
  if (drift === undefined) {
    pauseSeen.driftSince = undefined
    return undefined
  }
  pauseSeen.driftSince ??= now
  if (now < pauseSeen.driftSince + PATIENCE_MILLISECONDS)
    return { kind: 'undecided', waitingFor: 'the weights of the listener rule to be as ECS set them' }
  return { kind: 'abort', abort: { cause: 'drift', reason: drift } }
}
