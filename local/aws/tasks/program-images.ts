import type { Program, ProgramImages } from './container-runtime.js'
import { parseImageReference } from './image-reference.js'
import { programDigest } from './program-digest.js'

interface ProgramImage {
  readonly digest: string
  readonly program: Program
}

/** Programs that replace images. A tag can be moved; what it pointed to before is still found by its digest. */
export function createProgramImages(): ProgramImages {
  const images = new Map<string, ProgramImage>()
  return {
    add: (reference, program) => {
      const { repository, tag = 'latest', digest: named } = parseImageReference(reference)
      if (named !== undefined) throw new Error(`Add an image by its tag; its digest is computed: ${reference}.`)
      const image = { digest: programDigest(program), program }
      images.set(`${repository}:${tag}`, image)
      images.set(`${repository}@${image.digest}`, image)
      return image.digest
    },
    find: reference => {
      const { repository, tag = 'latest', digest } = parseImageReference(reference)
      return images.get(digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`)
    }
  }
}
