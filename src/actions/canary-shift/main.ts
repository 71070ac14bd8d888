import { nodeFiles } from '../../adapters/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { cancellation } from '../../runner/cancellation.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepState } from '../../runner/step-state.js'
import { stepSummary } from '../../runner/step-summary.js'
import { finishShift, runShift } from '../../use-cases/native/run-shift.js'
import { readInputs } from './inputs.js'

const { env } = process
const state = stepState()
const phase = state.read('phase')
// Before all else: what is started after a `main` that was killed must know that it is `post`.
state.save('phase', 'post')
const clock = systemClock(env)
const cancelled = cancellation()
const step = {
  ...{ clock, state, cancelled, log: stepLog(), summary: stepSummary(env), files: nodeFiles(env) },
  run: readRunIdentity(env)
}

async function connect() {
  const { connectShift } = await import('../../wiring/connect-shift.js')
  return connectShift(env, clock)
}

await runAction(() =>
  phase === 'post' ? finishShift(connect, step) : runShift(() => readInputs(stepInputs()), connect, step)
)
// Calls that were under way when the job was cancelled are not waited for.
if (cancelled.aborted) process.exit()
