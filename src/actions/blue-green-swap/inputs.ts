import type { InputReader } from '../../domain/input/input-reader.js'
import type { ShiftRequest } from '../../use-cases/native/native-request.js'
import { readShiftInputs } from '../../use-cases/native/read-shift-inputs.js'

const WEEK_SECONDS = 7 * 86_400
const PURPOSES = { no: 'deploy', continue: 'finish', rollback: 'abandon' } as const

/** Reads the inputs of the step. */
export function readInputs(inputs: InputReader): ShiftRequest {
  return readShiftInputs(inputs, {
    steps: 'blue-green',
    onInconclusive: inputs.choice('on-inconclusive', ['abort', 'continue', 'hold']) ?? 'abort',
    keepSeconds: inputs.durationSeconds('keep-for', { from: 0, to: WEEK_SECONDS }) ?? 0,
    purpose: PURPOSES[inputs.choice('finish', ['no', 'continue', 'rollback']) ?? 'no']
  })
}
