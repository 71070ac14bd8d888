import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execCommands } from '../exec-commands.js'
import { gitChangedPaths } from './git-changed-paths.js'

const AUTHOR = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']

async function repository() {
  const folder = await mkdtemp(join(tmpdir(), 'changed-'))
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  const put = async (path: string, text = path) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const commit = () => {
    git('add', '--all')
    git(...AUTHOR, 'commit', '--quiet', '--message', 'Change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet')
  for (const path of [
    'services/api/src/a.ts',
    'services/apis/a.ts',
    'services/web/a.ts',
    'libs/http/é "x".ts',
    'Makefile'
  ])
    await put(path)
  return { folder, git, put, commit, base: commit(), changes: gitChangedPaths(folder, execCommands(process.env)) }
}

describe('gitChangedPaths', () => {
  it('reports whether a folder, a file or a glob changed since a commit, and ignores paths with the same prefix', async () => {
    const { base, put, commit, changes } = await repository()
    await put('services/api/src/a.ts', 'changed')
    await put('libs/http/é "x".ts', 'changed')
    commit()
    const differs = async (...paths: string[]) => changes.differ(base, paths)
    expect(await differs('services/api')).toBe(true)
    expect(await differs('services/web', 'services/api/src/a.ts')).toBe(true)
    expect(await differs('libs/**/*.ts')).toBe(true)
    expect(await differs('services/apis', 'services/web', 'Makefile', 'services/*.ts', 'nowhere')).toBe(false)
    expect(await changes.differ(base, ['services/a[p]i'])).toBe(false)
  })

  it('sees a file that was moved away, and nothing that is not committed', async () => {
    const { base, folder, put, commit, changes } = await repository()
    await put('services/apis/a.ts', 'not committed')
    expect(await changes.differ(base, ['services/apis'])).toBe(false)
    await rename(join(folder, 'services/web/a.ts'), join(folder, 'services/api/b.ts'))
    await put('services/apis/a.ts')
    commit()
    expect(await changes.differ(base, ['services/web'])).toBe(true)
    expect(await changes.differ(base, ['services/apis'])).toBe(false)
  })

  it('rejects a missing commit, and anything that is not a commit', async () => {
    const { changes } = await repository()
    expect(await changes.differ('0'.repeat(40), ['services/api'])).toBeUndefined()
    expect(await changes.differ('--output=/tmp/x', ['services/api'])).toBeUndefined()
    expect(await changes.differ('HEAD', ['services/api'])).toBeUndefined()
  })

  it('runs no program that settings or attributes of the repository name', async () => {
    const { base, folder, git, put, commit, changes } = await repository()
    const mark = join(folder, 'mark')
    for (const setting of ['diff.external', 'diff.odd.command', 'diff.odd.textconv', 'core.fsmonitor', 'core.pager'])
      git('config', setting, `sh -c 'touch ${mark}' --`)
    await put('.gitattributes', '* diff=odd\n')
    await put('services/api/src/a.ts', 'changed')
    commit()
    await rm(mark, { force: true }) // Of the commit itself.
    expect(await changes.differ(base, ['services/api'])).toBe(true)
    expect(existsSync(mark)).toBe(false)
  })

  it('asks for a checkout where there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'changed-'))
    const changes = gitChangedPaths(folder, execCommands(process.env))
    await expect(changes.differ('0'.repeat(40), ['a'])).rejects.toThrow('fetch-depth: 0')
  })
})
