import { error as annotateError, setFailed, setOutput } from '@actions/core'
import { DeployError } from '../domain/errors.js'
import { useProxies } from './step-proxies.js'

/** How an action's story ended: the outputs it promises, and whether the step fails. */
export interface StepOutcome {
  readonly outputs: Readonly<Record<string, string>>
  /** The sentence of the step's error, or the error itself; undefined when the step succeeds. */
  readonly failure?: string | DeployError
}

/**
 * Runs an action's story and reports its end to the runner. The only place that fails a step: by the outcome, or by
 * anything that was thrown, `Error` or not.
 */
export async function runAction(story: () => Promise<StepOutcome>): Promise<void> {
  try {
    useProxies(process.env)
    const { outputs, failure } = await story()
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
    if (typeof failure === 'string') setFailed(failure)
    else if (failure !== undefined) fail(failure)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): void {
  if (error instanceof DeployError && error.position?.line !== undefined) {
    const { file, line, column } = error.position
    annotateError(error.message, { file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) })
    process.exitCode = 1
    return
  }
  setFailed(error instanceof DeployError ? error.message : describeUnexpected(error))
}

function describeUnexpected(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Unexpected error, please report it with this text: ${text}`
}
