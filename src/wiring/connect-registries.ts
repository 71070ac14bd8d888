import { ociRegistryImages } from '../adapters/oci-registry-images.js'
import type { GivenLogin } from '../domain/image-build/registry-logins.js'
import type { RegistryTarget } from '../domain/image-build/registry-target.js'
import type { Clock } from '../ports/clock.js'
import type { RegistryLogin } from '../ports/registry-logins.js'
import type { Registry } from '../use-cases/image-build/registry.js'

/** Registries of all kinds. The AWS SDK is loaded only when one of them is ECR. */
export function connectRegistries({ env, clock }: { readonly env: NodeJS.ProcessEnv; readonly clock: Clock }) {
  const load = async () => (await import('./connect-ecr.js')).connectEcr(env, clock)
  let loading: ReturnType<typeof load> | undefined
  const ecr = () => (loading ??= load())

  async function login({ address }: RegistryTarget, given: readonly GivenLogin[]): Promise<RegistryLogin | undefined> {
    if (address.kind === 'ecr') return (await (await ecr()).logins.login([address]))[0]
    if (address.kind === 'ecr-public') return (await (await ecr()).publicLogins.login([address]))[0]
    const found = given.find(({ host }) => host === address.host)
    return found === undefined ? undefined : { ...found, expiresAt: undefined }
  }

  return {
    logins: (targets: readonly RegistryTarget[], given: readonly GivenLogin[]) =>
      Promise.all(targets.map(target => login(target, given))),
    async connect({ address, path }: RegistryTarget, login: RegistryLogin | undefined): Promise<Registry> {
      const host = login?.host ?? address.host ?? ''
      const images = ociRegistryImages({ host, login, clock })
      if (address.kind !== 'ecr') return { host, path, images, ecr: undefined }
      return { host, path, images, ecr: { registryId: address.accountId, ...(await ecr()).registry(address) } }
    }
  }
}
