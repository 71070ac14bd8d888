import { DeployError } from '../../errors.js'
import { badGate, gotGateText, type GateText } from '../read/gate-text.js'

/** `env:NAME`, the environment variable that holds a secret. Its value is never written into the gates. Throws `bad-input`, with the line. */
export function readSecretName(text: GateText): string {
  const name = text.kind === 'scalar' ? /^env:([A-Za-z_]\w{0,127})$/.exec(text.text)?.[1] : undefined
  if (name !== undefined) return name
  // A secret that was written into the gates is not shown again.
  const found = text.kind === 'scalar' ? ', got another text' : gotGateText(text)
  throw badGate(
    text.at,
    `expected env:NAME, the environment variable that holds the secret${found}. Set the variable from a secret in env of the step.`
  )
}

/** The variable with the secrets of all sources, a line each. The reusable workflows pass the secret of the same name in it. */
export const SOURCE_SECRETS = 'SOURCE_SECRETS'

/** Lines `NAME=value`, by name. Empty lines, and those that start with `#`, are skipped. Throws `bad-input`, with the line and no text of it. */
export function readSecretLines(lines: string): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>()
  for (const [index, line] of lines.split('\n').entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const [, name = '', text = ''] = /^([A-Za-z_]\w{0,127})=(.*)$/.exec(trimmed) ?? []
    const value = text.trim()
    if (value === '') throw badLine(index, 'expected NAME=value. Write each secret on one line.')
    if (secrets.has(name)) throw badLine(index, 'this name is on another line too. Remove one of the lines.')
    secrets.set(name, value)
  }
  return secrets
}

function badLine(index: number, problem: string): DeployError {
  return new DeployError('bad-input', `${SOURCE_SECRETS}, line ${index + 1}: ${problem}`)
}
