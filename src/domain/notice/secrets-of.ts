import type { Destination } from './destination.js'
import { formsOfAddress, formsOfToken } from './secret-forms.js'

/** Everything that must not be shown: addresses, tokens and keys of the destinations, in every form. */
export function secretsOf(
  destinations: readonly Destination[],
  tokens: readonly (string | undefined)[]
): readonly string[] {
  const forms = destinations.flatMap(destination => {
    switch (destination.kind) {
      case 'github':
        return []
      case 'slack':
        return formsOfToken(destination.token)
      case 'webhook':
        return [
          ...formsOfAddress(destination.address),
          ...(destination.secret === undefined ? [] : formsOfToken(destination.secret))
        ]
      default:
        return formsOfAddress(destination.address)
    }
  })
  return [...new Set([...forms, ...tokens.flatMap(token => (token === undefined ? [] : formsOfToken(token)))])]
}
