import type { GatePlan } from '../gate-plan.js'
import { joinSentences } from '../../text/join-sentences.js'
import type { NotReplayed, Replay, ReplayedFailure, ReplayedStep } from './replay.js'

interface Concluded {
  readonly replayed: GatePlan
  readonly notReplayed: readonly NotReplayed[]
  readonly failure: ReplayedFailure | undefined
  readonly steps: readonly ReplayedStep[]
}

/** The result of all gates over all steps. A gate that was not replayed is never counted as passed. */
export function concludeReplay(concluded: Concluded): Pick<Replay, 'judgment' | 'reason'> {
  const { judgment, reason } = judge(concluded)
  return { judgment, reason: joinSentences(reason, describeNotReplayed(concluded.notReplayed)) }
}

function judge({ replayed, notReplayed, failure, steps }: Concluded): Pick<Replay, 'judgment' | 'reason'> {
  if (failure !== undefined) {
    const reason = `The deployment would have been rolled back at ${failure.canaryPercent}%: ${failure.by.join(', ')} failed.`
    return { judgment: 'fail', reason }
  }
  if (replayed.gates.length === 0) return { judgment: 'inconclusive', reason: 'No gate could be replayed.' }
  if (steps.length === 0) return { judgment: 'inconclusive', reason: 'The canary received no traffic.' }
  const doubtful = steps.find(({ combined }) => combined.kind === 'inconclusive')
  if (doubtful !== undefined)
    return {
      judgment: 'inconclusive',
      reason: `At ${doubtful.step.canaryPercent}%, there was not enough evidence: ${doubtful.combined.clause}.`
    }
  const unread = notReplayed.filter(({ isUnread, gate }) => isUnread && gate.mode === 'enforce')
  if (unread.length > 0) return { judgment: 'inconclusive', reason: 'The figures of some gates could not be read.' }
  return { judgment: 'pass', reason: steps.at(-1)?.combined.reason ?? '' }
}

function describeNotReplayed(notReplayed: readonly NotReplayed[]): string {
  return notReplayed.length === 0 ? '' : `Not replayed: ${notReplayed.map(({ gate }) => gate.name).join(', ')}.`
}
