import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Program } from './container-runtime.js'

/** What a build leaves out of an image's own layer as a rule, and what would make the digest change automatically. */
const leftOut = new Set(['node_modules', '.git'])

/** `sha256:…` of all that makes the program: argv, environment, and the files of its working directory. */
export function programDigest(program: Program): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([program.entryPoint, program.command, program.environment ?? {}]))
  for (const file of filesOf(program.workingDirectory)) {
    hash.update(`\0${relative(program.workingDirectory, file)}\0`).update(readFileSync(file))
  }
  return `sha256:${hash.digest('hex')}`
}

function filesOf(directory: string): string[] {
  if (!existsSync(directory)) throw new Error(`The program's working directory ${directory} does not exist.`)
  return readdirSync(directory, { withFileTypes: true })
    .filter(entry => !leftOut.has(entry.name))
    .flatMap(entry => {
      const path = join(directory, entry.name)
      return entry.isDirectory() ? filesOf(path) : entry.isFile() ? [path] : []
    })
    .sort()
}
