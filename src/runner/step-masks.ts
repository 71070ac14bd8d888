import type { Masks } from '../ports/runner/masks.js'
import { maskSecret } from './workflow-commands.js'

/** The masks of the job's log. */
export function stepMasks(): Masks {
  return { hide: maskSecret }
}
