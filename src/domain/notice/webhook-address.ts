/**
 * Why a webhook cannot be called at this address; undefined when it can. Plain HTTP only stays on this machine. Never quotes the
 * address, which is a secret.
 */
export function problemOfAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'this is not a URL. Expected one that starts with https://.'
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return 'a URL must not contain a user or a password. Remove them.'
  const isLocal = ['localhost', '[::1]'].includes(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  if (protocol === 'https:' || (protocol === 'http:' && isLocal)) return undefined
  return 'expected a URL that starts with https://.'
}
