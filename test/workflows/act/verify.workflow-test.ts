import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import {
  startSigningAuthority,
  type SigningAuthority,
  type SigningClaims
} from '../../image-build/signing-authority.js'
import { runTemplate, type WorkflowRun } from './run-workflow.js'

const run = promisify(execFile)
const AUTHOR = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
const NODE = resolve('node_modules/node/bin')
const RELEASE = 'org/deploy-kit/.github/workflows/.release.yml@refs/heads/main'
const BUNDLE = 'process.stdout.write("built")\n'

/** A product whose bundle is a copy of its source, as in the test of the release. */
const PRODUCT: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    ...{ name: 'product', version: '1.1.0' },
    scripts: { build: 'mkdir -p dist/deploy && cp src/index.js dist/deploy/index.js && : > dist/licenses.txt' }
  }),
  'package-lock.json': JSON.stringify({
    ...{ name: 'product', version: '1.1.0', lockfileVersion: 3, requires: true },
    packages: { '': { name: 'product', version: '1.1.0' } }
  }),
  'src/index.js': BUNDLE,
  'dist/deploy/index.js': BUNDLE,
  'dist/licenses.txt': ''
}

let authority: SigningAuthority
let stranger: SigningAuthority
beforeAll(async () => {
  authority = await startSigningAuthority('public-good')
  stranger = await startSigningAuthority('public-good')
})

interface Case {
  /** Files that replace those of the product, in the commit that is verified. */
  readonly files?: Readonly<Record<string, string>>
  /** What was signed: the files of dist/ of the product unless given. */
  readonly signs?: Readonly<Record<string, string>>
  readonly claims?: Partial<SigningClaims>
  readonly by?: SigningAuthority
  /** The input, unless it is the commit. */
  readonly commit?: string
}

/** Verifies a commit of the product. */
async function verify({ files = {}, signs, claims = {}, by = authority, commit: given }: Case = {}): Promise<
  WorkflowRun & { readonly commit: string; readonly failed: readonly string[] }
> {
  const home = await mkdtemp(join(tmpdir(), 'verify-'))
  const product = join(home, 'product')
  const all = { ...PRODUCT, ...files }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(join(product, path, '..'), { recursive: true })
    await writeFile(join(product, path), text)
  }
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: product })
  await run('git', ['add', '--all', '--force'], { cwd: product })
  await run('git', [...AUTHOR, 'commit', '--quiet', '--message', 'Release'], { cwd: product })
  const commit = (await run('git', ['rev-parse', 'HEAD'], { cwd: product })).stdout.trim()
  const signed = Object.entries(signs ?? PRODUCT).filter(([path]) => path.startsWith('dist/'))
  const bundle = await by.sign({
    digest: new Map(signed.map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')])),
    ...{ predicate: '{}', predicateType: 'https://slsa.dev/provenance/v1' },
    claims: {
      ...{ issuer: 'https://token.actions.githubusercontent.com', repository: 'org/deploy-kit', repositoryId: '1' },
      ...{ ref: 'refs/heads/main', workflowRef: RELEASE, jobWorkflowRef: RELEASE, eventName: 'workflow_dispatch' },
      ...{ sourceDigest: commit, runnerEnvironment: 'github-hosted', ...claims }
    }
  })
  const [root, bundles, gh] = [join(home, 'root.json'), join(home, 'bundles'), join(home, 'bin/gh')]
  await mkdir(join(home, 'bin'))
  await writeFile(root, authority.trustedRoot)
  await writeFile(bundles, `${JSON.stringify(bundle)}\n`)
  await writeFile(gh, `#!/bin/sh\nexec node ${resolve('build/test/workflows/act/gh-attestation.js')} "$@"\n`)
  await chmod(gh, 0o755)
  const ended = await runTemplate(await templateOf(product, given ?? commit), {
    variables: {
      ...{ TRUSTED_ROOT: root, BUNDLES: bundles },
      PATH: [join(home, 'bin'), NODE, process.env.PATH].join(delimiter)
    }
  })
  const failed = [...ended.log.matchAll(/^\[(?:[^\]]*\/)?(.+?) *\] 🏁 +Job failed$/gm)].map(([, job = '']) => job)
  return { ...ended, commit, failed }
}

/** The workflow itself, with this commit. In place of the checkout of deploy-kit, the product is cloned. */
async function templateOf(product: string, commit: string): Promise<string> {
  const text = await readFile('.github/workflows/verify.yml', 'utf8')
  const checkout = / {6}- uses: actions\/checkout@.*\n {8}with:\n(?: {10}.*\n)+/g
  expect(text.match(checkout)).toHaveLength(2)
  return text
    .replaceAll(checkout, `      - run: rm -rf deploy-kit && git clone --quiet ${product} deploy-kit\n`)
    .replace('  workflow_call:\n', '  workflow_dispatch:\n')
    .replace(/^ {4}outputs:\n {6}files:\n(?: {8}.*\n)+/m, '')
    .replaceAll('${{ inputs.commit }}', commit)
    .replaceAll('${{ fromJSON(inputs.runs-on) }}', 'ubuntu-latest')
    .replaceAll('if: inputs.rebuild', 'if: true')
    .replaceAll('${{ github.token }}', 'token')
}

describe('a pinned commit', () => {
  it('is verified where the release workflow signed its dist/ for it, and its source builds the same', async () => {
    const { exitCode, summary, commit, log } = await verify()
    expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
    expect(summary).toContain(`The release workflow signed all 2 files of \`dist/\` for commit \`${commit}\`.`)
    expect(summary).toContain('### dist/ is reproduced')
  })

  it.each<[string, Case, string]>([
    [
      'a file of dist/ is another',
      { files: { 'dist/licenses.txt': 'changed' } },
      'not what the release workflow signed'
    ],
    ['dist/ has one file more', { files: { 'dist/more.js': '' } }, 'not what the release workflow signed'],
    ['a signed file is missing', { signs: { ...PRODUCT, 'dist/more.js': '' } }, 'not what the release workflow signed'],
    [
      'an attribute puts text of the commit into a file of the archive',
      {
        files: { '.gitattributes': 'dist/** export-subst\n', 'dist/licenses.txt': '$Format:%s$' },
        signs: { ...PRODUCT, 'dist/licenses.txt': '$Format:%s$' }
      },
      'not what the release workflow signed'
    ],
    [
      'an attribute leaves a signed file out of the archive',
      { files: { '.gitattributes': 'dist/licenses.txt export-ignore\n' } },
      'not what the release workflow signed'
    ],
    ['the first bundle is another', { files: { 'dist/deploy/index.js': 'evil' } }, 'did not sign this commit'],
    ['another commit was signed', { claims: { sourceDigest: '1'.repeat(40) } }, 'did not sign this commit'],
    [
      'another workflow signed it',
      { claims: { jobWorkflowRef: 'org/deploy-kit/.github/workflows/.ci.yml@refs/heads/main' } },
      'did not sign this commit'
    ],
    [
      'the release workflow of a branch signed it',
      {
        claims: {
          ...{ ref: 'refs/heads/topic', workflowRef: RELEASE.replace('heads/main', 'heads/topic') },
          jobWorkflowRef: RELEASE.replace('heads/main', 'heads/topic')
        }
      },
      'did not sign this commit'
    ],
    ['a fork signed it', { claims: { repository: 'other/deploy-kit' } }, 'did not sign this commit'],
    ['a self-hosted runner signed it', { claims: { runnerEnvironment: 'self-hosted' } }, 'did not sign this commit']
  ])('is not verified where %s', async (_, given, reason) => {
    const { exitCode, failed, summary } = await verify(given)
    expect({ exitCode, failed }).toEqual({ exitCode: 1, failed: ['signature'] })
    expect(summary).toContain(reason)
    expect(summary).not.toContain('is verified')
  })

  it('is not verified where others made the signature', async () => {
    const { exitCode, summary } = await verify({ by: stranger })
    expect(exitCode).toBe(1)
    expect(summary).toContain('did not sign this commit')
  })

  it('is not verified where the signed dist/ is not what its source builds', async () => {
    const { exitCode, failed, summary, log } = await verify({ files: { 'src/index.js': 'process.exit(1)\n' } })
    expect({ exitCode, failed }).toEqual({ exitCode: 1, failed: ['rebuild'] })
    expect(log).toContain('The source of this commit builds another dist/. Do not use this commit.')
    expect(summary).not.toContain('is reproduced')
  })

  it('must be 40 hexadecimal digits', async () => {
    const { exitCode, failed } = await verify({ commit: 'v1' })
    expect({ exitCode, failed }).toEqual({ exitCode: 1, failed: ['signature'] })
  })
})
