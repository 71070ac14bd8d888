import { parseImageReference } from './image-reference.js'

/** Marks that no image reference can hold: `<IMAGE>`, `${IMAGE}`, `{{ image }}`, `__IMAGE__`, and a word in capitals. */
const MARKS = /<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|(?:^|[/:])__\w+__$|^[A-Z][A-Z0-9_-]*$/
/** Words that templates leave where a tag belongs. */
const TAGS = /^(?:(?:image|tag)[_-])?placeholder$|^(?:replace|change)[_-]?me$|^todo$|^(?:image|your)[_-]tag$/i
/** Words that they leave where a repository belongs. A registry may have a repository of some of these names. */
const NAMES =
  /^(?:(?:image|repository)[_-])?placeholder$|^(?:replace|change)[_-]?me$|^(?:your|my|the)[_-]image$|^image[_-](?:uri|name|url)$/

/** The part of an image that is a placeholder of a template, unchanged; undefined when there is none. */
export function findPlaceholder(image: string): string | undefined {
  const reference = parseImageReference(image)
  if (reference === undefined) return MARKS.exec(image)?.[0].replace(/^[/:]/, '')
  const { domain, path, tag, digest } = reference
  if (digest !== undefined) return undefined
  if (tag !== undefined && TAGS.test(tag)) return tag
  return domain === undefined && tag === undefined && NAMES.test(path) ? path : undefined
}
