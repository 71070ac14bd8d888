import { badGate, readMapping, type GateText } from '../read/gate-text.js'
import { readText } from '../read/gate-values.js'
import { readSecretName } from './read-secret.js'

/** How a source knows who asks. `secret` names the environment variable. */
export type SourceAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly secret: string }
  | { readonly kind: 'basic'; readonly username: string; readonly secret: string }
  | { readonly kind: 'header'; readonly header: string; readonly secret: string }

export const SOURCE_AUTHS = ['bearer', 'basic', 'header'] as const

/**
 * Reads `auth:`. `env:TOKEN` is a bearer token; other kinds are a mapping of one key. `known`: for errors, all kinds of this source. Throws
 * `bad-input`, with the line.
 */
export function readSourceAuth(text: GateText | undefined, known: readonly string[] = SOURCE_AUTHS): SourceAuth {
  if (text === undefined) return { kind: 'none' }
  if (text.kind !== 'mapping') return { kind: 'bearer', secret: readSecretName(text) }
  const given = readMapping(text, { keys: SOURCE_AUTHS, of: 'auth' })
  const [entry, second] = [...given]
  if (entry === undefined || second !== undefined)
    throw badGate(text.at, `expected one of ${known.join(', ')} under auth.`)
  const [kind, value] = entry
  switch (kind) {
    case 'bearer':
      return { kind, secret: readSecretName(value) }
    case 'basic':
      return readBasic(value)
    case 'header':
      return readHeader(value)
  }
}

function readBasic(text: GateText): SourceAuth {
  const given = readMapping(text, { keys: ['username', 'password'], of: 'basic' })
  const username = given.get('username')
  const password = given.get('password')
  if (username === undefined || password === undefined)
    throw badGate(text.at, 'basic requires "username" and "password".')
  const name = readText(username, 'a user name')
  if (!/^[\x21-\x39\x3b-\x7e]{1,200}$/.test(name))
    throw badGate(username.at, 'expected a user name without blanks and colons.')
  return { kind: 'basic', username: name, secret: readSecretName(password) }
}

function readHeader(text: GateText): SourceAuth {
  const given = readMapping(text, { keys: ['name', 'value'], of: 'header' })
  const name = given.get('name')
  const value = given.get('value')
  if (name === undefined || value === undefined) throw badGate(text.at, 'header requires "name" and "value".')
  return { kind: 'header', header: readHeaderName(name), secret: readSecretName(value) }
}

function readHeaderName(text: GateText): string {
  const header = readText(text, 'the name of a header')
  if (/^[A-Za-z][\w-]{0,99}$/.test(header) && !/^(?:host|content-.*|connection|transfer-encoding)$/i.test(header))
    return header
  throw badGate(text.at, 'expected the name of a header such as X-Api-Key.')
}
