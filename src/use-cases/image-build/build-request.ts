import type { BuildRecipe, LayerCache } from '../../domain/image-build/build-recipe.js'
import type { Labels } from '../../domain/image-build/image-labels.js'
import type { GivenLogin } from '../../domain/image-build/registry-logins.js'
import type { RegistryTarget } from '../../domain/image-build/registry-target.js'
import type { TrustInputs } from '../../domain/image-proof/trusted-build.js'
import type { ScanRequest } from './judge-scan.js'
import type { RepositorySettings } from '../../domain/image-registry/image-repository.js'

/** What a step asks for. */
export interface BuildRequest {
  /** One at least. */
  readonly targets: readonly RegistryTarget[]
  readonly logins: readonly GivenLogin[]
  readonly recipe: RequestedRecipe
  readonly labels: Labels
  readonly tagRules: readonly string[]
  /** `lifecyclePolicy` is JSON, or the name of a file that holds it. */
  readonly repositories: { readonly kind: 'expect' } | ({ readonly kind: 'create' } & RepositorySettings)
  /** What to do with content whose image already exists. */
  readonly unchanged: 'reuse' | 'build'
  /** What proves that an image is a build of this content. */
  readonly proof: TrustInputs & {
    /** File of the trusted roots of Sigstore; undefined where nothing can be proved. */
    readonly trustedRoot: string | undefined
    readonly token: string | undefined
  }
  readonly push: 'yes' | 'no'
  readonly load: 'yes' | 'no'
  readonly lint: 'yes' | 'no'
  readonly scan: ScanRequest | undefined
  /** What is probably a mistake in the inputs; one sentence each, for people. */
  readonly remarks: readonly string[]
  readonly timeoutSeconds: number
  readonly mode: 'run' | 'dry-run'
}

/** A recipe whose cache may lie beside the image, whose registry is still unknown. */
export type RequestedRecipe = Omit<BuildRecipe, 'cache'> & {
  readonly cache: Exclude<LayerCache, { kind: 'registry' | 'inline' }> | BesideImage
}

export interface BesideImage {
  readonly kind: 'registry' | 'inline'
  readonly image: string | undefined
}
