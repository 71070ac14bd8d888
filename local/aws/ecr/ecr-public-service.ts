import { AwsError } from '../aws-error.js'
import type { AwsService } from '../aws-service.js'
import type { Clock } from '../clock.js'
import { createAuthorizationTokens } from './authorization-tokens.js'

/** https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_GetAuthorizationToken.html */
const tokenMilliseconds = 12 * 3_600_000

/** ECR Public as far as signing in to it. There is no registry behind: `public.ecr.aws` is not on this machine. */
export function createEcrPublic({ clock }: { readonly clock: Clock }): AwsService {
  const tokens = createAuthorizationTokens(clock, tokenMilliseconds)
  return {
    prefix: 'ecr-public',
    operations: {
      GetAuthorizationToken: (_input, caller) => {
        // https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html
        if (caller.region !== 'us-east-1') {
          throw new AwsError('UnsupportedCommandException', 'The specified command is not supported in this Region.')
        }
        const { credentials: authorizationToken, expiresAt } = tokens.issue(caller)
        return { authorizationData: { authorizationToken, expiresAt: new Date(expiresAt) } }
      }
    },
    stop: () => Promise.resolve()
  }
}
