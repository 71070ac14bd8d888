import { withoutTrailing } from '../text/without-trailing.js'
import { badInput } from '../errors.js'
import type { AssumedRole } from '../oidc/assumed-role.js'
import { parseRegistryAddress, type RegistryAddress } from '../image-registry/registry-address.js'
import { gotName, quoteName } from '../input/quote-safe.js'

/** One registry that the image goes to, and the repository in it. */
export interface RegistryTarget {
  readonly address: RegistryAddress
  /** With the path that the registry was given with: `org/app` of `ghcr.io/org` and `app`. */
  readonly path: string
  /** What ECR is reached with; undefined for the credentials of the job, and for registries that are not ECR. */
  readonly role: AssumedRole | undefined
}

const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`)

/** Joins `registry` (`ecr`, a host, or a host with a path) with the repository. Throws `bad-input` that names the input. */
export function planTarget(registry: string, repository: string): Omit<RegistryTarget, 'role'> {
  if (!PATH.test(repository) || repository.length > 256) {
    throw badInput(
      'repository',
      `expected a name of lower-case letters, digits, ".", "_", "-" and "/", without registry and tag, such as shop/api${gotName(repository, ';')}.`
    )
  }
  const [host = '', ...prefix] = withoutTrailing(registry, '/').split('/')
  const path = [...prefix, repository].join('/')
  if (!PATH.test(path))
    throw badInput('registry', `the path of ${quoteName(registry)} is not a valid part of a repository name.`)
  return { address: parseRegistryAddress(host.toLowerCase() === 'ecr' ? undefined : host, 'registry'), path }
}
