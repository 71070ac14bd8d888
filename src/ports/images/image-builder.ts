import type { BuildEvent, BuildReader } from '../../domain/image-build/build-step.js'
import type { BuildRecipe, ImageExport } from '../../domain/image-build/build-recipe.js'
import type { Labels } from '../../domain/image-build/image-labels.js'
import type { LintFinding } from '../../domain/image-build/parse-lint-findings.js'

/** What builds images here. */
export interface BuilderKind {
  readonly kind: 'buildx' | 'classic'
  /** Name and version, for people. */
  readonly description: string
  /** Whether an image can be pushed by its digest alone; if not, it is pushed under one tag first. */
  readonly pushes: 'by-digest' | 'by-tag'
}

export interface ImageBuild {
  readonly recipe: BuildRecipe
  readonly labels: Labels
  readonly exports: readonly ImageExport[]
}

export interface BuildEnd {
  readonly exitCode: number
  readonly progress: Pick<BuildReader, 'steps' | 'otherLines'>
  /** Of what was pushed, as the builder reports it. */
  readonly digest: string | undefined
}

/** Builds images and pushes them. */
export interface ImageBuilder {
  readonly kind: BuilderKind
  /** The commands that `build` would run, each with its arguments. */
  plan(build: ImageBuild): readonly (readonly string[])[]
  build(
    build: ImageBuild,
    watch: { readonly onEvents: (events: readonly BuildEvent[]) => void; readonly signal: AbortSignal }
  ): Promise<BuildEnd>
  /** The findings of BuildKit's own checks of the Dockerfile; undefined where the builder has none. */
  lint(recipe: BuildRecipe): Promise<readonly LintFinding[] | undefined>
  /** Sets more tags on an image that its repository holds by digest (or, without buildx, that the engine holds). */
  tag(image: TaggedImage, tags: readonly string[], signal: AbortSignal): Promise<TagEnd>
  /** Puts a pushed image into the Docker engine of the job, under these tags. Throws `platform-error` when that fails. */
  load(image: TaggedImage, tags: readonly string[], signal: AbortSignal): Promise<void>
}

export interface TaggedImage {
  /** With its registry: `ghcr.io/org/app`. */
  readonly repository: string
  readonly digest: string
}

export type TagEnd = { readonly kind: 'set' } | { readonly kind: 'refused'; readonly said: string }
