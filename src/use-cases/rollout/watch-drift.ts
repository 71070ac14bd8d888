import type { Judgment } from '../../domain/rollout/judgment.js'
import type { Observation } from '../../domain/rollout/observation.js'
import type { RolloutState } from './rollout-state.js'

/** A platform's state and its weights are read one after the other, and it may shift in between: one look proves nothing. */
const PATIENCE_MILLISECONDS = 20_000

/** Rolls back when others changed the traffic split during a rollout: measurements then do not apply to its plan. */
export function watchDrift(
  state: Pick<RolloutState, 'driftSeen'>,
  { stop, drift }: Observation,
  now: number
): Judgment | undefined {
  if (stop === undefined || drift === undefined) {
    state.driftSeen = undefined
    return undefined
  }
  if (state.driftSeen?.stopId !== stop.id) state.driftSeen = { stopId: stop.id, since: now }
  if (now < state.driftSeen.since + PATIENCE_MILLISECONDS)
    return { kind: 'undecided', waitingFor: 'the traffic split to match the rollout' }
  return { kind: 'abort', abort: { cause: 'drift', reason: drift } }
}
