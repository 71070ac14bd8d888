import { nodeFiles } from '../adapters/files/node-files.js'
import { systemClock } from '../adapters/system-clock.js'
import { readRunIdentity } from '../domain/rollout/run-identity.js'
import { cancellation } from '../runner/cancellation.js'
import { stepLog } from '../runner/step-log.js'
import { stepPhase } from '../runner/step-phase.js'
import { stepState } from '../runner/step-state.js'
import { stepSummary } from '../runner/step-summary.js'

/** The step on the runner: which of its parts this process is, and all that is around it before anything of AWS is. */
export function openStep(env: Readonly<Record<string, string | undefined>>) {
  const log = stepLog()
  const clock = systemClock(env, sentence => log.line(sentence))
  const cancelled = cancellation()
  const step = {
    ...{ clock, state: stepState(), cancelled, log, summary: stepSummary(env), files: nodeFiles(env) },
    run: readRunIdentity(env)
  } as const
  return { phase: stepPhase(process.argv), step } as const
}

/** Ends the process of a job that was canceled: calls in progress are not waited for. */
export function leaveWhenCancelled({ cancelled }: { readonly cancelled: AbortSignal }): void {
  if (cancelled.aborted) process.exit()
}
