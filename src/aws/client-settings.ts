import { DeployError } from '../domain/errors.js'

/** Settings of every SDK client: no retries of its own (`AwsCalls` decides them), connections that fail soon. */
export interface ClientSettings {
  readonly region: string
  readonly maxAttempts: 1
  readonly requestHandler: {
    readonly connectionTimeout: number
    readonly requestTimeout: number
    readonly throwOnRequestTimeout: true
  }
}

/** Reads the region; credentials and endpoint are left to the SDK's own chain. Throws `bad-input` without a region. */
export function clientSettings(env: Readonly<Record<string, string | undefined>>): ClientSettings {
  const region = [env.AWS_REGION, env.AWS_DEFAULT_REGION].find(name => name !== undefined && name !== '')
  if (region === undefined) {
    throw new DeployError(
      'bad-input',
      'No AWS region is set: configure credentials in an earlier step (aws-actions/configure-aws-credentials), or set the environment variable AWS_REGION.'
    )
  }
  return {
    region,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true }
  }
}
