import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'

/** Where the API of Render is, and the key for it. */
export interface RenderAccess {
  /** Without a slash at its end: `https://api.render.com/v1`. */
  readonly address: string
  readonly key: string
}

/** As a header may hold it: https://www.rfc-editor.org/rfc/rfc9110#field.authorization */
const KEY = /^[\x21-\x7e]{8,512}$/
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Reads how the API is reached. Throws `bad-input`; no part of the key is ever shown. */
export function readAccess(inputs: InputReader): RenderAccess {
  const key = inputs.required('api-key')
  if (!KEY.test(key))
    throw badInput(
      'api-key',
      'this is not an API key. Create one in the account settings of Render, and set it from a secret.'
    )
  return { address: readAddress(inputs), key }
}

/** The key is sent there: only over TLS, or to this machine. */
function readAddress(inputs: InputReader): string {
  const text = inputs.text('api-url') ?? 'https://api.render.com/v1'
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && url.username + url.password + url.search + url.hash === ''
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  if (isPlain && isSafe) return url.href.replace(/\/$/, '')
  throw badInput('api-url', 'expected a URL that starts with https://, without user, query and fragment.')
}
