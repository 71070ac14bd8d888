import type { Assignment } from './changes/changes.js'
import { badText } from '../../../../domain/document/text-place.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'

/**
 * The secret as it was given, when its value can be a `valueFrom`: the ARN of a secret or a parameter, or a parameter's name. Throws
 * `bad-input`, with the line. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
 */
export function requireSecretSource(secret: Assignment): Assignment {
  const [, service = 'ssm'] = /^arn:[^:]*:([^:]*):/.exec(secret.value) ?? []
  if (!/\s/.test(secret.value) && ['secretsmanager', 'ssm'].includes(service)) return secret
  throw badText(
    secret.place,
    `expected the ARN of a Secrets Manager secret or of an SSM parameter, or a parameter's name, after ${quoteName(secret.name)} and "=".`
  )
}
