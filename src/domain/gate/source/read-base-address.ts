import { withoutTrailing } from '../../text/without-trailing.js'
import { badGate, type GateText } from '../read/gate-text.js'
import { readText } from '../read/gate-values.js'

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Reads the address of a service, without a slash at its end: https, or http on this machine. The text is not shown: an address may hold
 * credentials. Throws `bad-input`, with the line.
 */
export function readBaseAddress(text: GateText, example: string): string {
  const written = readText(text, `an address such as ${example}`)
  const url = URL.canParse(written) ? new URL(written) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && THIS_MACHINE.has(url.hostname))
  if (url === undefined || !isSafe) throw badGate(text.at, `expected an address with https:// such as ${example}.`)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw badGate(text.at, `expected an address without credentials, ? and #, such as ${example}.`)
  }
  return url.origin + withoutTrailing(url.pathname, '/')
}
