import type { Masks } from '../ports/masks.js'
import { maskSecret } from './inputs.js'

/** The masks of the job's log: a value, and what URLs, forms and headers make of it. */
export function stepMasks(): Masks {
  return {
    hide(secret) {
      const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]
      for (const form of new Set(forms)) maskSecret(form)
    }
  }
}
