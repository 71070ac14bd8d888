import { getState, saveState } from '@actions/core'
import type { StepState } from '../ports/runner/step-state.js'
import { appendValue } from './command-file.js'

/** State from `main` to `post` of the same step, through the runner's state file. */
export function stepState(): StepState {
  return {
    save(key, value) {
      if (!appendValue(process.env.GITHUB_STATE, key, value)) saveState(key, value)
    },
    read: key => getState(key) || undefined
  }
}
