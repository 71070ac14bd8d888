import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DeployError } from '../domain/errors.js'
import type { Files } from '../ports/files.js'

/** Files on the runner's disk. */
export function nodeFiles(env: Readonly<Record<string, string | undefined>>): Files {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  return {
    async read(path) {
      const absolute = resolve(workspace, path)
      try {
        return await readFile(absolute, 'utf8')
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
        const reason = code === 'EISDIR' ? 'it is a folder' : `the system said ${String(code)}`
        throw new DeployError('bad-input', `The file ${path} cannot be read: ${reason}. Name a readable file.`, {
          cause: error
        })
      }
    },
    async writeTemporary(name, content) {
      const folder = await mkdtemp(join(env.RUNNER_TEMP ?? tmpdir(), 'deploy-kit-'))
      const path = join(folder, name)
      await writeFile(path, content, { mode: 0o600 })
      return path
    }
  }
}
