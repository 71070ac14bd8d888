import { isObject } from '../../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'
import { listAt, textAt } from '../arm/arm-json.js'

/** Images by name of the container, init containers included: their names are unique in a template. */
export type Images = Readonly<Record<string, string>>

const LISTS = ['initContainers', 'containers'] as const

/** The images that a template names. */
export function imagesOf(template: JsonObject): Images {
  return Object.fromEntries(
    LISTS.flatMap(list => listAt(template, list)).flatMap(container => {
      const name = textAt(container, 'name')
      const image = textAt(container, 'image')
      return name === undefined || image === undefined ? [] : [[name, image] as const]
    })
  )
}

/** The same template with these images. Containers that are not named keep theirs. */
export function withImages(template: JsonObject, images: ReadonlyMap<string, string>): JsonObject {
  const replace = (container: JsonValue): JsonValue => {
    const image = images.get(textAt(container, 'name') ?? '')
    return image === undefined || !isObject(container) ? container : { ...container, image }
  }
  return {
    ...template,
    ...Object.fromEntries(
      LISTS.flatMap(list => {
        const containers = listAt(template, list)
        return containers.length === 0 ? [] : [[list, containers.map(replace)] as const]
      })
    )
  }
}

/** Names of containers that a template lacks. */
export function missingContainers(template: JsonObject, images: ReadonlyMap<string, string>): readonly string[] {
  const known = imagesOf(template)
  return [...images.keys()].filter(name => !Object.hasOwn(known, name))
}
