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

/** A registry of programs, in a file that the bed's processes share. */
export function imageStore(folder: string): {
  /** Adds an image, or moves its tag. Returns its digest. */
  readonly add: (reference: string, program: ImageProgram) => string
  /** By tag, by digest, or by both, of which the digest counts. */
  readonly find: (reference: string) => PulledImage | undefined
} {
  const path = join(folder, 'images.json')
  const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, ImageProgram>
  return {
    add(reference, program) {
      const { repository, tag } = partsOf(reference)
      const digest = `sha256:${createHash('sha256')
        .update(JSON.stringify([repository, program]))
        .digest('hex')}`
      const images = { ...read(), [`${repository}:${tag}`]: program, [`${repository}@${digest}`]: program }
      writeFileSync(`${path}.new`, JSON.stringify(images))
      renameSync(`${path}.new`, path)
      return digest
    },
    find(reference) {
      const { repository, tag, digest } = partsOf(reference)
      const program = read()[digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`]
      if (program === undefined) return undefined
      const own = createHash('sha256')
        .update(JSON.stringify([repository, program]))
        .digest('hex')
      return { ...program, id: `${repository}@sha256:${own}` }
    }
  }
}

function partsOf(reference: string): { repository: string; tag: string; digest: string | undefined } {
  const [name = '', digest] = reference.split('@')
  const colon = name.indexOf(':', name.lastIndexOf('/'))
  return colon === -1
    ? { repository: name, tag: 'latest', digest }
    : { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest }
}
