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
