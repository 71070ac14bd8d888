import { rm } from 'node:fs/promises'
import { systemClock } from '../../adapters/system-clock.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { cancellation } from '../../runner/cancellation.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepPhase } from '../../runner/step-phase.js'
import { stepState } from '../../runner/step-state.js'
import { stepSummary } from '../../runner/step-summary.js'
import { endRefused, refusedOutputs } from '../../use-cases/rollout/end-refused.js'
import { readInputs } from './inputs.js'

const { env } = process
const state = stepState()
const folder = state.read('client-config')
const cancelled = cancellation()

await runAction(async () => {
  if (stepPhase(process.argv) === 'post') {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    return { outputs: {} }
  }
  const step = { clock: systemClock(env), run: readRunIdentity(env), summary: stepSummary(env), cancelled }
  return endRefused({ title: 'Build', outputsOf: refusedOutputs }, step, async () => {
    const inputs = await readInputs(stepInputs())
    // Loaded here: a step whose inputs are refused, and `post`, need nothing of a build.
    const [{ connectBuild }, { run }] = await Promise.all([import('../../wiring/connect-build.js'), import('./run.js')])
    return run(
      inputs,
      connectBuild(env, step, path => state.save('client-config', path))
    )
  })
})
if (cancelled.aborted) process.exit()
