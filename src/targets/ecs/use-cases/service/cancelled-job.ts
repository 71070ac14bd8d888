import { DeployError } from '../../../../domain/errors.js'
import type { Clock } from '../../../../ports/clock.js'
import { endRecord, type RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'

/**
 * What is left of the 7.5 s between the runner's first signal and its next one, with room to write the report:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
export const PATIENCE_MILLISECONDS = 4_000

/** What came of a cancelled deployment, in words that follow a colon. */
export const NOTHING_CHANGED = 'nothing was changed.'
export const NOT_CONFIRMED = 'AWS has not confirmed the rollback yet. The post step will finish the rollback.'

/** For `on-cancel: leave`. */
export function describeLeft(revision: string): string {
  return `the deployment of ${revision} continues (\`on-cancel: leave\`).`
}

/** For a deployment that ECS accepted so late that it is not in its lists. */
export function describeUnlisted(revision: string): string {
  return `ECS does not list the deployment of ${revision} yet. The post step will finish the rollback.`
}

/** Asks for a rollback and returns what came of it, in words: those of `ask`, or why it was refused. Rethrows all but a `DeployError`. */
export async function requestRollback(revision: string, ask: () => Promise<string>): Promise<string> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return error.code === 'conflict'
      ? `the deployment of ${revision} ended before it could be rolled back.`
      : `could not request the rollback of ${revision}: ${error.message}`
  }
}

/** Ends the record of a deployment whose job was canceled. */
export function endCancelled(record: RecordInProgress, what: string, clock: Pick<Clock, 'now'>): void {
  const reason = `The job was canceled: ${what}`
  endRecord(record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, clock.now())
}
