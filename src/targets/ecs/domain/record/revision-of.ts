import type { Revision } from '../../../../domain/rollout/revision.js'
import { nameRevision } from '../service/service-snapshot.js'
import { containersOf } from '../task-definition/containers.js'
import { familyOf } from '../task-definition/family.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../task-definition/task-definition.js'

/** A registered revision of a task definition: its id is the ARN. */
export function revisionOf({ arn, definition }: Pick<RegisteredTaskDefinition, 'arn' | 'definition'>): Revision {
  return { id: arn, label: nameRevision(arn), ...imagesOf(definition) }
}

/** A revision that a dry run would register: its id is the family alone. */
export function plannedRevision(definition: TaskDefinition): Revision {
  const family = familyOf(definition)
  return { id: family, label: family, ...imagesOf(definition) }
}

function imagesOf(definition: TaskDefinition): Pick<Revision, 'images' | 'digests'> {
  const images = containersOf(definition).flatMap(({ name, image }) =>
    typeof name === 'string' && typeof image === 'string' ? [[name, image] as const] : []
  )
  const digests = images.flatMap(([container, image]) => {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1]
    return digest === undefined ? [] : [[container, digest] as const]
  })
  return { images: Object.fromEntries(images), digests: Object.fromEntries(digests) }
}
