import type { DeployError } from '../../domain/errors.js'
import type { Refusal } from '../../domain/rollout/refusal.js'
import type { Ending } from '../../domain/rollout/verdict.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { Prepared } from '../../ports/deployment-target.js'
import type { JudgedPlan } from './judge-stop.js'

/** How a run ends that starts nothing: it is refused, a dry run, or there is nothing to do. Undefined where it goes on. */
export function endBefore(
  { mode, purpose }: { readonly mode: 'deploy' | 'dry-run'; readonly purpose: JudgedPlan['purpose'] },
  prepared: Pick<Prepared<unknown>, 'refusals' | 'changes' | 'canary'>
): Ending | undefined {
  const { refusals, changes, canary } = prepared
  if (refusals.length > 0 && purpose !== 'rollback') return endByRefusals(refusals)
  if (mode === 'dry-run')
    return changes.length > 0
      ? ({ verdict: 'succeeded', reasonCode: 'would-change', reason: `${canary.label} would be deployed.` } as const)
      : ({
          verdict: 'succeeded',
          reasonCode: 'would-not-change',
          reason: `${canary.label} is already deployed.`
        } as const)
  return changes.length > 0
    ? undefined
    : ({
        verdict: 'succeeded',
        reasonCode: 'already-live',
        reason: `${canary.label} is serving 100% of traffic.`
      } as const)
}

/** A run that is refused ends as the first refusal. */
export function endByRefusals(refusals: readonly Refusal[]): Ending {
  const reason = joinSentences(...refusals.map(refusal => refusal.reason))
  return { verdict: 'failed', reasonCode: refusals[0]?.code ?? 'preflight', reason }
}

/** How a run ends after the error of a call: once the rollout has started, its outcome is unknown. */
export function endByError({ code, message }: DeployError, isStarted: boolean): Ending {
  return { verdict: isStarted || code === 'outcome-unknown' ? 'unknown' : 'failed', reasonCode: code, reason: message }
}
