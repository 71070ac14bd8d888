import type { SourceKinds } from '../../domain/gate/source/source-kinds.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import type { ShiftRequest } from '../../targets/ecs/use-cases/traffic-shift/traffic-shift-request.js'
import { readCanaryInputs } from '../../targets/ecs/use-cases/traffic-shift/read-shift-inputs.js'

/** Reads the inputs of the step. */
export function readInputs(inputs: InputReader, kinds?: SourceKinds): Promise<ShiftRequest> {
  return readCanaryInputs(inputs, kinds)
}
