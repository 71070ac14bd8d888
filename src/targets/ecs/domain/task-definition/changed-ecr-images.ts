import { readEcrImage, type EcrImage } from '../../../../domain/image-registry/ecr-image.js'
import { containersOf } from './containers.js'
import type { TaskDefinition } from './task-definition.js'

/** The ECR images that containers of `definition` have and did not have in `before` (undefined: nothing ran before). Each once. */
export function changedEcrImages(definition: TaskDefinition, before: TaskDefinition | undefined): readonly EcrImage[] {
  const known = new Map(containersOf(before ?? {}).map(({ name, image }) => [name, image]))
  const changed = containersOf(definition).flatMap(({ name, image }) =>
    typeof image === 'string' && known.get(name) !== image ? [image] : []
  )
  return [...new Set(changed)].flatMap(image => readEcrImage(image) ?? [])
}
