import type { EcrImage } from '../../domain/image-registry/ecr-image.js'
import type { ImagePresence } from '../../domain/image-registry/missing-image.js'

/** Looks into private ECR registries, shortly: a deployment can do without the answer. Both throw `DeployError` when there is none. */
export interface EcrImages {
  /** Each image is asked for once, however often this is called. */
  find(image: EcrImage): Promise<ImagePresence>
  /** Prefixes of the repositories that the pull-through cache rules of the image's registry are for. */
  cachePrefixes(image: EcrImage): Promise<readonly string[]>
}
