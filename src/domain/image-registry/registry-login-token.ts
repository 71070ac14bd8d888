/** What a token of `GetAuthorizationToken` holds. Undefined when it is none: `user:password` in base64. */
export function readLoginToken(
  token: string | undefined
): { readonly username: string; readonly password: string } | undefined {
  if (token === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(token)) return undefined
  const [, username, password] = /^([^:]+):(.+)$/s.exec(decode(token) ?? '') ?? []
  return username === undefined || password === undefined ? undefined : { username, password }
}

/** Undefined where the text was cut, or has its padding elsewhere. */
function decode(token: string): string | undefined {
  try {
    return atob(token)
  } catch {
    return undefined
  }
}
