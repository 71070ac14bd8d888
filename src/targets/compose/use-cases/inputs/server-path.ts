import { badInput } from '../../../../domain/errors.js'
import { withoutTrailing } from '../../../../domain/text/without-trailing.js'

/** Of a whole path. */
const LONGEST_PATH = 1024

/** An absolute path of the server. Throws `bad-input`. */
export function requirePath(input: string, path: string): string {
  if (!path.startsWith('/'))
    throw badInput(input, 'expected an absolute path on the server, such as /srv/shop. Start it with a slash.')
  return withoutTrailing(requirePlain(input, path), '/') || '/'
}

/** A path without characters that a file cannot sensibly have. Throws `bad-input`. */
export function requirePlain(input: string, path: string): string {
  if (path.length > LONGEST_PATH || /[\u0000-\u001f\u007f]/.test(path))
    throw badInput(input, 'a path has control characters, or more than 1024 characters. Use another path.')
  if (path.startsWith('-')) throw badInput(input, 'a path starts with a dash. Write ./ before it.')
  return path
}
