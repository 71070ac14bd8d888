import { quoteName } from '../../domain/input/quote-safe.js'
import { closeSync, mkdtempSync, openSync, readSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireJobPath } from '../../disk/job-path.js'
import { decodeText } from '../../domain/text/decode-text.js'
import { encodingProblem } from '../../domain/text/encoding-problem.js'
import { badInput, DeployError } from '../../domain/errors.js'
import type { FileNaming, Files, JobPaths, RepairedFiles } from '../../ports/files.js'

/** Files on the runner's disk, without node:fs/promises, which costs a start 2 ms. */
export function nodeFiles(env: Readonly<Record<string, string | undefined>>): Files & RepairedFiles & JobPaths {
  /** What `use` makes of a file; undefined when there is none. */
  const withFile = async <Result>(
    path: string,
    naming: FileNaming | undefined,
    use: (realPath: string) => Promise<Result>
  ): Promise<Result | undefined> => {
    try {
      const realPath = await requireJobPath(path, env, naming)
      return realPath === undefined ? undefined : await use(realPath)
    } catch (error) {
      if (error instanceof DeployError) throw error
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw unreadable(path, code, { naming, cause: error })
    }
  }
  const decode = (path: string, naming: FileNaming | undefined) =>
    withFile(path, naming, realPath => Promise.resolve(decodeText(readWithin(realPath, path))))
  return {
    async read(path, naming) {
      const decoded = await decode(path, naming)
      if (decoded === undefined) return undefined
      const problem = encodingProblem(decoded, naming?.utf8Reader)
      if (decoded.kind === 'text' && problem === undefined) return decoded.text
      throw refuse(path, problem ?? '', naming)
    },
    async readRepaired(path, naming) {
      const decoded = await decode(path, naming)
      if (decoded === undefined) return undefined
      if (decoded.kind === 'unsupported') throw refuse(path, encodingProblem(decoded) ?? '', naming)
      const invalidLine = decoded.kind === 'invalid' ? decoded.line : undefined
      return { text: decoded.text, invalidLine, encoding: decoded.encoding }
    },
    async exists(path, naming) {
      const found = await withFile(path, naming, realPath => {
        const stats = statSync(realPath)
        if (stats.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
        return Promise.resolve(true)
      })
      return found ?? false
    },
    async requireInside(path, naming) {
      await requireJobPath(path, env, naming)
    },
    writeTemporary(name, content) {
      const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'deploy-kit-'))
      const path = join(folder, name)
      writeFileSync(path, content, { mode: 0o600 })
      return Promise.resolve(path)
    }
  }
}

function unreadable(
  path: string,
  code: unknown,
  { naming = {}, cause }: { readonly naming?: FileNaming | undefined; readonly cause: unknown }
): DeployError {
  const reason = code === 'EISDIR' ? 'it is a folder' : `the system returned ${String(code)}`
  const message = `${naming.noun ?? `the file ${quoteName(path)}`} cannot be read: ${reason}. Use a readable file.`
  if (naming.input !== undefined) return badInput(naming.input, message, { cause })
  return new DeployError('bad-input', message.replace(/^t/, 'T'), { cause })
}

/** The largest that is of use: coverage of a large repository, an event of 25 MB. */
const MOST_MEBIBYTES = 32
const CHUNK_BYTES = 1024 * 1024

/** Reads a file in pieces, because not every file has its true size. */
function readWithin(absolute: string, path: string): Uint8Array {
  const stats = statSync(absolute)
  // A pipe or a socket may never send anything.
  if (stats.isFIFO() || stats.isSocket()) throw refuse(path, 'is a pipe or a socket. Use a regular file.')
  if (stats.size > MOST_MEBIBYTES * CHUNK_BYTES) throw tooLarge(path)
  const file = openSync(absolute, 'r')
  try {
    const chunks: Buffer[] = []
    for (let count = 0; count <= MOST_MEBIBYTES; count += 1) {
      const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
      const bytesRead = readSync(file, buffer)
      if (bytesRead === 0) return Buffer.concat(chunks)
      chunks.push(buffer.subarray(0, bytesRead))
    }
    throw tooLarge(path)
  } finally {
    closeSync(file)
  }
}

function tooLarge(path: string): DeployError {
  return refuse(path, `is larger than ${MOST_MEBIBYTES} MiB. Use a smaller file.`)
}

function refuse(path: string, problem: string, { input, noun }: FileNaming = {}): DeployError {
  if (input !== undefined) return badInput(input, `${noun ?? `the file ${quoteName(path)}`} ${problem}`)
  return new DeployError('bad-input', `The file ${path} ${problem}`)
}
