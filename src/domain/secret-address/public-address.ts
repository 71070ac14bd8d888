import { looksLikeKey } from '../input/quote-safe.js'

/** An http address, fit for logs and errors: without its query and fragment, and without parts of the path that look like keys. */
export function publicAddress(address: string): string {
  const end = address.search(/[?#]/)
  const whole = end === -1 ? address : address.slice(0, end)
  const pathAt = whole.indexOf('/', whole.indexOf('://') + 3)
  const [start, path] = pathAt === -1 ? [whole, ''] : [whole.slice(0, pathAt), whole.slice(pathAt)]
  const shown = path
    .split('/')
    .map(part => (part.split(/[^A-Za-z0-9]+/).some(looksLikeKey) ? '***' : part))
    .join('/')
  return `${start}${shown}${end === -1 ? '' : '?***'}`
}
