import { DeployError } from '../../../../domain/errors.js'
import { containersOf } from '../../domain/task-definition/containers.js'
import { findPlaceholder } from '../../../../domain/image-registry/placeholder-image.js'
import type { TaskDefinition } from '../../domain/task-definition/task-definition.js'

/** The containers whose image is still a placeholder of a template, each as a sentence. */
export function describePlaceholders(definition: TaskDefinition): readonly string[] {
  return containersOf(definition).flatMap(({ name, image }) => {
    const placeholder = typeof image === 'string' ? findPlaceholder(image) : undefined
    if (placeholder === undefined || typeof name !== 'string') return []
    return [`The image of container "${name}" contains the placeholder ${placeholder}.`]
  })
}

/** Throws `bad-input` for a definition that is to be registered with a placeholder for an image: nothing could be pulled. */
export function refusePlaceholders(definition: TaskDefinition): void {
  const [first] = describePlaceholders(definition)
  if (first === undefined) return
  throw new DeployError(
    'bad-input',
    `${first} Set its image with "images", or with "image" and "container-name". If the image is an output of another job, that output is empty.`
  )
}
