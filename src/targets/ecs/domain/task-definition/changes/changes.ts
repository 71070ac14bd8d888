import type { JsonObject } from '../../../../../domain/document/json-value.js'
import type { TextPlace } from '../../../../../domain/document/text-place.js'

/** What to change about a task definition; absent and empty mean unchanged. */
export interface TaskDefinitionChanges {
  /** The containers that a change without a container of its own is for; empty: the only one there is. */
  readonly containers: readonly string[]
  readonly images: readonly ContainerImage[]
  readonly environment: readonly Assignment[]
  readonly secrets: readonly Assignment[]
  readonly dockerLabels: readonly Assignment[]
  /** What is given replaces all there was. */
  readonly exclusive: readonly ExclusiveField[]
  readonly command: readonly string[] | undefined
  readonly logDriver: string | undefined
  readonly logOptions: readonly Assignment[]
  readonly cpu: string | undefined
  readonly memory: string | undefined
  readonly taskRoleArn: string | undefined
  readonly executionRoleArn: string | undefined
  readonly tags: readonly Assignment[]
  /** Merge patches, applied first and in order. */
  readonly overlays: readonly Overlay[]
}

export type ExclusiveField = (typeof EXCLUSIVE_FIELDS)[number]

export const EXCLUSIVE_FIELDS = ['environment', 'secrets', 'docker-labels'] as const

/** A container's new image. One that starts with `:` or `@` replaces the tag or digest and keeps the repository. */
export interface ContainerImage {
  readonly container: string | undefined
  readonly image: string
  readonly place: TextPlace
}

/** A named value, for one container if it names one. */
export interface Assignment {
  readonly container: string | undefined
  readonly name: string
  readonly value: string
  readonly place: TextPlace
  /** What is probably a mistake about it: one sentence, with its place and without the value. */
  readonly remark?: string
}

export interface Overlay {
  readonly patch: JsonObject
  readonly place: TextPlace
}
