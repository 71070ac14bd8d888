import type { Asked } from '../../../../use-cases/rollout/read-asked.js'
import { tellStory, tellWhatWasLeft, type StepDependencies } from '../../../../use-cases/rollout/tell-story.js'
import { finishLeftShift } from './finish-left-shift.js'
import type { ShiftRequest } from './native-request.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { readLeftShift } from './shift-state.js'
import { shiftTraffic } from './shift-traffic.js'

/** How to reach AWS: only once the inputs are known to be good. */
export type ConnectShift = () => Promise<Omit<ShiftDependencies, keyof StepDependencies>>

/** `main`: rolls out what the inputs ask for, and tells how it ended, however it ended. */
export function runShift(
  readRequest: () => ShiftRequest,
  connect: ConnectShift,
  step: StepDependencies,
  asked?: Asked
) {
  return tellStory(
    async reach => {
      const request = readRequest()
      return shiftTraffic(request, { ...step, ...(await reach(connect)) })
    },
    step,
    asked
  )
}

/** `post`: looks after what `main` left, when it was cancelled or killed. */
export function finishShift(connect: ConnectShift, step: StepDependencies) {
  return tellWhatWasLeft(async reach => {
    const left = readLeftShift(step.state)
    return left && finishLeftShift(left, { ...step, ...(await reach(connect)) })
  }, step)
}
