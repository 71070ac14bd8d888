import { badInput } from '../errors.js'
import type { InputReader } from '../input/input-reader.js'

/** The role that the action itself assumes, and assumes again before its credentials expire. */
export interface AssumedRole {
  readonly arn: string
  /** What CloudTrail shows beside the role. */
  readonly sessionName: string
  readonly durationSeconds: number
  /** The `aud` claim to ask GitHub for. */
  readonly audience: string
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/
const DURATION_SECONDS = { from: 900, to: 43_200 }

/** Reads the inputs about the role; undefined when the step is to use the credentials that are there. */
export function readAssumedRole(inputs: InputReader): AssumedRole | undefined {
  const roles = roleReader(inputs)
  const arn = inputs.text('role-to-assume')
  return arn === undefined ? undefined : roles(arn, 'role-to-assume')
}

/** Reads what all sessions of the step have in common; the result makes a role of the ARN that `input` holds. */
export function roleReader(inputs: InputReader): (arn: string, input: string) => AssumedRole {
  const sessionName = inputs.text('role-session-name') ?? 'deploy-kit'
  const durationSeconds = inputs.durationSeconds('role-duration', DURATION_SECONDS) ?? 3_600
  const audience = inputs.text('role-audience') ?? 'sts.amazonaws.com'
  return (arn, input) => {
    if (!ROLE.test(arn)) {
      throw badInput(input, `expected the ARN of a role such as arn:aws:iam::123456789012:role/deployer.`)
    }
    if (!SESSION_NAME.test(sessionName)) {
      throw badInput('role-session-name', `expected 2 to 64 letters, digits and any of _ + = , . @ -.`)
    }
    return { arn, sessionName, durationSeconds, audience }
  }
}
