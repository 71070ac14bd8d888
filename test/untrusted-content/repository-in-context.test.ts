import { beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rename, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { DEFAULT_COMMIT } from '../../local/runner/job/default-commit.js'
import { runBundle } from '../bundle/run-bundle.js'

// A folder of ordinary committed files can be a Git repository, with settings that name programs:
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
const AUTHOR = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']
const FORGED_TIME = '2001-02-03T04:05:06Z'
const TIME = '2026-05-06T07:08:09Z'

let home: string
let workspace: string
let mark: string
let program: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'untrusted-'))
  workspace = join(home, 'workspace')
  mark = join(home, 'ran')
  program = join(home, 'program.sh')
  await mkdir(join(workspace, 'app'), { recursive: true })
  await writeFile(program, `#!/bin/sh\ntouch ${mark}\n`)
  await chmod(program, 0o755)
  await writeFile(join(workspace, 'app/Dockerfile'), 'FROM scratch\n')
})

const git = (folder: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execFileSync('git', ['-C', folder, ...argv], { encoding: 'utf8', env: { ...process.env, ...env } }).trim()

/** A repository with one commit; returns the commit. */
async function makeRepository(folder: string, date: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  git(folder, [...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message=x'], dates)
  return git(folder, ['rev-parse', 'HEAD'])
}

/** Every setting by which reading a commit could start a program. */
function arm(repository: string): void {
  const settings = {
    ...{ 'log.showSignature': 'true', 'gpg.program': program, 'core.pager': program, 'pager.rev-list': program },
    ...{
      'core.fsmonitor': program,
      'core.sshCommand': program,
      'core.gitProxy': program,
      'alias.rev-list': `!${program}`
    },
    ...{ 'core.hooksPath': home, 'diff.external': program, 'credential.helper': `!${program}`, 'core.editor': program },
    ...{ 'include.path': join(home, 'more'), 'core.alternateRefsCommand': program, 'alias.log': `!${program}` },
    ...{
      'uploadpack.packObjectsHook': program,
      'extensions.partialClone': 'evil',
      'core.repositoryFormatVersion': '1'
    },
    ...{ 'remote.evil.url': `ext::${program}`, 'remote.evil.promisor': 'true', 'protocol.ext.allow': 'always' }
  }
  for (const [name, value] of Object.entries(settings)) {
    execFileSync('git', ['config', '--file', join(repository, 'config'), name, value])
  }
}

/** A commit that claims to be signed, which `log.showSignature` has checked by `gpg.program`. */
async function makeSignedBareRepository(folder: string): Promise<string> {
  const source = join(home, 'source')
  await makeRepository(source, FORGED_TIME)
  const commit = git(source, ['cat-file', 'commit', 'HEAD'])
  const signature = ' -----BEGIN PGP SIGNATURE-----\n \n iHUE\n -----END PGP SIGNATURE-----'
  const signed = commit.replace(/\n\n/, `\ngpgsig${signature}\n\n`)
  const id = execFileSync('git', ['-C', source, 'hash-object', '-t', 'commit', '-w', '--stdin'], {
    encoding: 'utf8',
    input: `${signed}\n`
  }).trim()
  git(source, ['update-ref', 'refs/heads/main', id])
  await cp(join(source, '.git'), folder, { recursive: true })
  execFileSync('git', ['config', '--file', join(folder, 'config'), 'core.bare', 'true'])
  arm(folder)
  return id
}

const PUSH = { head_commit: { id: DEFAULT_COMMIT, timestamp: '2026-01-02T03:04:05+00:00' } }

async function plan(context: string, inputs: Readonly<Record<string, string>> = {}) {
  const tools = join(home, 'tools')
  await mkdir(tools, { recursive: true })
  await writeFile(
    join(tools, 'docker'),
    `#!/bin/sh\ncase "$2" in version) echo 'github.com/docker/buildx v0.20.0' ;; inspect) echo 'Driver: docker' ;; esac\n`
  )
  await chmod(join(tools, 'docker'), 0o755)
  const { outcome, log } = await runBundle('build-push', {
    ...{ home, workspace, event: PUSH },
    machine: { PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`, HOME: home },
    inputs: {
      ...{ repository: 'shop/api', registry: 'registry.test', context, tags: 'sha', push: 'false', load: 'true' },
      ...{ 'dry-run': 'true', ...inputs }
    }
  })
  if (outcome !== 'success') throw new Error(log)
  const label = (name: string) => new RegExp(`org\\.opencontainers\\.image\\.${name}=([^"]+)`).exec(log)?.[1]
  return { tag: /^Tags: ([^;]+);/m.exec(log)?.[1], revision: label('revision'), created: label('created') }
}

const OF_THE_RUN = { tag: DEFAULT_COMMIT, revision: DEFAULT_COMMIT, created: '2026-01-02T03:04:05.000Z' }

describe('a context that is itself a repository', () => {
  it('starts no program and reports no commit, in a dry run or not', async () => {
    await makeSignedBareRepository(join(workspace, 'app'))
    expect(git(join(workspace, 'app'), ['--git-dir=.', 'rev-parse', '--is-bare-repository'])).toBe('true')
    expect(await plan('app')).toEqual(OF_THE_RUN)
    await plan('app', { 'dry-run': 'false' }).catch(() => undefined)
    expect(existsSync(mark)).toBe(false)
  })

  it('of which the workspace is a checkout is described by the workspace only', async () => {
    await makeSignedBareRepository(join(workspace, 'app'))
    const commit = await makeRepository(workspace, TIME)
    expect(await plan('app')).toEqual({ tag: commit, revision: commit, created: '2026-05-06T07:08:09.000Z' })
    expect(existsSync(mark)).toBe(false)
  })

  it('is none for its `.git` either, which an archive can hold', async () => {
    await makeSignedBareRepository(join(workspace, 'app/.git'))
    expect(await plan('app')).toEqual(OF_THE_RUN)
    expect(existsSync(mark)).toBe(false)
  })

  it('is none as the workspace itself', async () => {
    await makeSignedBareRepository(workspace)
    expect(await plan('app')).toEqual(OF_THE_RUN)
    expect(existsSync(mark)).toBe(false)
  })
})

describe('the workspace', () => {
  it.each(['link', 'file'])('has no commit of its own where its `.git` is a %s that leads elsewhere', async kind => {
    await makeSignedBareRepository(join(workspace, 'app/data'))
    if (kind === 'link') await symlink('app/data', join(workspace, '.git'))
    else await writeFile(join(workspace, '.git'), 'gitdir: app/data\n')
    expect(await plan('app')).toEqual(OF_THE_RUN)
    expect(existsSync(mark)).toBe(false)
  })

  it('reports its commit although its settings name programs, none of which is started', async () => {
    const commit = await makeSignedBareRepository(join(home, 'armed'))
    await rename(join(home, 'armed'), join(workspace, '.git'))
    execFileSync('git', ['config', '--file', join(workspace, '.git/config'), 'core.bare', 'false'])
    expect(await plan('app')).toEqual({ tag: commit, revision: commit, created: '2001-02-03T04:05:06.000Z' })
    expect(existsSync(mark)).toBe(false)
  })

  it('reports the commit of its checkout, whatever user owns it', async () => {
    const commit = await makeRepository(workspace, TIME)
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534', workspace])
    expect(await plan('app')).toMatchObject({ tag: commit, revision: commit })
  })
})
