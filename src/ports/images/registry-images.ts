import type { RegistryImage } from '../../domain/image-registry/registry-image.js'

/** A tag or a digest of a repository of one registry. */
export interface RegistryReference {
  /** Without the registry: `team/web`. */
  readonly repository: string
  /** `v1`, or `sha256:…`. */
  readonly reference: string
}

/** Reads what a registry holds, over the OCI distribution API: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export interface RegistryImages {
  /** Manifests, sizes and labels, of every platform. Undefined when the tag, the digest or the repository is not there. */
  find(image: RegistryReference): Promise<RegistryImage | undefined>
  /** The digest alone, in one request. */
  digest(image: RegistryReference): Promise<string | undefined>
}
