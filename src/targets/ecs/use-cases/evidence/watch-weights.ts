import type { Judgement } from '../../../../domain/rollout/judgement.js'
import type { Observation } from '../../../../domain/rollout/observation.js'
import type { NativeRollout } from '../traffic-shift/native-rollout.js'

/** ECS and the listener rule are read one after the other, and ECS may shift in between: one look proves nothing. */
const PATIENCE_MILLISECONDS = 20_000

/** Goes back when others changed the weights under a rollout: what is measured then says nothing about its plan. */
export function watchWeights(
  { course }: Pick<NativeRollout, 'course'>,
  { stop, drift }: Observation,
  now: number
): Judgement | undefined {
  if (stop === undefined || drift === undefined) {
    course.driftSeen = undefined
    return undefined
  }
  if (course.driftSeen?.stopId !== stop.id) course.driftSeen = { stopId: stop.id, since: now }
  if (now < course.driftSeen.since + PATIENCE_MILLISECONDS)
    return { kind: 'undecided', waitingFor: 'the weights of the listener rule to be as ECS set them' }
  return { kind: 'abort', abort: { cause: 'drift', reason: drift } }
}
