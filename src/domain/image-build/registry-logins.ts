import { badInput } from '../errors.js'
import type { NamedValue } from './build-recipe.js'

/** A login as a step gives it. `password` is a secret. */
export interface GivenLogin {
  readonly host: string
  readonly username: string
  readonly password: string
}

/** Reads lines of `host=user:password`; a password may hold colons, a user none. No error shows a value. */
export function parseRegistryLogins(lines: readonly NamedValue[]): readonly GivenLogin[] {
  return lines.map(({ name: host, value }) => {
    const [, username, password] = /^([^:]+):(.+)$/s.exec(value) ?? []
    if (username === undefined || password === undefined) {
      throw badInput('registry-logins', `the login of "${host.slice(0, 60)}" is no user:password.`)
    }
    return { host: host.toLowerCase(), username, password }
  })
}
