import { DeployError } from '../../domain/errors.js'
import { isShownByNextLook } from '../../domain/rollout/tolerates-until.js'
import type { Abort } from '../../domain/rollout/judgment.js'
import type { Move } from '../../domain/rollout/next-move.js'
import { uncapitalize } from '../../domain/text/capitalize.js'
import type { RolloutTarget } from '../../ports/deployment-target.js'
import type { RolloutState } from './rollout-state.js'
import type { DeploymentLog } from './deployment-log.js'

/** Carries out one effect. What came of it is seen at the next look. Throws the `DeployError` of an effect that the platform refused. */
export async function carryOut<Ref>(
  { ref, state }: { readonly ref: Ref; readonly state: RolloutState },
  move: Exclude<Move, { kind: 'end' | 'pause' | 'revert' }>,
  {
    target,
    eventLog
  }: { readonly target: RolloutTarget<Ref>; readonly eventLog: Pick<DeploymentLog, 'milestone' | 'detail'> }
): Promise<'acted' | 'waited'> {
  if (move.kind === 'wait') return 'waited'
  try {
    if (move.kind !== 'continue') noteAbort(state, move.abort, eventLog)
    await target.act(ref, move.kind, 'stopId' in move ? move.stopId : undefined)
    if (move.kind === 'continue') eventLog.milestone(`continued: ${move.reason}`, 'good')
  } catch (error) {
    if (!(error instanceof DeployError) || !isShownByNextLook(error)) throw error
    eventLog.detail(error.message, 'warning')
  }
  return 'acted'
}

/** Before it is sent: an answer that is lost must not count as an unrequested rollback. */
function noteAbort(state: RolloutState, abort: Abort, eventLog: Pick<DeploymentLog, 'milestone'>): void {
  if (!state.rollbackRequested) eventLog.milestone(describeRollback(abort), 'bad')
  state.abort ??= abort
  state.rollbackRequested = true
}

/** The gates that failed are enough here: the end of the rollout has their observations. */
function describeRollback({ cause, reason, gates = [] }: Abort): string {
  if (gates.length === 0) return `Rolling back: ${uncapitalize(reason)}`
  return `Rolling back: ${gates.join(' and ')} ${cause === 'gate' ? 'failed' : 'inconclusive'}`
}
