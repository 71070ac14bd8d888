import { uncapitalize } from '../../../../domain/text/capitalize.js'
import { DeployError } from '../../../../domain/errors.js'
import type { Abort, Move } from '../../domain/traffic-shift/native-move.js'
import { isShownByNextLook } from '../../../../domain/rollout/bears-until.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

/** Carries out one effect. */
export async function performNativeMove(
  rollout: NativeRollout,
  move: Exclude<Move, { kind: 'end' | 'hold' | 'compensate' }>,
  { rollouts }: Pick<ShiftDependencies, 'rollouts'>
): Promise<'acted' | 'waited'> {
  const { course, shown } = rollout
  const deployment = course.deployment?.arn
  if (deployment === undefined || move.kind === 'wait') return 'waited'
  try {
    if (move.kind === 'continue') {
      await rollouts.answer(deployment, move.hookId, 'CONTINUE')
      shown.story.milestone(`continued: ${move.reason}`, 'good')
      return 'acted'
    }
    noteAbort(rollout, move.abort)
    if (move.kind === 'stop') await rollouts.stop(deployment)
    else await rollouts.answer(deployment, move.hookId, 'ROLLBACK')
  } catch (error) {
    if (!(error instanceof DeployError) || !isShownByNextLook(error)) throw error
    shown.story.detail(error.message, 'warning')
  }
  return 'acted'
}

/** The gates that failed are enough here: the end of the rollout says what they saw. */
function describeRollback({ cause, reason, gates = [] }: Abort): string {
  if (gates.length === 0) return `Rolling back: ${uncapitalize(reason)}`
  return `Rolling back: ${gates.join(', ')} ${cause === 'gate' ? 'failed' : 'inconclusive'}`
}

/** Before it is sent: an answer that is lost must not be taken for a rollback that nobody asked for. */
function noteAbort({ course, shown }: NativeRollout, abort: Abort): void {
  if (!course.rollbackAsked) shown.story.milestone(describeRollback(abort), 'bad')
  course.abort ??= abort
  course.rollbackAsked = true
}
