import type { LocalCloud } from './local-cloud.js'

export interface ClientSettings {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly maxAttempts: 1
}

/** The settings of a client of the AWS SDK that calls `cloud`. It does not retry, so that a test sees every answer. */
export function clientSettings(
  cloud: Pick<LocalCloud, 'endpoint' | 'place'>,
  accessKeyId = 'deploy-kit'
): ClientSettings {
  return {
    endpoint: cloud.endpoint,
    region: cloud.place.region,
    credentials: { accessKeyId, secretAccessKey: 'local' },
    maxAttempts: 1
  }
}
