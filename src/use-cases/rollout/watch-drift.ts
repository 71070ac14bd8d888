import type { Judgement } from '../../domain/rollout/judgement.js'
import type { Observation } from '../../domain/rollout/observation.js'
import type { RolloutCourse } from './rollout-course.js'

/** A platform's state and its weights are read one after the other, and it may shift in between: one look proves nothing. */
const PATIENCE_MILLISECONDS = 20_000

/** Goes back when others changed the split of the traffic under a rollout: what is measured then says nothing about its plan. */
export function watchDrift(
  course: Pick<RolloutCourse, 'driftSeen'>,
  { stop, drift }: Observation,
  now: number
): Judgement | undefined {
  if (stop === undefined || drift === undefined) {
    course.driftSeen = undefined
    return undefined
  }
  if (course.driftSeen?.stopId !== stop.id) course.driftSeen = { stopId: stop.id, since: now }
  if (now < course.driftSeen.since + PATIENCE_MILLISECONDS)
    return { kind: 'undecided', waitingFor: 'the traffic split to match the rollout' }
  return { kind: 'abort', abort: { cause: 'drift', reason: drift } }
}
