import type { ImageRepositories } from '../../ports/images/image-repositories.js'
import type { ImageScans } from '../../ports/images/image-scans.js'
import type { RegistryImages } from '../../ports/images/registry-images.js'

/** A registry that the step is signed in to, and the repository that the image goes to. */
export interface Registry {
  readonly host: string
  /** The repository without its registry. */
  readonly path: string
  readonly images: RegistryImages
  /** Repositories and scans of a private ECR; undefined for any other registry. */
  readonly ecr: EcrSide | undefined
}

/** What the ECR API reports about a registry. */
export interface EcrSide {
  /** The account; undefined for the caller's own. */
  readonly registryId: string | undefined
  readonly repositories: ImageRepositories
  readonly scans: ImageScans
}

/** What image references begin with: `ghcr.io/org/app`. */
export function addressOf({ host, path }: Registry): string {
  return `${host}/${path}`
}
