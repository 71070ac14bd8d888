import { DeployError } from '../domain/errors.js'
import type { SigningScope } from '../ports/sign-request.js'
import type { ClientSettings } from './client-settings.js'

/** What the SDK's signer does beside `sign`: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
interface Presigner {
  presign(
    request: object,
    options: { readonly expiresIn: number }
  ): Promise<{ readonly query?: Readonly<Record<string, unknown>> }>
}

/**
 * The same address, with the signature of a GET in its query. `headers`: sent with the request, and signed. Throws `credentials-missing`
 * where there are no credentials.
 */
export async function presignUrl(
  settings: ClientSettings,
  { region, service }: SigningScope,
  request: { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly expiresInSeconds: number }
): Promise<string> {
  // The client brings the chain of credentials and the signer. It sends nothing.
  const { STSClient } = await import('@aws-sdk/client-sts')
  const { config } = new STSClient({ ...settings, region })
  const { url, headers, expiresInSeconds } = request
  try {
    const signer: unknown = await config.signer({
      ...{ name: 'sigv4', signingName: service, signingRegion: region, properties: {} }
    })
    const { query = {} } = await (signer as Presigner).presign(
      {
        ...{ method: 'GET', protocol: url.protocol, hostname: url.hostname, path: url.pathname },
        query: Object.fromEntries(url.searchParams),
        headers: { ...headers, host: url.host }
      },
      { expiresIn: expiresInSeconds }
    )
    const signed = new URL(url)
    signed.search = Object.entries(query)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
      .join('&')
    return signed.href
  } catch (error) {
    throw new DeployError(
      'credentials-missing',
      `Could not sign a request for ${service}: no AWS credentials were found. Set "role-to-assume", or configure credentials in an earlier step.`,
      { cause: error }
    )
  }
}
