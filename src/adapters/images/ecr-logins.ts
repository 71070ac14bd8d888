import { GetAuthorizationTokenCommand, type ECRClient } from '@aws-sdk/client-ecr'
import type { AwsCalls } from '../../aws/calls.js'
import { DeployError } from '../../domain/errors.js'
import type { EcrAddress } from '../../domain/image-registry/registry-address.js'
import { readLoginToken } from '../../domain/image-registry/registry-login-token.js'
import type { RegistryLogin, RegistryLogins } from '../../ports/images/registry-logins.js'

/** ECR clients, one for each region. */
export interface EcrClients {
  /** The region of the environment. */
  readonly ownRegion: string
  of(region: string): ECRClient
}

/**
 * Logins for private ECR. A token opens every registry of its region that the role may enter, so one is asked for per region,
 * whatever the accounts are: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 */
export function ecrLogins(clients: EcrClients, calls: AwsCalls): RegistryLogins<EcrAddress> {
  async function authorize(region: string): Promise<RegistryLogin> {
    const answer = await calls.read('ecr:GetAuthorizationToken', options =>
      clients.of(region).send(new GetAuthorizationTokenCommand({}), options)
    )
    const { authorizationToken, proxyEndpoint, expiresAt } = answer.authorizationData?.[0] ?? {}
    const login = readLoginToken(authorizationToken)
    if (login === undefined || proxyEndpoint === undefined || !URL.canParse(proxyEndpoint)) {
      throw new DeployError('platform-error', 'ecr:GetAuthorizationToken returned no usable login.')
    }
    return { ...login, host: new URL(proxyEndpoint).host, expiresAt: expiresAt?.getTime() }
  }

  return {
    async login(addresses) {
      const requested = new Map<string, Promise<RegistryLogin>>()
      return Promise.all(
        addresses.map(async address => {
          const region = address.region ?? clients.ownRegion
          const login = requested.get(region) ?? authorize(region)
          requested.set(region, login)
          return { ...(await login), host: hostOf(address, (await login).host) }
        })
      )
    }
  }
}

/** The registry as it was named, or the caller's own with another account in it. */
function hostOf({ host, accountId }: EcrAddress, ownHost: string): string {
  if (host !== undefined) return host
  return accountId === undefined ? ownHost : ownHost.replace(/^\d{12}(?=\.)/, accountId)
}
