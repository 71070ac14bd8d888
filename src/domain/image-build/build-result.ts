import type { ErrorCode } from '../errors.js'
import type { PlatformImage } from '../image-registry/registry-image.js'
import type { BuildFailure } from './build-failure.js'
import type { BuildStep } from './build-step.js'

/** How a build ended. */
export interface BuildEnding {
  readonly verdict: 'succeeded' | 'failed' | 'timed-out' | 'cancelled' | 'unknown'
  readonly reasonCode: BuildReason
  /** One sentence: what is true now, and why. */
  readonly reason: string
}

export type BuildReason =
  | 'built'
  | 'reused'
  | 'would-build'
  | 'would-reuse'
  | 'build-failed'
  | 'push-failed'
  | 'tag-taken'
  | 'scan-findings'
  | 'scan-unknown'
  | 'timed-out'
  | 'cancelled'
  | ErrorCode

/** An image in its registries. */
export interface PushedImage {
  /** Of the index, where there is one. */
  readonly digest: string
  /** The repositories that hold it, with their registries; the first one is the step's. */
  readonly repositories: readonly string[]
  readonly platforms: readonly PlatformImage[]
}

export interface BuildResult extends BuildEnding {
  /** Without its registry. */
  readonly repository: string
  readonly registries: readonly string[]
  readonly image: PushedImage | undefined
  /** The source of the pushed digest: a tag in a registry can be moved by others between push and reading. */
  readonly digestFrom: 'builder' | 'registry' | undefined
  /** Who could write the layers of earlier runs: everybody who may push writes those of a registry. */
  readonly layersFrom: 'builder' | 'registry' | undefined
  /** Set, all of them in every registry. */
  readonly tags: readonly string[]
  readonly contentKey: string | undefined
  readonly steps: readonly BuildStep[]
  readonly builder: string | undefined
  readonly layers: LayerChange | undefined
  readonly failure: BuildFailure | undefined
  readonly startedAt: number
  readonly finishedAt: number
  /** What to know when reading the result. */
  readonly notes: readonly string[]
}

export interface LayerChange {
  readonly changed: number
  readonly all: number
}

/** How many layers an image has that the one before it did not have; undefined when there is none to compare with. */
export function countChangedLayers(
  image: PlatformImage | undefined,
  before: PlatformImage | undefined
): LayerChange | undefined {
  if (image === undefined || before === undefined) return undefined
  const known = new Set(before.layers.map(({ digest }) => digest))
  return { changed: image.layers.filter(({ digest }) => !known.has(digest)).length, all: image.layers.length }
}
