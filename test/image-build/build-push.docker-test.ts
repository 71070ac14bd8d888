import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createForeignRepository,
  DOCKERFILE,
  letIn,
  openBuildStage,
  pullAndRun,
  type BuildStage
} from './build-stage.js'
import { dockerAt } from './buildkit-daemon.js'

let stage: BuildStage

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
})
beforeEach(() => stage.cloud.journal.clear())
afterAll(() => stage.stop())

/** A blank home has no plugins: the client is one without buildx. */
const withoutBuildx = async () => ({ env: { HOME: await mkdtemp(join(tmpdir(), 'home-')) } })

describe('the bundle of build-push', () => {
  it('builds and pushes an image that can be pulled and run, and outputs its digest', async () => {
    const commit = stage.commit()
    const artifacts = join(await mkdtemp(join(tmpdir(), 'artifacts-')), 'subjects')
    const result = await stage.build(
      { tags: 'sha, short-sha, branch, latest, pr' },
      { env: { GITHUB_ARTIFACTS: artifacts } }
    )
    expect(result).toMatchObject({ outcome: 'success', postExitCode: 0 })
    const { image = '', digest = '', 'content-key': key = '' } = result.outputs
    expect(result.outputs).toMatchObject({
      ...{ verdict: 'succeeded', 'reason-code': 'built', reused: 'false', repository: 'shop/api', tag: commit },
      // What actions/attest takes: the subject's name and its digest.
      ...{ registry: stage.host, image: `${stage.host}/shop/api@${digest}` },
      ...{ tags: [commit, commit.slice(0, 7), 'main', 'latest'].join('\n') }
    })
    expect(await stage.tags()).toEqual(
      [`content-${key.slice(0, 32)}`, commit, commit.slice(0, 7), 'latest', 'main'].sort()
    )
    expect(await pullAndRun(stage, image)).toBe('built of one')
    expect(
      JSON.parse(await dockerAt(stage.home, ['image', 'inspect', '--format', '{{json .Config.Labels}}', image]))
    ).toEqual({
      'io.deploy-kit.content': key,
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'org.opencontainers.image.revision': commit,
      'org.opencontainers.image.source': 'https://github.com/octo-org/octo-repo',
      'org.opencontainers.image.version': commit
    })
    expect(await readFile(artifacts, 'utf8')).toBe(`oci://${image}\n`)
    expect(result.log).toMatch(/##\[group\]Build: build\n(?:.*\n)*?\s+compiling\n/)
    expect(result.summary).toContain('| linux/amd64 |')
    expect(result.summary).toContain('<code>build</code>')
    expect(existsSync(result.state['client-config'] ?? '')).toBe(false)
  })

  it('takes the image that is there when nothing changed, and gives it the tags of the new commit', async () => {
    const before = await stage.build({})
    await stage.attest(before.outputs)
    const commit = stage.commit()
    stage.cloud.journal.clear()
    const result = await stage.build({ tags: 'sha' })
    expect(result.outputs).toMatchObject({
      ...{ 'reason-code': 'reused', reused: 'true', 'cache-hit': 'true', 'layers-changed': '0/2' },
      digest: before.outputs.digest
    })
    expect(stage.calls('ecr:InitiateLayerUpload')).toBe(0)
    expect(await stage.tags()).toContain(commit)
  })

  it('builds again where only a label claims the same content', async () => {
    const result = await stage.build({ 'trusted-root': '' })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(result.log).toContain('was not reused: without "trusted-root", no signature can be verified.')
    expect(result.summary).toContain('was not reused')
    await stage.attest(result.outputs)
  })

  it('builds what changed on top of what did not', async () => {
    await stage.write('notes', 'not part of the context')
    expect((await stage.build({ tags: 'latest' })).outputs.reused).toBe('true')
    await stage.write('app.txt', 'two')
    const { outputs } = await stage.build({ tags: 'latest' })
    expect(outputs).toMatchObject({ reused: 'false', 'cache-hit': 'false', 'layers-changed': '1/2' })
    expect(await pullAndRun(stage, outputs.image ?? '')).toBe('built of two')
    const again = await stage.build({ tags: 'latest', 'skip-unchanged': 'false' })
    expect(again.outputs).toMatchObject({ reused: 'false', 'cache-hit': 'true', digest: outputs.digest })
  })

  it('sends a context of more than a gigabyte within a small memory, and reports what makes it large', async () => {
    const large = await open(join(stage.workspace, 'large.bin'), 'w')
    await large.truncate(1_200_000_000)
    await large.close()
    await stage.write('Large', 'FROM scratch\nCOPY large.bin /large.bin\n')
    const build = await stage.startBuild({ file: 'Large', tags: 'large', lint: 'false' })
    const peaks = watchMemory()
    const { outputs, summary } = await build.ended
    expect(outputs).toMatchObject({ verdict: 'succeeded', tags: 'large' })
    expect(summary).toContain(
      'The context is 1.2 GB, of which large.bin is 1.2 GB. Exclude unused files in .dockerignore'
    )
    // Node's part, and that of the Docker client, which streams the file.
    const { node, client } = peaks()
    expect(node).toBeGreaterThan(0)
    expect(node).toBeLessThan(120)
    expect(client).toBeGreaterThan(0)
    expect(client).toBeLessThan(250)
    await rm(join(stage.workspace, 'large.bin'))
  }, 900_000)

  it('makes one index of two platforms', async () => {
    await stage.write('Data', 'FROM scratch\nCOPY app.txt /app.txt\n')
    const { outputs } = await stage.build({ file: 'Data', platforms: 'linux/amd64, linux/arm64', tags: 'data' })
    const digests = JSON.parse(outputs.digests ?? '{}') as Readonly<Record<string, string>>
    expect(Object.keys(digests).sort()).toEqual(['linux/amd64', 'linux/arm64'])
    expect(Object.values(digests)).not.toContain(outputs.digest)
    await stage.attest(outputs)
    const again = await stage.build({ file: 'Data', platforms: 'linux/arm64, linux/amd64', tags: 'data' })
    expect(again.outputs).toMatchObject({ reused: 'true', digest: outputs.digest, digests: outputs.digests })
  })

  it('attests how the image was built, on demand, as an index', async () => {
    const { outputs } = await stage.build({ provenance: 'max', sbom: 'false', tags: 'attested' })
    expect(JSON.parse(outputs.digests ?? '{}')).toEqual({
      'linux/amd64': expect.not.stringMatching(outputs.digest ?? '')
    })
    expect(await pullAndRun(stage, outputs.image ?? '')).toBe('built of two')
  })

  it('keeps secrets out of the image, its history, its layers and the log', async () => {
    await stage.write(
      'Secret',
      DOCKERFILE.replace(
        'COPY app.txt',
        'RUN --mount=type=secret,id=token ["/bin/busybox", "sh", "-c", "cat /run/secrets/token; /bin/busybox wc -c < /run/secrets/token > /length"]\nCOPY app.txt'
      )
    )
    const secret = 'do-not-show-me'
    const result = await stage.build({ file: 'Secret', secrets: `token=${secret}`, tags: 'secret' })
    expect(result.outcome).toBe('success')
    expect(result.log).toContain('    ***')
    expect(result.log + result.summary + JSON.stringify(result.outputs)).not.toContain(secret)
    await pullAndRun(stage, result.outputs.image ?? '')
    const history = await dockerAt(stage.home, ['history', '--no-trunc', result.outputs.image ?? ''])
    const archive = join(stage.home, 'image.tar')
    await dockerAt(stage.home, ['save', '--output', archive, result.outputs.image ?? ''])
    expect(history).not.toContain(secret)
    expect((await readFile(archive)).includes(secret)).toBe(false)
  })

  it('pushes one digest to several registries in one step, and signs in to each', async () => {
    const other = await createForeignRepository(stage, {
      ...{ accountId: '210987654321', repositoryName: 'shop/api' },
      policy: letIn('123456789012')
    })
    const password = await stage.password()
    const result = await stage.build({
      registry: `ecr, ${other}`,
      'registry-logins': `${other}=AWS:${password}`,
      tags: 'both'
    })
    const { digest = '', images = '' } = result.outputs
    expect(JSON.parse(images)).toEqual([`${stage.host}/shop/api@${digest}`, `${other}/shop/api@${digest}`])
    expect(result.log).not.toContain(password)
  })

  it('gives hints, and the findings of BuildKit itself, at the lines of the Dockerfile, and fails nothing for them', async () => {
    await stage.write(
      'Hints',
      '# busybox, and no more\nfrom scratch as Only\nCOPY busybox /busybox\nENTRYPOINT /busybox\n'
    )
    const { outcome, annotations } = await stage.build({ file: 'Hints', tags: 'hints' })
    expect(outcome).toBe('success')
    expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(['notice']))
    const hints = annotations.map(({ title = '', file = '', line = 0 }) => `${title} ${file}:${line}`)
    expect(hints.sort()).toEqual([
      'ConsistentInstructionCasing Hints:2',
      'HEALTHCHECK is missing Hints:2',
      'JSONArgsRecommended Hints:4',
      'StageNameCasing Hints:2',
      'The image runs as root Hints:2'
    ])
    const silent = await stage.build({ file: 'Hints', tags: 'hints', lint: 'false', 'skip-unchanged': 'false' })
    expect(silent.annotations).toEqual([])
  })

  it('reports what it would do in a dry run, and changes nothing', async () => {
    await stage.write('app.txt', 'three')
    const result = await stage.build({ 'dry-run': 'true' })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-build', digest: '' })
    expect(result.log).toContain('Would run: ["docker","buildx","build"')
    expect(stage.calls('ecr:PutImage') + stage.calls('ecr:InitiateLayerUpload')).toBe(0)
  })

  it('builds by the docker driver, whose images are pushed by a tag of their own', async () => {
    const { outputs } = await stage.build({ builder: 'default', tags: 'by-engine' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', reused: 'false' })
    expect(await pullAndRun(stage, outputs.image ?? '')).toBe('built of three')
  })

  it('builds without buildx, logs it, and refuses what only BuildKit can do', async () => {
    await stage.write('app.txt', 'four')
    const options = await withoutBuildx()
    const result = await stage.build({ builder: '', tags: 'classic' }, options)
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(result.annotations).toContainEqual(expect.objectContaining({ title: 'No BuildKit' }))
    expect(await pullAndRun(stage, result.outputs.image ?? '')).toBe('built of four')
    const refused = await stage.build({ builder: '', secrets: 'token=abc', cache: 'gha' }, options)
    const errors = refused.annotations.filter(({ level }) => level === 'error')
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Input "secrets", "cache": it requires BuildKit/)
    ])
  })

  it('loads the image into the engine without a push', async () => {
    const { outputs } = await stage.build({ push: 'false', load: 'true', tags: 'local' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', digest: '' })
    expect(await dockerAt(stage.home, ['run', '--rm', '--network', 'none', 'shop/api:local'])).toBe('built of four')
  })
})

/** Watches the peaks of resident memory, in MiB: of the action's process and of the largest Docker client below it. */
function watchMemory(): () => { readonly node: number; readonly client: number } {
  const peaks = { node: 0, client: 0 }
  const timer = setInterval(() => {
    for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const read = (file: string) => {
        try {
          return readFileSync(`/proc/${id}/${file}`, 'utf8')
        } catch {
          // It has ended.
          return ''
        }
      }
      const command = read('cmdline')
      const kind = command.includes('dist/build-push')
        ? 'node'
        : command.includes('buildx') && command.includes('Large')
          ? 'client'
          : undefined
      const peak = Number(/^VmHWM:\s+(\d+)/m.exec(read('status'))?.[1] ?? 0) / 1024
      if (kind !== undefined) peaks[kind] = Math.max(peaks[kind], peak)
    }
  }, 200)
  return () => {
    clearInterval(timer)
    return peaks
  }
}
