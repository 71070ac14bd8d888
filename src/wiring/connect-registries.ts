import { ociRegistryImages } from '../adapters/oci-registry-images.js'
import type { GivenLogin } from '../domain/image-build/registry-logins.js'
import type { RegistryTarget } from '../domain/image-build/registry-target.js'
import type { Clock } from '../ports/clock.js'
import type { RegistryLogin } from '../ports/registry-logins.js'
import type { Registry } from '../use-cases/image-build/registry.js'
import { badInput } from '../domain/errors.js'

/** Registries of all kinds by their logins. */
export function connectRegistries({ clock }: { readonly clock: Clock }) {
  return {
    logins: (targets: readonly RegistryTarget[], given: readonly GivenLogin[]) =>
      Promise.resolve(
        targets.map(({ address }): RegistryLogin | undefined => {
          if (address.kind !== 'other') throw badInput('registry', 'ECR is not connected yet.')
          const login = given.find(({ host }) => host === address.host)
          return login === undefined ? undefined : { ...login, expiresAt: undefined }
        })
      ),
    connect({ address, path }: RegistryTarget, login: RegistryLogin | undefined): Registry {
      const host = login?.host ?? address.host ?? ''
      return { host, path, images: ociRegistryImages({ host, login, clock }), ecr: undefined }
    }
  }
}
