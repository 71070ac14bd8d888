import type { Destination } from '../notice/destination.js'
import { formsOfAddress, formsOfToken, tracesOfAddress } from './secret-forms.js'

/** Everything that must not be shown: addresses, tokens and keys of the destinations, in every form. */
export function secretsOf(
  destinations: readonly Destination[],
  tokens: readonly (string | undefined)[]
): readonly string[] {
  const addresses = destinations.flatMap(destination => ('address' in destination ? [destination.address] : []))
  const keys = [...destinations.map(keyOf), ...tokens].filter(key => key !== undefined)
  return [...new Set([...addresses.flatMap(formsOfAddress), ...keys.flatMap(formsOfToken)])]
}

/** What is cut out of the answers of a destination beside all secrets: every part of its own address. */
export function tracesOf(destination: Destination): readonly string[] {
  return 'address' in destination ? tracesOfAddress(destination.address) : []
}

function keyOf(destination: Destination): string | undefined {
  if (destination.kind === 'slack') return destination.token
  return destination.kind === 'webhook' ? destination.secret : undefined
}
