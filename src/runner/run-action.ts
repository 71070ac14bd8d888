import { setOutput } from '@actions/core'
import type { DeployError } from '../domain/errors.js'
import { appendValue } from './command-file.js'
import { failStep } from './fail-step.js'
import { outputText } from './log-text.js'
import { useProxies } from './step-proxies.js'

/** How an action ended: the outputs that it promises, and whether the step fails. */
export interface StepOutcome {
  readonly outputs: Readonly<Record<string, string>>
  /** The sentence of the step's error, or the error itself; undefined when the step succeeds. */
  readonly failure?: string | DeployError
}

/** Runs an action and reports its end to the runner. Fails the step by the outcome, or by anything that was thrown, `Error` or not. */
export async function runAction(story: () => Promise<StepOutcome>): Promise<void> {
  try {
    await useProxies(process.env)
    const { outputs, failure } = await story()
    for (const [name, value] of Object.entries(outputs)) writeOutput(name, outputText(value))
    if (failure !== undefined) failStep(failure)
  } catch (error) {
    failStep(error)
  }
}

/** A runner without the file gets a command, or the error of @actions/core. */
function writeOutput(name: string, value: string): void {
  if (!appendValue(process.env.GITHUB_OUTPUT, name, value)) setOutput(name, value)
}
