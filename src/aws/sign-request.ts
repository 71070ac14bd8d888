import { DeployError } from '../domain/errors.js'
import type { SigningScope, SignRequest } from '../ports/sign-request.js'
import type { ClientSettings } from './client-settings.js'

/**
 * Signs requests to a service that the SDK has no client for, with the credentials that all clients of the step have:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html. Throws `credentials-missing` where there are none.
 */
export async function awsRequestSigner(
  settings: ClientSettings,
  { region, service }: SigningScope
): Promise<SignRequest> {
  // The client brings the chain of credentials and the signer. It sends nothing.
  const { STSClient } = await import('@aws-sdk/client-sts')
  const { config } = new STSClient({ ...settings, region })
  return async ({ method, url, headers, body }) => {
    try {
      const signer = await config.signer({ name: 'sigv4', signingName: service, signingRegion: region, properties: {} })
      const signed = await signer.sign({
        ...{ method, body, protocol: url.protocol, hostname: url.hostname, path: url.pathname },
        ...(url.port === '' ? {} : { port: Number(url.port) }),
        query: Object.fromEntries(url.searchParams),
        headers: { ...headers, host: url.host }
      })
      // fetch sets the host itself.
      return Object.fromEntries(Object.entries(signed.headers).filter(([name]) => name !== 'host'))
    } catch (error) {
      throw new DeployError(
        'credentials-missing',
        `Could not sign a request for ${service}: no AWS credentials were found. Set "role-to-assume", or configure credentials in an earlier step.`,
        { cause: error }
      )
    }
  }
}
