import { GetLifecyclePolicyCommand } from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openBuildStage, type BuildStage } from './build-stage.js'
import { dockerAt } from './buildkit-daemon.js'

// `npm run test:docker`: what a build is given beside its context, and what is made around the image.
let stage: BuildStage

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
})
afterAll(() => stage.stop())

/** Puts a program of this machine, with the libraries that it loads, into a folder of the checkout. */
async function copyProgram(program: string, folder: string): Promise<void> {
  const libraries = execFileSync('ldd', [program], { encoding: 'utf8' }).match(/\/\S+(?= \(0x)/g) ?? []
  for (const file of [program, ...libraries]) {
    const copy = join(stage.workspace, folder, file)
    await mkdir(dirname(copy), { recursive: true })
    await cp(await realpath(file), copy)
  }
}

/** A key without a passphrase, named `comment`; returns its file. */
async function makeKey(comment: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'key-')), 'key')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', comment, '-f', file])
  return file
}

const fingerprint = (key: string) => execFileSync('ssh-keygen', ['-lf', key], { encoding: 'utf8' }).split(' ')[1] ?? ''

describe('ssh', () => {
  beforeAll(async () => {
    await copyProgram('/usr/bin/ssh-add', 'ssh')
    await stage.write(
      'Ssh',
      'FROM scratch\nCOPY ssh /\nRUN --mount=type=ssh,id=default ["/usr/bin/ssh-add", "-l"]\nCOPY app.txt /app.txt\n'
    )
  })

  it('`default` is the agent of the job, whose keys a step can use and the image does not hold', async () => {
    const key = await makeKey('of-the-agent')
    const socket = join(dirname(key), 'agent')
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
    try {
      execFileSync('ssh-add', ['-q', key], { env: { ...process.env, SSH_AUTH_SOCK: await untilThere(socket) } })
      const result = await stage.build(
        { file: 'Ssh', ssh: 'default', tags: 'agent' },
        { env: { SSH_AUTH_SOCK: socket } }
      )
      expect(result.outputs).toMatchObject({ verdict: 'succeeded' })
      expect(result.log).toContain(fingerprint(key))
    } finally {
      agent.kill()
    }
  })

  it('`id=path` is the key in a file', async () => {
    const key = await makeKey('of-a-file')
    const result = await stage.build({ file: 'Ssh', ssh: `default=${key}`, tags: 'file', 'no-cache': 'true' })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' })
    expect(result.log).toContain(fingerprint(key))
  })

  it('a step that needs a key that was not given fails, and reports it', async () => {
    const { outputs } = await stage.build({ file: 'Ssh', tags: 'none', 'no-cache': 'true' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'build-failed', digest: '' })
    expect(outputs.reason).toContain('ssh-add')
  })
})

/** A scanner by BuildKit's protocol: https://github.com/moby/buildkit/blob/master/docs/attestations/sbom-protocol.md */
const SCANNER = [
  'FROM scratch',
  'COPY busybox /bin/busybox',
  'COPY scan.sh /scan.sh',
  'ENTRYPOINT ["/bin/busybox", "sh", "/scan.sh"]'
].join('\n')
const SCAN = `set -e
count=$(/bin/busybox find "$BUILDKIT_SCAN_SOURCE" -type f | /bin/busybox wc -l)
/bin/busybox cat > "$BUILDKIT_SCAN_DESTINATION/files.spdx.json" <<END
{"_type": "https://in-toto.io/Statement/v0.1", "predicateType": "https://spdx.dev/Document",
 "predicate": {"spdxVersion": "SPDX-2.3", "name": "$count files", "packages": [{"name": "busybox", "SPDXID": "SPDXRef-1"}]}}
END
`

it('`sbom` attaches what the generator found, beside an image that is pulled as before', async () => {
  await stage.write('scan.sh', SCAN)
  await stage.write('Scanner', SCANNER)
  const scanner = await stage.build({ file: 'Scanner', tags: 'scanner' })
  const generator = scanner.outputs.image ?? ''
  const { outputs } = await stage.build({ sbom: `generator=${generator}`, tags: 'listed' })
  expect(outputs).toMatchObject({ verdict: 'succeeded' })
  const password = await stage.password()
  await dockerAt(stage.home, ['login', '--username', 'AWS', '--password', password, stage.host])
  const format = '{{ json .SBOM.SPDX }}'
  const list = await dockerAt(stage.home, ['buildx', 'imagetools', 'inspect', '--format', format, outputs.image ?? ''])
  expect(JSON.parse(list)).toMatchObject({
    name: expect.stringMatching(/^[2-9] files$/),
    packages: [{ name: 'busybox' }]
  })
  // A generator that cannot be had fails the build.
  const missing = await stage.build({ sbom: `generator=${stage.host}/shop/api:no-such-scanner`, tags: 'unlisted' })
  expect(missing.outputs).toMatchObject({ verdict: 'failed', tags: '' })
  expect(await stage.tags()).not.toContain('unlisted')
})

it('a repository that is created gets the lifecycle policy, as JSON or from a file, and one that is there keeps its own', async () => {
  const rule = {
    ...{ rulePriority: 1, description: 'a week', action: { type: 'expire' } },
    selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 7 }
  }
  const policy = JSON.stringify({ rules: [rule] })
  await stage.write('policy.json', policy)
  for (const [repository, given] of [
    ['shop/by-file', 'policy.json'],
    ['shop/by-text', policy]
  ] as const) {
    const inputs = { repository, 'create-repository': 'true', 'repository-lifecycle-policy': given, tags: 'v1' }
    expect((await stage.build(inputs)).outputs.verdict).toBe('succeeded')
    await stage.build({ ...inputs, 'repository-lifecycle-policy': '{"rules":[]}' })
    const { lifecyclePolicyText } = await stage.ecr.send(new GetLifecyclePolicyCommand({ repositoryName: repository }))
    expect(JSON.parse(lifecyclePolicyText ?? '{}')).toEqual({ rules: [rule] })
  }
})

async function untilThere(socket: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await realpath(socket).catch(() => undefined)) return socket
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`${socket} does not come.`)
}
