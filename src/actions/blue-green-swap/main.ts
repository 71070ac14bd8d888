import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { finishShift, runShift } from '../../targets/ecs/use-cases/traffic-shift/run-shift.js'
import { readRequested } from '../../use-cases/rollout/read-requested.js'
import { connectShiftLater } from '../../wiring/connect-later.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { sourceKinds } from '../../wiring/sources/source-kinds.js'
import { readInputs } from './inputs.js'

const { phase, step } = openStep(process.env)
const inputs = stepInputs()
const connect = connectShiftLater(process.env, step.clock, inputs)

await runAction(() =>
  phase === 'post'
    ? finishShift(connect, step)
    : runShift(() => readInputs(inputs, sourceKinds), { connect, step, requested: readRequested(inputs, 'blue-green') })
)
leaveWhenCancelled(step)
