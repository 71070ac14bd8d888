import { quoteName } from '../domain/input/quote-safe.js'
import { mkdtemp, open, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireJobPath } from '../disk/job-path.js'
import { badInput, DeployError } from '../domain/errors.js'
import type { FileNaming, Files, JobPaths } from '../ports/files.js'

/** Files on the runner's disk. */
export function nodeFiles(env: Readonly<Record<string, string | undefined>>): Files & JobPaths {
  return {
    async read(path, naming) {
      try {
        const realPath = await requireJobPath(path, env, naming)
        return realPath === undefined ? undefined : await readWithin(realPath, path)
      } catch (error) {
        if (error instanceof DeployError) throw error
        const code = error instanceof Error && 'code' in error ? error.code : undefined
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
        throw unreadable(path, code, { naming, cause: error })
      }
    },
    async requireInside(path, naming) {
      await requireJobPath(path, env, naming)
    },
    async writeTemporary(name, content) {
      const folder = await mkdtemp(join(env.RUNNER_TEMP ?? tmpdir(), 'deploy-kit-'))
      const path = join(folder, name)
      await writeFile(path, content, { mode: 0o600 })
      return path
    }
  }
}

function unreadable(
  path: string,
  code: unknown,
  { naming = {}, cause }: { readonly naming?: FileNaming | undefined; readonly cause: unknown }
): DeployError {
  const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`
  const message = `${naming.noun ?? `the file ${quoteName(path)}`} cannot be read: ${reason}. Name a readable file.`
  if (naming.input !== undefined) return badInput(naming.input, message, { cause })
  return new DeployError('bad-input', message.replace(/^t/, 'T'), { cause })
}

/** The largest that is of use: coverage of a large repository, an event of 25 MB. */
const MOST_MEBIBYTES = 32
const CHUNK_BYTES = 1024 * 1024

/** Reads a file in pieces, as not every file says its true size. */
async function readWithin(absolute: string, path: string): Promise<string> {
  const stats = await stat(absolute)
  // A pipe or a socket may never say anything.
  if (stats.isFIFO() || stats.isSocket()) throw refuse(path, 'is a pipe or a socket. Name a regular file.')
  if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES) throw tooLarge(path)
  const file = await open(absolute, 'r')
  try {
    const chunks: Buffer[] = []
    for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) })
      if (bytesRead === 0) return Buffer.concat(chunks).toString('utf8')
      chunks.push(buffer.subarray(0, bytesRead))
    }
    throw tooLarge(path)
  } finally {
    await file.close()
  }
}

function tooLarge(path: string): DeployError {
  return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Name a smaller file.`)
}

function refuse(path: string, problem: string): DeployError {
  return new DeployError('bad-input', `The file ${path} ${problem}`)
}
