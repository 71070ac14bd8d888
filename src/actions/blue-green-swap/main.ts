import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { finishShift, runShift } from '../../use-cases/native/run-shift.js'
import { connectShiftLater } from '../../wiring/connect-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { readInputs } from './inputs.js'

const { phase, step } = openStep(process.env)
const connect = connectShiftLater(process.env, step.clock, stepInputs())

await runAction(() =>
  phase === 'post' ? finishShift(connect, step) : runShift(() => readInputs(stepInputs()), connect, step)
)
leaveWhenCancelled(step)
