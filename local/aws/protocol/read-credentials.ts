import { AwsError } from '../aws-error.js'
import type { PresentedCredentials } from '../sts/principals.js'

/**
 * Reads who signed a request. The signature itself is not checked.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
export function readCredentials(headers: NodeJS.Dict<string | string[]>): PresentedCredentials {
  const authorization = headers.authorization
  if (typeof authorization !== 'string') {
    throw new AwsError('MissingAuthenticationTokenException', 'Request is missing Authentication Token')
  }
  const [, accessKeyId, region] =
    /^AWS4-HMAC-SHA256\s.*?Credential=([^/,\s]+)\/\d+\/([^/,\s]+)\//.exec(authorization) ?? []
  if (accessKeyId === undefined || region === undefined) {
    throw new AwsError(
      'IncompleteSignatureException',
      "Authorization header requires 'Credential' parameter of the algorithm AWS4-HMAC-SHA256."
    )
  }
  const sessionToken = headers['x-amz-security-token']
  return { accessKeyId, region, sessionToken: typeof sessionToken === 'string' ? sessionToken : undefined }
}
