import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openBuildStage, pullAndRun, type BuildStage } from './build-stage.js'
import { startBuildKit } from './buildkit-daemon.js'

let stage: BuildStage
let round = 0

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
})
// Every scenario is new content.
beforeEach(async () => {
  round += 1
  await stage.write('app.txt', `round ${round}`)
  stage.cloud.journal.clear()
})
afterEach(() => stage.cloud.faults.clear())
afterAll(() => stage.stop())

const error = (code: string, status: number) => ({ kind: 'error', code, status }) as const

async function untilCalled(action: string): Promise<void> {
  for (let waited = 0; stage.calls(action) === 0 && waited < 20_000; waited += 50) await wait(50)
  expect(stage.calls(action)).toBeGreaterThan(0)
}

describe('build-push, when something fails', () => {
  it('shows the instruction that failed and its last lines, and pushes nothing', async () => {
    await stage.write(
      'Bad',
      'FROM scratch\nCOPY busybox /busybox\nRUN ["/busybox", "sh", "-c", "echo ::error::no; echo boom; exit 3"]\n'
    )
    const result = await stage.build({ file: 'Bad' })
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'build-failed', digest: '', tags: '' })
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toMatch(/^\[2\/2\] RUN .* failed: exit code 3\.\n {2}\\::error::no\n {2}boom$/)
    expect(stage.calls('ecr:PutImage')).toBe(0)
  })

  it('succeeds by trying again when the registry answers 30% of all requests with an error', async () => {
    stage.cloud.faults.add({ action: 'registry:SignIn', kind: error('INTERNAL', 500), times: 1 })
    stage.cloud.faults.add({ action: 'registry:*', kind: error('INTERNAL', 500), rate: 0.3 })
    const result = await stage.build({ tags: 'shaky, shakier' })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', tags: 'shaky\nshakier' })
    stage.cloud.faults.clear()
    expect(await pullAndRun(stage, result.outputs.image ?? '')).toBe(`built of round ${round}`)
  })

  it('reports which registry refuses to sign in', async () => {
    stage.cloud.faults.add({ action: 'registry:SignIn', kind: error('UNAVAILABLE', 503) })
    const { outputs } = await stage.build({ tags: 'never' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'unreachable', digest: '' })
    expect(outputs.reason).toContain(`The login to ${stage.host} as AWS failed`)
  })

  it('sets no tag when the registry never takes the image', async () => {
    stage.cloud.faults.add({ action: 'registry:PutImage', kind: error('INTERNAL', 503) })
    const { outputs } = await stage.build({ tags: 'never' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'push-failed', tags: '' })
    expect(await stage.tags()).not.toContain('never')
  })

  it('reports which registry cannot be reached', async () => {
    const result = await stage.build({ registry: '127.0.0.1:9' })
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'unreachable' })
    expect(result.outputs.reason).toContain('No response from registry 127.0.0.1:9')
  })

  it('reports which login is refused, and never shows the password', async () => {
    const result = await stage.build({ registry: stage.host, 'registry-logins': `${stage.host}=AWS:wrong-password` })
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'access-denied' })
    expect(result.outputs.reason).toContain(`The login to ${stage.host} as AWS failed`)
    expect(result.log).not.toContain('wrong-password')
  })

  it('reports that the AWS credentials have expired', async () => {
    const kind = {
      ...error('ExpiredTokenException', 400),
      message: 'The security token included in the request is expired'
    }
    stage.cloud.faults.add({ action: 'ecr:GetAuthorizationToken', kind })
    const { outputs } = await stage.build({})
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'credentials-expired' })
  })

  it('asks for a repository that is missing, and makes it when it may', async () => {
    const missing = await stage.build({ repository: 'shop/new' })
    expect(missing.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'not-found' })
    expect(missing.outputs.reason).toContain('`create-repository: true`')
    const made = await stage.build({ repository: 'shop/new', 'create-repository': 'true', tags: 'v1' })
    expect(made.outputs.verdict).toBe('succeeded')
    expect(await stage.tags('shop/new')).toContain('v1')
  })

  it('never moves an immutable tag: the same content is a success, other content an error before the build', async () => {
    await stage.createRepository('shop/frozen', { imageTagMutability: 'IMMUTABLE' })
    const inputs = { repository: 'shop/frozen', tags: 'v1, latest' }
    const first = await stage.build(inputs)
    expect(first.outputs).toMatchObject({ verdict: 'succeeded', tags: 'v1\nlatest' })
    await stage.attest(first.outputs)
    const same = await stage.build({ ...inputs, 'skip-unchanged': 'true' })
    expect(same.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'reused', digest: first.outputs.digest })
    await stage.write('app.txt', 'other content')
    stage.cloud.journal.clear()
    const other = await stage.build(inputs)
    expect(other.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'tag-taken' })
    expect(other.outputs.reason).toContain('Tag v1 in ')
    expect(stage.calls('ecr:InitiateLayerUpload')).toBe(0)
    const next = await stage.build({ ...inputs, tags: 'v2, latest' }, { github: { ref: 'refs/heads/main' } })
    expect(next.outputs).toMatchObject({ verdict: 'succeeded', tags: 'v2' })
    expect(next.summary).toContain('because tags of this repository are immutable: latest')
  })

  it('ends within seconds when the job is canceled during a push, and sets no tag', async () => {
    // A builder sends a layer in parts or in one piece: neither is ever answered, so the push is in its middle until it is canceled.
    for (const action of ['registry:UploadLayerPart', 'registry:CompleteLayerUpload']) {
      stage.cloud.faults.add({ action, kind: { kind: 'hang' } })
    }
    const build = await stage.startBuild({ tags: 'interrupted' })
    await build.seen(/exporting|compiling/)
    await untilCalled('ecr:InitiateLayerUpload')
    const cancelledAt = Date.now()
    build.cancel()
    const main = await build.main
    expect(Date.now() - cancelledAt).toBeLessThan(7_000)
    expect(main.outputs).toMatchObject({ verdict: 'cancelled', tags: '', digest: '' })
    const ended = await build.ended
    expect(existsSync(ended.state['client-config'] ?? '')).toBe(false)
    expect(await stage.tags()).not.toContain('interrupted')
  })

  it('removes its logins after it was killed', async () => {
    stage.cloud.faults.add({ action: 'registry:*', kind: { kind: 'hang' }, after: 4 })
    const build = await stage.startBuild({ tags: 'killed' })
    await build.seen('Signed in to')
    build.kill()
    const { state, postExitCode } = await build.ended
    expect(postExitCode).toBe(0)
    expect(state['client-config']).toMatch(/deploy-kit-docker-/)
    expect(existsSync(state['client-config'] ?? '')).toBe(false)
  })

  it('stops at the timeout', async () => {
    await stage.write('Slow', 'FROM scratch\nCOPY busybox /busybox\nRUN ["/busybox", "sleep", "60"]\n')
    const { outputs } = await stage.build({ file: 'Slow', timeout: '5s' })
    expect(outputs).toMatchObject({ verdict: 'timed-out', 'reason-code': 'timed-out' })
  })

  it('reports that the disk of the builder is full', async () => {
    const root = await mkdtemp(join(tmpdir(), 'small-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', root])
    const kit = await startBuildKit({ root })
    try {
      await writeFile(join(stage.workspace, 'big'), Buffer.alloc(8_000_000, 'x'))
      await stage.write('Big', 'FROM scratch\nCOPY big /big\n')
      const { outputs } = await stage.build({ file: 'Big' }, { env: { HOME: kit.home } })
      expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'build-failed', tags: '' })
      expect(outputs.reason).toContain('The disk is full')
    } finally {
      await kit.stop()
      execFileSync('umount', ['--lazy', root])
      await rm(join(stage.workspace, 'big'))
    }
  })

  it('fails on what the scan finds, takes what is allowed, and passes nothing that cannot be read', async () => {
    await stage.createRepository('shop/scanned', { imageScanningConfiguration: { scanOnPush: true } })
    const inputs = { repository: 'shop/scanned', scan: 'wait', 'scan-timeout': '30s', tags: 'v1' }
    stage.cloud.scans.add({
      repository: 'shop/scanned',
      takes: 2_000,
      findings: [{ name: 'CVE-2026-1', severity: 'HIGH' }]
    })
    const found = await stage.build(inputs)
    expect(found.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'scan-findings', 'scan-verdict': 'failed' })
    expect(found.summary).toContain('CVE-2026-1')
    const allow = '- { id: CVE-2026-1, until: 2099-12-31, reason: not reachable }'
    const allowed = await stage.build({ ...inputs, 'scan-allow': allow })
    expect(allowed.outputs).toMatchObject({ verdict: 'succeeded', 'scan-verdict': 'passed', reused: 'false' })
    const kind = error('AccessDeniedException', 400)
    stage.cloud.faults.add({ action: 'ecr:DescribeImageScanFindings', kind })
    const unread = await stage.build({ ...inputs, 'scan-allow': allow })
    expect(unread.outputs).toMatchObject({
      verdict: 'unknown',
      'reason-code': 'scan-unknown',
      'scan-verdict': 'unknown'
    })
    expect(unread.outcome).toBe('failure')
  })
})
