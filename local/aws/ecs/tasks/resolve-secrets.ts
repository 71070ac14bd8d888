import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import { failedToStart } from './task-failure.js'

/**
 * The values of a container's secrets. There is no secret store: a secret is called what its ARN calls it, and its value is
 * `secret:` and that name. One whose ARN or name contains `missing` does not exist, which is how a test asks for the failure of
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html
 */
export function resolveSecrets({ secrets = [] }: ContainerDefinition): Record<string, string> {
  return Object.fromEntries(secrets.map(({ name = '', valueFrom = '' }) => [name, valueOf(valueFrom)]))
}

function valueOf(valueFrom: string): string {
  if (!valueFrom.includes('missing')) return `secret:${nameOf(valueFrom)}`
  const cause = valueFrom.includes(':secretsmanager:')
    ? `unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${valueFrom} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`
    : `unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: ${valueFrom}`
  throw failedToStart(
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${cause}`
  )
}

/** `db` for `arn:aws:secretsmanager:…:secret:db-AbCdEf:key::`, `/app/db` for a parameter's ARN, the name itself for a name. */
function nameOf(valueFrom: string): string {
  const [, secret] = /:secret:([^:]+)/.exec(valueFrom) ?? []
  if (secret !== undefined) return secret.replace(/-[A-Za-z0-9]{6}$/, '')
  const [, parameter] = /:parameter(\/.+)$/.exec(valueFrom) ?? []
  return parameter ?? valueFrom
}
