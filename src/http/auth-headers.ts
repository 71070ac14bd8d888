import { DeployError } from '../domain/errors.js'
import type { SourceAuth } from '../domain/gate/source/source-auth.js'

/** Headers with the credentials of a source. Throws `credentials-missing` where a variable is not set. */
export function authHeaders(auth: SourceAuth, secrets: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  if (auth.kind === 'none') return {}
  const secret = secretOf(auth.secret, secrets)
  switch (auth.kind) {
    case 'bearer':
      return { authorization: `Bearer ${secret}` }
    case 'basic':
      return { authorization: `Basic ${Buffer.from(`${auth.username}:${secret}`).toString('base64')}` }
    case 'header':
      return { [auth.header.toLowerCase()]: secret }
  }
}

function secretOf(name: string, secrets: ReadonlyMap<string, string>): string {
  const secret = secrets.get(name)
  if (secret === undefined || secret === '')
    throw new DeployError(
      'credentials-missing',
      `Environment variable ${name} is not set. Set it from a secret in env of the step.`
    )
  if (/^[\x20-\x7e]+$/.test(secret)) return secret
  throw new DeployError(
    'bad-input',
    `Environment variable ${name} contains characters that a header cannot have, such as a line break.`
  )
}
