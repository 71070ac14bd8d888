import type { InputReader } from '../../domain/input/input-reader.js'
import type { ShiftRequest } from '../../use-cases/native/native-request.js'
import { readShiftInputs } from '../../use-cases/native/read-shift-inputs.js'

/** Reads the inputs of the step. */
export function readInputs(inputs: InputReader): ShiftRequest {
  return readShiftInputs(inputs, {
    steps: inputs.text('steps') ?? '10, 50, 100',
    onInconclusive: inputs.choice('on-inconclusive', ['abort', 'continue', 'hold']) ?? 'abort',
    keepSeconds: 0,
    purpose: 'deploy'
  })
}
