import { requireCluster, requireServiceReference } from '../../targets/ecs/domain/service/ecs-names.js'
import { badInput } from '../../domain/errors.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { gotName } from '../../domain/input/quote-safe.js'

/** Which revision to find. */
export type WantedVersion =
  | { readonly kind: 'current' }
  | { readonly kind: 'previous' }
  /** A revision of the family that the service runs. */
  | { readonly kind: 'revision'; readonly revision: number }
  /** `family:revision` or an ARN. */
  | { readonly kind: 'named'; readonly reference: string }
  /** What runs this image, given as `:tag` or `@sha256:…`. */
  | { readonly kind: 'image'; readonly suffix: string }

/** The inputs of this action. */
export interface Inputs {
  readonly cluster: string
  readonly service: string
  readonly version: WantedVersion
  readonly containerName: string | undefined
  readonly reason: string | undefined
}

/** Reads and checks the inputs; every rejection names the input. */
export function readInputs(read: InputReader): Inputs {
  return {
    cluster: requireCluster(read.text('cluster') ?? 'default'),
    service: requireServiceReference(read.required('service')),
    version: readVersion(read),
    containerName: read.text('container-name'),
    reason: read.text('reason')
  }
}

function readVersion(read: InputReader): WantedVersion {
  const text = read.text('version') ?? 'previous'
  if (text === 'current' || text === 'previous') return { kind: text }
  if (/^[1-9]\d*$/.test(text)) return { kind: 'revision', revision: Number(text) }
  if (/^(?:arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/)?[\w-]{1,255}:[1-9]\d*$/.test(text)) {
    return { kind: 'named', reference: text }
  }
  if (/^(?::[\w][\w.-]{0,127}|@sha256:[0-9a-f]{64})$/.test(text)) return { kind: 'image', suffix: text }
  throw badInput(
    'version',
    `expected current, previous, a revision (42, family:42 or an ARN) or an image (:tag or @sha256:…)${gotName(text, ';')}.`
  )
}
