import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { connectRollingLater, connectShiftLater } from '../../wiring/connect-later.js'
import { readRequested, readRequestedStrategy } from '../../use-cases/rollout/read-requested.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const { env } = process
const { phase, step } = openStep(env)
const inputs = stepInputs()
const connect = {
  rolling: connectRollingLater(env, step.clock, inputs),
  shift: connectShiftLater(env, step.clock, inputs)
}

await runAction(() =>
  phase === 'post'
    ? finish(connect, step)
    : deploy(() => readInputs(inputs, sourceKinds), {
        connect,
        step,
        requested: readRequested(inputs, readRequestedStrategy(inputs))
      })
)
leaveWhenCancelled(step)
