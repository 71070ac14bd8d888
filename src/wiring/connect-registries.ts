import { ociRegistryImages } from '../adapters/images/oci-registry-images.js'
import type { GivenLogin } from '../domain/image-build/registry-logins.js'
import type { RegistryTarget } from '../domain/image-build/registry-target.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import type { RegistryLogin } from '../ports/images/registry-logins.js'
import type { Registry } from '../use-cases/image-build/registry.js'

/** Registries of all kinds. The AWS SDK is loaded only when one of them is ECR, and each role is assumed once. */
export function connectRegistries({ env, clock }: { readonly env: NodeJS.ProcessEnv; readonly clock: Clock }) {
  const connections = new Map<string, ReturnType<typeof load>>()
  const load = async (role: AssumedRole | undefined) => (await import('./connect-ecr.js')).connectEcr(env, clock, role)
  // A role is assumed once, however many registries it opens.
  const ecr = (role: AssumedRole | undefined) => {
    const connection = connections.get(role?.arn ?? '') ?? load(role)
    connections.set(role?.arn ?? '', connection)
    return connection
  }

  async function login(target: RegistryTarget, given: readonly GivenLogin[]): Promise<RegistryLogin | undefined> {
    const { address, role } = target
    if (address.kind === 'ecr') return (await (await ecr(role)).logins.login([address]))[0]
    if (address.kind === 'ecr-public') return (await (await ecr(role)).publicLogins.login([address]))[0]
    const found = given.find(({ host }) => host === address.host)
    return found === undefined ? undefined : { ...found, expiresAt: undefined }
  }

  return {
    logins: (targets: readonly RegistryTarget[], given: readonly GivenLogin[]) =>
      Promise.all(targets.map(target => login(target, given))),
    async connect({ address, path, role }: RegistryTarget, login: RegistryLogin | undefined): Promise<Registry> {
      const host = login?.host ?? address.host ?? ''
      const images = ociRegistryImages({ host, login, clock })
      if (address.kind !== 'ecr') return { host, path, images, ecr: undefined }
      return { host, path, images, ecr: { registryId: address.accountId, ...(await ecr(role)).registry(address) } }
    }
  }
}
