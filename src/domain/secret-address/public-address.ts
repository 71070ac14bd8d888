import { looksLikeKey } from '../input/quote-safe.js'

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
export function publicAddress(address: string): string {
  const [, start = '', path = '', rest = ''] = /^(https?:\/\/[^/?#]*)([^?#]*)(.*)$/s.exec(address) ?? []
  const shown = path
    .split('/')
    .map(part => (part.split(/[^A-Za-z0-9]+/).some(looksLikeKey) ? '***' : part))
    .join('/')
  return `${start}${shown}${rest === '' ? '' : '?***'}`
}
