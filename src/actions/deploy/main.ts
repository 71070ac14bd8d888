import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const { phase, step } = openStep(process.env)

const connect = {
  async rolling() {
    const { connectRolling } = await import('../../wiring/connect-rolling.js')
    return connectRolling(process.env, step.clock)
  },
  async shift() {
    const { connectShift } = await import('../../wiring/connect-shift.js')
    return connectShift(process.env, step.clock)
  }
}

await runAction(() =>
  phase === 'post' ? finish(connect, step) : deploy(() => readInputs(stepInputs()), connect, step)
)
leaveWhenCancelled(step)
