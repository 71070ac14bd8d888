import { ECRPUBLICClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr-public'
import type { AwsCalls } from '../../aws/calls.js'
import type { ClientSettings } from '../../aws/client-settings.js'
import { DeployError } from '../../domain/errors.js'
import type { EcrPublicAddress } from '../../domain/image-registry/registry-address.js'
import { readLoginToken } from '../../domain/image-registry/registry-login-token.js'
import type { RegistryLogins } from '../../ports/images/registry-logins.js'

/** Wherever the images are used: https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html */
const REGION = 'us-east-1'

/** Logins for ECR Public. Beside `ecr-public:GetAuthorizationToken` the role needs `sts:GetServiceBearerToken`. */
export function ecrPublicLogins(settings: ClientSettings, calls: AwsCalls): RegistryLogins<EcrPublicAddress> {
  return {
    async login(addresses) {
      const client = calls.listenTo(new ECRPUBLICClient({ ...settings, region: REGION }))
      const answer = await calls.read('ecr-public:GetAuthorizationToken', options =>
        client.send(new GetAuthorizationTokenCommand({}), options)
      )
      const { authorizationToken, expiresAt } = answer.authorizationData ?? {}
      const login = readLoginToken(authorizationToken)
      if (login === undefined) {
        throw new DeployError('platform-error', 'ecr-public:GetAuthorizationToken returned no login.')
      }
      return addresses.map(({ host }) => ({ ...login, host, expiresAt: expiresAt?.getTime() }))
    }
  }
}
