import { badGate, type GateText } from '../read/gate-text.js'
import { readText } from '../read/gate-values.js'

/** Which addresses without TLS a source may have: those of this machine, or also those that are reached without a secret. */
export type PlainHttp = 'loopback' | 'without-secret'

/**
 * Reads the address of a source, as it was written. An address that would show a secret is refused, and one that would send a secret
 * without TLS. Throws `bad-input`, with the line.
 */
export function readAddress(
  text: GateText,
  { plainHttp, hasSecret }: { readonly plainHttp: PlainHttp; readonly hasSecret: boolean }
): string {
  const written = readText(text, 'an address such as https://metrics.example.com')
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw badGate(text.at, 'expected an address such as https://metrics.example.com, got another text.')
  if (url.username !== '' || url.password !== '')
    throw badGate(text.at, 'the address contains a user name or a password. Remove it, and set "auth".')
  if (url.hash !== '') throw badGate(text.at, 'the address contains "#". Remove it and all that follows it.')
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return written
  if (plainHttp === 'loopback') throw badGate(text.at, 'the address uses http. Only https is supported.')
  if (hasSecret) throw badGate(text.at, 'the address uses http, which would expose the credentials. Use https.')
  return written
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
