import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { connectRollingLater, connectShiftLater } from '../../wiring/connect-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const { env } = process
const { phase, step } = openStep(env)
const connect = { rolling: connectRollingLater(env, step.clock), shift: connectShiftLater(env, step.clock) }

await runAction(() =>
  phase === 'post' ? finish(connect, step) : deploy(() => readInputs(stepInputs()), connect, step)
)
leaveWhenCancelled(step)
