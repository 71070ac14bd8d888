/**
 * Why a webhook cannot be called at this address; undefined when it can. Plain HTTP only stays on this machine. Never quotes the
 * address, which is a secret.
 */
export function problemOfAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'this is no address; expected one that starts with https://.'
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return 'an address with a user and a password in it is not taken.'
  const isLocal = ['localhost', '[::1]'].includes(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  if (protocol === 'https:' || (protocol === 'http:' && isLocal)) return undefined
  return 'expected an address that starts with https://.'
}
