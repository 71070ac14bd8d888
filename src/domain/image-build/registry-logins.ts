import type { Assignment } from '../../targets/ecs/domain/task-definition/changes/changes.js'
import { badText } from '../document/text-place.js'

/** A login as a step gives it. `password` is a secret. */
export interface GivenLogin {
  readonly host: string
  readonly username: string
  readonly password: string
}

/** Reads lines of `host=user:password`; a password may hold colons, a user none. No error shows a part of a line. */
export function parseRegistryLogins(
  lines: readonly Pick<Assignment, 'name' | 'value' | 'place'>[]
): readonly GivenLogin[] {
  return lines.map(({ name: host, value, place }) => {
    const [, username, password] = /^([^:]+):(.+)$/s.exec(value) ?? []
    if (username === undefined || password === undefined) {
      throw badText(place, 'expected host=user:password on this line.')
    }
    return { host: host.toLowerCase(), username, password }
  })
}
