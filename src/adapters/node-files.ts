import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
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
        return realPath === undefined ? undefined : await readFile(realPath, 'utf8')
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
  const reason = code === 'EISDIR' ? 'it is a folder' : `the system said ${String(code)}`
  const message = `${naming.noun ?? `the file ${path}`} cannot be read: ${reason}. Name a readable file.`
  if (naming.input !== undefined) return badInput(naming.input, message, { cause })
  return new DeployError('bad-input', message.replace(/^t/, 'T'), { cause })
}
