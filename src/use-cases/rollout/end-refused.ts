import { splitHeadline } from '../../domain/text/headline.js'
import { DeployError } from '../../domain/errors.js'
import { renderSummary } from '../../render/markdown/render-summary.js'
import type { RunIdentity } from '../../domain/rollout/run-identity.js'
import { linksOfRun } from '../../domain/report/run-links.js'
import type { Clock } from '../../ports/clock.js'
import type { Summary } from '../../ports/runner/summary.js'

export interface RefusalDependencies {
  readonly summary: Summary
  readonly clock: Pick<Clock, 'now'>
  readonly run: RunIdentity
}

/** The outputs of an action whose verdict is one of a deployment, a build or a task. */
export function refusedOutputs({ code, message }: DeployError) {
  return { verdict: 'failed', 'reason-code': code, reason: message }
}

/**
 * Runs a step. On a `DeployError` (an invalid input, missing credentials), sets the verdict and reason and writes a summary under
 * `title`, as for a step that ends later. Rethrows all other errors.
 */
export async function endRefused<Outcome, Outputs>(
  { title, outputsOf }: { readonly title: string; readonly outputsOf: (error: DeployError) => Outputs },
  { summary, clock, run }: RefusalDependencies,
  eventLog: () => Promise<Outcome>
): Promise<Outcome | { readonly outputs: Outputs; readonly failure: DeployError }> {
  const startedAt = clock.now()
  try {
    return await eventLog()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    await summary.append(
      renderSummary({
        ...{ title, verdict: 'failed', ...splitHeadline(error.message), startedAt, finishedAt: clock.now() },
        ...{
          facts: [],
          services: [],
          steps: [],
          spans: [],
          events: [],
          causes: [],
          nextSteps: [],
          logs: [],
          notes: []
        },
        links: linksOfRun(run)
      })
    )
    return { outputs: outputsOf(error), failure: error }
  }
}
