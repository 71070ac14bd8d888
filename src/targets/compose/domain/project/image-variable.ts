import { badInput, DeployError } from '../../../../domain/errors.js'
import { tagOf } from '../release/release.js'
import type { ComposeService } from './compose-service.js'

/** How the image of a service is set from outside of the compose file. */
export interface ImageVariable {
  /** `APP_IMAGE`. */
  readonly name: string
  /** `reference`: the variable is the whole image. `tag`: it follows `repository:`; then its value is `tag@sha256:…`. */
  readonly kind: 'reference' | 'tag'
  /** Of `tag`: what stands before. */
  readonly repository: string | undefined
}

/** A variable in any form that Compose interpolates; `$$` is a dollar sign. https://docs.docker.com/reference/compose-file/interpolation/ */
const VARIABLE = /\$(?:\$|(?<plain>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?<rest>:?[-?][^{}]*)?\})/g

/**
 * Finds the only variable in `image:`, in any form that Compose interpolates (`$X`, `${X}`, `${X:-default}`, `${X:?error}`). Throws `bad-input`
 * with the exact key and the line to write: `services.api.image has no variable. Write image: ${API_IMAGE}.`
 */
export function findImageVariable({
  name,
  imageTemplate
}: Pick<ComposeService, 'name' | 'imageTemplate'>): ImageVariable {
  const key = `services.${name}.image`
  const write = `Write image: \${${suggestedName(name)}}.`
  if (imageTemplate === undefined) throw new DeployError('bad-input', `${key} is missing in the compose file. ${write}`)
  const found = [...imageTemplate.matchAll(VARIABLE)].filter(match => match[0] !== '$$')
  const [match, second] = found
  const rest = imageTemplate.replaceAll(VARIABLE, '')
  if (match === undefined && !rest.includes('$')) throw new DeployError('bad-input', `${key} has no variable. ${write}`)
  if (match === undefined || second !== undefined || rest.includes('$'))
    throw new DeployError('bad-input', `${key} must contain exactly one variable, without a nested one. ${write}`)
  const variable = match.groups?.plain ?? match.groups?.braced ?? ''
  if (match[0] === imageTemplate) return { name: variable, kind: 'reference', repository: undefined }
  const before = imageTemplate.slice(0, match.index)
  const isTag = match.index + match[0].length === imageTemplate.length && /^[^$@]+:$/.test(before)
  if (!isTag) throw new DeployError('bad-input', `The variable in ${key} must be the whole image, or its tag. ${write}`)
  return { name: variable, kind: 'tag', repository: before.slice(0, -1) }
}

function suggestedName(service: string): string {
  return `${service
    .toUpperCase()
    .replaceAll(/\W/g, '_')
    .replace(/^(?=\d)/, '_')}_IMAGE`
}

/**
 * The value to give the variable for an image with its digest. Throws `bad-input` where the image is of another repository than the file
 * names, or where it has no tag and the variable is one.
 */
export function valueFor({ name, kind, repository }: ImageVariable, image: string): string {
  if (kind === 'reference') return image
  const [reference = '', digest] = image.split('@')
  const tag = tagOf(image)
  if (tag === undefined)
    throw badInput('images', `${image} has no tag, but in the compose file $${name} is only the tag. Add the tag.`)
  const own = reference.slice(0, -tag.length - 1)
  if (own !== repository)
    throw badInput(
      'images',
      `${image} is not an image of ${repository ?? ''}, the repository in the compose file. Change one of them.`
    )
  return digest === undefined ? tag : `${tag}@${digest}`
}

/** The values of all variables. Throws `bad-input` where two services need different values of one. */
export function valuesFor(
  variables: ReadonlyMap<string, ImageVariable>,
  images: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [service, image] of images) {
    const variable = variables.get(service)
    if (variable === undefined) continue
    const value = valueFor(variable, image)
    if ((values.get(variable.name) ?? value) !== value)
      throw badInput(
        'images',
        `two services use $${variable.name} but have different images. Use a separate variable for each service.`
      )
    values.set(variable.name, value)
  }
  return values
}
