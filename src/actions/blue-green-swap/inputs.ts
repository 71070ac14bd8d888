import type { InputReader } from '../../domain/input/input-reader.js'
import type { ShiftRequest } from '../../use-cases/native/native-request.js'
import { readSwapInputs } from '../../use-cases/native/read-shift-inputs.js'

/** Reads the inputs of the step. */
export function readInputs(inputs: InputReader): ShiftRequest {
  return readSwapInputs(inputs)
}
