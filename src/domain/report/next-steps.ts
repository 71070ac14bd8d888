import type { Ending, ReasonCode } from '../rollout/verdict.js'
import type { NextStep } from './report.js'

/** What a person should do now on any platform; nothing after a good end, or where the state must be looked at first. */
export function nextStepsAfter({ verdict, reasonCode }: Ending): readonly NextStep[] {
  if (verdict === 'succeeded' || verdict === 'paused' || verdict === 'unknown') return []
  if (FIXED_BY_A_REVISION.includes(reasonCode))
    return [step('Deploy a fixed revision. Running this job again deploys the same revision.')]
  switch (reasonCode) {
    case 'inconclusive':
      return [
        step(
          'Give the gates more data: a longer `bake-max`, a lower `min-requests`, or a larger first step. To decide manually, set `on-inconclusive: pause`.'
        )
      ]
    case 'timed-out':
      return [step('If the service is only slow to start, raise `timeout` and deploy again.')]
    case 'hook-expired':
      return [
        step(
          'The pause expired before the rollout was continued. Deploy again, and continue the rollout before its pause expires.'
        )
      ]
    default:
      return []
  }
}

const FIXED_BY_A_REVISION: readonly ReasonCode[] = ['gate', 'circuit-breaker', 'task-failures', 'never-healthy']

function step(text: string): NextStep {
  return { text, command: undefined }
}
