import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { runTemplate, type WorkflowRun } from './run-workflow.js'

const run = promisify(execFile)
const WORKFLOW = '.github/workflows/.release.yml'
const SCRIPTS = resolve('build/scripts/release')
const INTERFACE = 'test/contract/interface.json'
const BUNDLE = 'process.stdout.write("built")\n'

/** What others call, in a file as `npm run interface` writes it. */
const interfaceWith = (...outputs: readonly string[]) => JSON.stringify({ 'action.yml': { inputs: {}, outputs } })

/** A job that does nothing, or fails, in place of the tests of the product. */
const called = (command: string) =>
  `on: workflow_call\njobs:\n  only:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`

/** A small product with the scripts of this one. Its bundle is a copy of its source. */
const PRODUCT: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'product',
    version: '1.1.0',
    type: 'module',
    scripts: {
      build: 'mkdir -p dist && cp src/index.js dist/index.js && : > dist/licenses.txt',
      'release:plan': `node ${SCRIPTS}/plan.js`,
      'release:materials': `node ${SCRIPTS}/materials.js`
    }
  }),
  'package-lock.json': JSON.stringify({
    ...{ name: 'product', version: '1.1.0', lockfileVersion: 3, requires: true },
    packages: { '': { name: 'product', version: '1.1.0' } }
  }),
  'CHANGELOG.md': '# Changelog\n\n## UNRELEASED\n\n## 1.1.0 (2027-01-31)\n\n- A thing.\n',
  'src/index.js': BUNDLE,
  'dist/index.js': BUNDLE,
  'dist/licenses.txt': '',
  'schemas/gates.v1.json': '{}',
  [INTERFACE]: interfaceWith('verdict', 'reason'),
  '.github/workflows/.ci.yml': called("'true'"),
  '.github/workflows/.consumer-test.yml': called("'true'")
}

let github: GithubService

beforeEach(async () => {
  github = await startGithubService()
  github.permissions = { contents: 'write' }
})
afterEach(() => github.close())

/** Runs the release of 1.1.0 after a release 1.0.0 with the same interface. `then` comes last, in the clone that is released. */
async function release(
  files: Readonly<Record<string, string>> = {},
  then: (folder: string) => Promise<unknown> = () => Promise.resolve()
): Promise<WorkflowRun & { readonly commit: string; readonly failed: readonly string[] }> {
  const text = await readFile(WORKFLOW, 'utf8')
  // act knows neither the runner, `$/` nor a Node 20 of its own.
  const template = text
    .replaceAll('uses: $/', 'uses: ./')
    .replace('[20, 24]', '[22, 24]')
    .replaceAll('node-20/', 'node-22/')
    .replaceAll('ubuntu-24.04', 'ubuntu-latest')
  let commit = ''
  const prepare = async (folder: string) => {
    const git = (...args: readonly string[]) =>
      run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder })
    await git('tag', 'v1.0.0')
    await git('commit', '--quiet', '--allow-empty', '--message', 'Version 1.1.0')
    await git('clone', '--quiet', '--bare', '.', join(folder, '..', 'origin.git'))
    await git('remote', 'add', 'origin', join(folder, '..', 'origin.git'))
    await then(folder)
    commit = (await git('rev-parse', 'HEAD')).stdout.trim()
    github.commits.push({ sha: commit, message: '', login: 'ada', date: '2027-01-31T00:00:00Z' })
  }
  const form = { version: '1.1.0' }
  const publish = await readFile('scripts/release/publish.ts', 'utf8')
  const ended = await runTemplate(template, {
    ...{ services: { github }, form, prepare },
    files: { ...PRODUCT, 'scripts/release/publish.ts': publish, ...files }
  })
  const failed = [...ended.log.matchAll(/^\[(?:[^\]]*\/)?(.+?) *\] 🏁 +Job failed$/gm)].map(([, job = '']) => job)
  return { ...ended, commit, failed }
}

/** Commits a change on top of what was released as 1.0.0, here and at the origin. */
const andThen = (path: string, text: string) => async (folder: string) => {
  await writeFile(join(folder, path), text)
  const git = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  await run('git', [...git, 'commit', '--quiet', '--all', '--message', 'Change'], { cwd: folder })
  await run('git', ['push', '--quiet', 'origin', 'HEAD:main'], { cwd: folder })
}

/** Commits on a branch of its own. */
const onBranch = (name: string) => async (folder: string) => {
  const git = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  await run('git', ['checkout', '--quiet', '-b', name], { cwd: folder })
  await run('git', [...git, 'commit', '--quiet', '--allow-empty', '--message', 'Change'], { cwd: folder })
}

describe('a release', () => {
  it('is published once everything is tested and attested, and then the major tag moves', async () => {
    const { exitCode, commit, attested, summary } = await release()
    expect({ exitCode, tags: Object.fromEntries(github.tags) }).toEqual({
      exitCode: 0,
      tags: { rc: commit, 'v1.1.0': commit, v1: commit }
    })
    expect(github.releases).toMatchObject([
      { tag: 'v1.1.0', immutable: true, body: '- A thing.\n\n### Public interface\n\nUnchanged.\n' }
    ])
    expect(github.releases[0]?.assets.map(({ name }) => name)).toEqual(['deploy-kit.cdx.json', 'dist.sha256'])
    expect(attested.map(line => line.replace(/[0-9a-f]{64}/, 'digest'))).toEqual([
      'digest  dist/index.js',
      'digest  dist/licenses.txt',
      'sbom digest  dist/index.js',
      'sbom digest  dist/licenses.txt'
    ])
    expect(summary).toContain('- A thing.')
  })
})

describe('nothing is tagged', () => {
  it.each<[string, string, Parameters<typeof release>]>([
    ['from another branch', 'plan', [{}, onBranch('fix')]],
    ['where dist/ is not what the source builds', 'attest', [{ 'dist/index.js': `${BUNDLE}process.exit(0)\n` }]],
    ['where dist/ has a file that the source does not build', 'attest', [{ 'dist/more.js': BUNDLE }]],
    ['as a minor version that breaks callers', 'plan', [{}, andThen(INTERFACE, interfaceWith('verdict'))]],
    ['where a test fails', 'only', [{ '.github/workflows/.ci.yml': called("'false'") }]]
  ])('%s', async (_, job, [files, then]) => {
    const { exitCode, failed, attested } = await release(files, then)
    expect({ exitCode, failed, attested, tags: [...github.tags], releases: github.releases }).toEqual({
      ...{ exitCode: 1, failed: [job], attested: [], tags: [], releases: [] }
    })
  })
})

describe('the major tag stays', () => {
  it('where the consumer test fails', async () => {
    const { exitCode, commit } = await release({ '.github/workflows/.consumer-test.yml': called("'false'") })
    expect({ exitCode, tags: [...github.tags], releases: github.releases }).toEqual({
      ...{ exitCode: 1, tags: [['rc', commit]], releases: [] }
    })
  })

  it('where the tag of the release is that of another commit', async () => {
    const other = 'c'.repeat(40)
    github.commits.push({ sha: other, message: '', login: 'ada', date: '2027-01-31T00:00:00Z' })
    github.tags.set('v1.1.0', other)
    const { exitCode } = await release()
    expect({ exitCode, major: github.tags.get('v1'), releases: github.releases }).toEqual({
      ...{ exitCode: 1, major: undefined, releases: [] }
    })
  })
})
