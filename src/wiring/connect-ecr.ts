import { ECRClient } from '@aws-sdk/client-ecr'
import { ecrLogins } from '../adapters/images/ecr-logins.js'
import { ecrRepositories } from '../adapters/images/ecr-repositories.js'
import { ecrScans } from '../adapters/images/ecr-scans.js'
import type { EcrAddress, EcrPublicAddress } from '../domain/image-registry/registry-address.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import type { RegistryLogin } from '../ports/images/registry-logins.js'
import { reachAws } from './reach-aws.js'

/** ECR in all regions that a step names. A module of its own, loaded only for images that go there. */
export async function connectEcr(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { settings, calls } = await reachAws(env, clock, role)
  const opened = new Map<string, ECRClient>()
  const clientOf = (region = settings.region) => {
    const client = opened.get(region) ?? calls.listenTo(new ECRClient({ ...settings, region }))
    opened.set(region, client)
    return client
  }
  return {
    logins: ecrLogins({ ownRegion: settings.region, of: clientOf }, calls),
    publicLogins: {
      async login(addresses: readonly EcrPublicAddress[]): Promise<readonly RegistryLogin[]> {
        const { ecrPublicLogins } = await import('../adapters/images/ecr-public-logins.js')
        return ecrPublicLogins(settings, calls).login(addresses)
      }
    },
    /** The repositories and scans of one registry. */
    registry: ({ region, accountId }: EcrAddress) => ({
      repositories: ecrRepositories(clientOf(region), calls, accountId),
      scans: ecrScans(clientOf(region), calls)
    })
  }
}
