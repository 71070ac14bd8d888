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
  /** Whether the repository refuses to move the tag of the content. */
  readonly contentTag: 'moves' | 'stays'
}

/** Which images are proved to be builds of the content, by their digests, and why others are not. */
export interface ImageProofs {
  readonly proved: ReadonlySet<string>
  /** Sentences, one per image. */
  readonly unproved: readonly string[]
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
 * Decides whether an image of this content is there. Only one that is proved is reused. A tag that moves by its nature is left where it is
 * in a repository whose tags do not move; one that names an image permanently must name this one, unless that image may well be of the same
 * content and only the proof is missing: then it is left too.
 */
export function chooseImage(
  registries: readonly RegistryState[],
  { contentKey, proved }: { readonly contentKey: string; readonly proved: ReadonlySet<string> }
): ImageChoice {
  const candidates = registries.map(state => candidatesOf(state, contentKey).find(digest => proved.has(digest)))
  const [digest] = candidates
  const isThere = digest !== undefined && candidates.every(candidate => candidate === digest)
  for (const { host, frozen } of registries) {
    const taken = frozen.find(
      ({ tag, image }) =>
        tag.permanence === 'fixed' && (!isThere || image.digest !== digest) && !isOf(image, contentKey)
    )
    if (taken !== undefined) return { kind: 'refuse', tag: taken.tag.name, host, digest: taken.image.digest }
  }
  const moving = registries.flatMap(({ frozen }) => frozen.filter(({ image }) => !isThere || image.digest !== digest))
  const left = [...new Set(moving.map(({ tag }) => tag.name))]
  return isThere ? { kind: 'reuse', digest, left } : { kind: 'build', left }
}

/** Digests of images that claim this content: under its tag, or under a tag that never moves. */
export function candidatesOf({ ofContent, frozen }: RegistryState, contentKey: string): readonly string[] {
  const fixed = frozen.flatMap(({ tag, image }) => (tag.permanence === 'fixed' ? [image] : []))
  const images = ofContent === undefined ? fixed : [ofContent, ...fixed]
  return images.filter(image => isOf(image, contentKey)).map(({ digest }) => digest)
}

/** A label proves nothing, because anyone with push access can set it. It only avoids a useless search for a proof. */
function isOf({ platforms }: RegistryImage, contentKey: string): boolean {
  return platforms.length > 0 && platforms.every(({ labels }) => labels[CONTENT_LABEL] === contentKey)
}
