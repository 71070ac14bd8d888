import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands for an image: a program of this machine. */
export interface ImageProgram {
  /** What ENTRYPOINT and CMD of an image are. `command` and `args` of a container replace them. */
  readonly entryPoint: readonly string[]
  readonly command?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly workingDirectory?: string
  /** The registry answers every pull with this error. */
  readonly pullError?: string
}

export interface PulledImage extends ImageProgram {
  /** The reference by digest, as `imageID` has it. */
  readonly id: string
}

interface StoredImage {
  readonly digest: string
  readonly program: ImageProgram
}

/** A registry of programs, in a file that the bed's processes share. */
export function imageStore(folder: string): {
  /** Adds an image, or moves its tag. Returns its digest, which is made of the program unless the reference has one. */
  readonly add: (reference: string, program: ImageProgram) => string
  /** By tag, by digest, or by both, of which the digest counts. */
  readonly find: (reference: string) => PulledImage | undefined
} {
  const path = join(folder, 'images.json')
  const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, StoredImage>
  return {
    add(reference, program) {
      const { repository, tag, digest = digestOf(repository, program) } = partsOf(reference)
      const image: StoredImage = { digest, program }
      const images = { ...read(), [`${repository}:${tag}`]: image, [`${repository}@${digest}`]: image }
      writeFileSync(`${path}.new`, JSON.stringify(images))
      renameSync(`${path}.new`, path)
      return digest
    },
    find(reference) {
      const { repository, tag, digest } = partsOf(reference)
      const image = read()[digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`]
      return image && { ...image.program, id: `${repository}@${image.digest}` }
    }
  }
}

function digestOf(repository: string, program: ImageProgram): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify([repository, program]))
    .digest('hex')}`
}

function partsOf(reference: string): { repository: string; tag: string; digest: string | undefined } {
  const [name = '', digest] = reference.split('@')
  const colon = name.indexOf(':', name.lastIndexOf('/'))
  return colon === -1
    ? { repository: name, tag: 'latest', digest }
    : { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest }
}
