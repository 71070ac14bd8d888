import { badText, type TextPlace } from '../document/text-place.js'

/** A login as a step gives it. `password` is a secret. */
export interface GivenLogin {
  readonly host: string
  readonly username: string
  readonly password: string
}

/** Reads lines of `host=user:password`; a password may hold colons, a user none. No error shows a part of a line. */
export function parseRegistryLogins(
  lines: readonly { readonly name: string; readonly value: string; readonly place: TextPlace }[]
): readonly GivenLogin[] {
  return lines.map(({ name: host, value, place }) => {
    const [, username, password] = /^([^:]+):(.+)$/s.exec(value) ?? []
    if (username === undefined || password === undefined) {
      throw badText(place, 'expected host=user:password on this line.')
    }
    return { host: host.toLowerCase(), username, password }
  })
}
