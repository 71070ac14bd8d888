import { getState, saveState } from '@actions/core'
import type { StepState } from '../ports/runner/step-state.js'

/** State from `main` to `post` of the same step, through the runner's state file. */
export function stepState(): StepState {
  return { save: saveState, read: key => getState(key) || undefined }
}
