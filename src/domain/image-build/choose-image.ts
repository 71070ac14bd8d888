import type { RegistryImage } from '../image-registry/registry-image.js'
import { CONTENT_LABEL } from './image-labels.js'
import type { ImageTag } from './image-tags.js'

/** What one registry holds of the image before anything is built. */
export interface RegistryState {
  readonly host: string
  /** Under the tag of the content. */
  readonly ofContent: RegistryImage | undefined
  /** What is under the wanted tags that this repository never moves. */
  readonly frozen: readonly FrozenTag[]
}

export interface FrozenTag {
  readonly tag: ImageTag
  readonly image: RegistryImage
}

/** What to do about the image. */
export type ImageChoice =
  | { readonly kind: 'build'; readonly left: readonly string[] }
  /** It is there: `digest` in every registry. `left`: tags that stay where they are. */
  | { readonly kind: 'reuse'; readonly digest: string; readonly left: readonly string[] }
  /** A tag that cannot be moved names other content. */
  | { readonly kind: 'refuse'; readonly tag: string; readonly host: string; readonly digest: string }

/**
 * Decides whether an image of this content is there. A tag that moves by its nature is left where it is in a repository whose
 * tags do not move; one that names an image for good must name this one.
 */
export function chooseImage(
  registries: readonly RegistryState[],
  { contentKey, unchanged }: { readonly contentKey: string; readonly unchanged: 'reuse' | 'build' }
): ImageChoice {
  const candidates = registries.map(state => (unchanged === 'reuse' ? sameContent(state, contentKey) : undefined))
  const digest = candidates[0]?.digest
  const isThere = digest !== undefined && candidates.every(image => image?.digest === digest)
  for (const { host, frozen } of registries) {
    const taken = frozen.find(({ tag, image }) => tag.permanence === 'fixed' && (!isThere || image.digest !== digest))
    if (taken !== undefined) return { kind: 'refuse', tag: taken.tag.name, host, digest: taken.image.digest }
  }
  const moving = registries.flatMap(({ frozen }) => frozen.filter(({ image }) => !isThere || image.digest !== digest))
  const left = [...new Set(moving.map(({ tag }) => tag.name))]
  return isThere ? { kind: 'reuse', digest, left } : { kind: 'build', left }
}

/** The image of this content: under its tag, or under a tag that never moves. */
function sameContent({ ofContent, frozen }: RegistryState, contentKey: string): RegistryImage | undefined {
  const taken = frozen.find(({ tag, image }) => tag.permanence === 'fixed' && isOf(image, contentKey))
  return ofContent !== undefined && isOf(ofContent, contentKey) ? ofContent : taken?.image
}

/** The label counts, not the tag: anybody may have moved a tag. */
function isOf({ platforms }: RegistryImage, contentKey: string): boolean {
  return platforms.length > 0 && platforms.every(({ labels }) => labels[CONTENT_LABEL] === contentKey)
}
