import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { compress } from 'snappyjs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTokenEndpoint } from '../bundle/token-endpoint.js'
import { openBuildStage, type AttestationChange, type BuildStage } from './build-stage.js'
import { dockerAt } from './buildkit-daemon.js'
import { startSigningAuthority } from './signing-authority.js'

let stage: BuildStage
let count = 0
/** An image that many attestations are of. */
let common: ReturnType<typeof build> | undefined

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
  await stage.write('Data', 'FROM scratch\nCOPY app.txt /app.txt\n')
}, 900_000)
afterAll(() => stage.stop())
// Each test has content of its own.
beforeEach(() => stage.write('app.txt', `content ${(count += 1)}`))

const build = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  stage.build({ file: 'Data', tags: 'latest', lint: 'false', ...inputs }, { env })

/** The result of the second build for an image that the first made and `change` signed. */
async function buildAfter(change: AttestationChange) {
  const first = await build()
  await stage.attest(first.outputs, change)
  return { first, second: await build() }
}

const MAIN = 'octo-org/octo-repo/.github/workflows/local.yml@refs/heads/main'

describe('an unchanged image', () => {
  it('is reused when the trusted build signed it', async () => {
    const { first, second } = await buildAfter({})
    expect(first.outputs).toMatchObject({
      reused: 'false',
      'attestation-predicate-type': expect.stringMatching(/^https:/)
    })
    expect(JSON.parse(first.outputs['attestation-predicate'] ?? '')).toEqual({
      contentKey: first.outputs['content-key']
    })
    expect(second.outputs).toMatchObject({ 'reason-code': 'reused', digest: first.outputs.digest })
    // Nothing is signed for what was not built here.
    expect(second.outputs['attestation-predicate']).toBe('')
  })

  it('is built again when another user with push access pushed first, with the right tag and label', async () => {
    const { outputs } = await build({ 'dry-run': 'true' })
    const key = outputs['content-key'] ?? ''
    const address = `${stage.host}/shop/api`
    await stage.write('evil.txt', 'evil')
    await stage.write('Evil', 'FROM scratch\nCOPY evil.txt /app.txt\n')
    await dockerAt(stage.home, ['login', '--username', 'AWS', '--password', await stage.password(), stage.host])
    await dockerAt(stage.home, [
      ...['buildx', 'build', '--builder', 'kit', '--provenance', 'false', '--label', `io.deploy-kit.content=${key}`],
      ...[
        '--tag',
        `${address}:content-${key.slice(0, 32)}`,
        '--push',
        '--file',
        `${stage.workspace}/Evil`,
        stage.workspace
      ]
    ])
    await dockerAt(stage.home, ['logout', stage.host])
    // They changed the context: back to the content that was poisoned.
    await stage.remove('evil.txt')
    await stage.remove('Evil')
    const result = await build()
    expect(result.outputs).toMatchObject({ 'reason-code': 'built', 'content-key': key })
    expect(result.log).toMatch(
      /Image sha256:[0-9a-f]{64} has the content key of this build but was not reused: it has no attestation for its content\./
    )
    expect(result.summary).toContain('was not reused')
  })

  const another = (part: Partial<Record<'repository' | 'ref' | 'workflow' | 'job', string>>) => {
    const { repository = 'octo-org/octo-repo', ref = 'refs/heads/main', workflow = 'local.yml', job } = part
    const workflowRef = `${repository}/.github/workflows/${workflow}@${ref}`
    return { claims: { repository, ref, workflowRef, jobWorkflowRef: job ?? workflowRef } }
  }

  it.each<[string, AttestationChange, string]>([
    ['another repository', another({ repository: 'octo-org/other' }), 'it was signed for another repository'],
    ['a repository of the same name', { claims: { repositoryId: '7' } }, 'it was signed for another repository'],
    ['another branch', another({ ref: 'refs/heads/evil' }), 'it was not signed for refs/heads/main'],
    ['a pull request', another({ ref: 'refs/pull/7/merge' }), 'it was not signed for refs/heads/main'],
    [
      'another workflow',
      another({ workflow: 'lint.yml' }),
      'it was not signed by a run of .github/workflows/local.yml'
    ],
    [
      'a job of another file',
      another({ job: 'octo-org/tools/.github/workflows/x.yml@refs/heads/main' }),
      'it was signed by a job in a different workflow file'
    ],
    [
      'a run with the code of others',
      { claims: { eventName: 'pull_request_target' } },
      'it was not signed by a run for push, schedule, workflow_dispatch'
    ],
    [
      'another issuer',
      { claims: { issuer: 'https://accounts.example.org' } },
      'it was not signed by a job of GitHub Actions'
    ],
    ['another image', { digest: `sha256:${'0'.repeat(64)}` }, 'it is for a different image'],
    ['other content', { predicate: '{"contentKey":"other"}' }, 'it is for different content'],
    ['no content', { predicate: '[]' }, 'it does not contain the content hash'],
    [
      'an expired certificate',
      { certifiedAt: new Date(Date.now() - 3_600_000) },
      'its signature cannot be verified (CERTIFICATE_ERROR)'
    ]
  ])('is built again when what is signed is of %s', async (_, change, reason) => {
    await stage.write('app.txt', 'of all these')
    const { outputs: first } = await (common ??= build())
    stage.github.attestations.clear()
    await stage.attest(first, change)
    const { outputs, log } = await build({ 'dry-run': 'true' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-build' })
    expect(log).toContain(`was not reused: its attestation was rejected, because ${reason}.`)
  })

  it('is built again when the statement was changed after it was signed, or no trusted signer signed it', async () => {
    const first = await build()
    const { digest = '' } = first.outputs
    await stage.attest(first.outputs)
    const [stored] = stage.github.attestations.get(digest) ?? []
    const forged = structuredClone(stored?.bundle) as { dsseEnvelope: { payload: string } }
    const text = Buffer.from(forged.dsseEnvelope.payload, 'base64').toString()
    forged.dsseEnvelope.payload = Buffer.from(text.replace('"image"', '"other"')).toString('base64')
    const stranger = await startSigningAuthority('public-good')
    await stage.write('.git/stranger.jsonl', stranger.trustedRoot)
    const predicateType = 'https://deploy-kit.io/attestation/content/v1'
    stage.github.attestations.set(digest, [
      { predicateType, bundle: forged },
      { predicateType, bundle: { mediaType: 'x' } }
    ])
    const changed = await build()
    expect(changed.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(changed.log).toContain(
      'none of its 2 attestations was accepted; the first was rejected, because its signature cannot be verified'
    )
    stage.github.attestations.set(changed.outputs.digest ?? '', stored === undefined ? [] : [stored])
    const untrusted = await build({ 'trusted-root': '.git/stranger.jsonl' })
    expect(untrusted.log).toContain('its signature cannot be verified (CERTIFICATE_ERROR)')
    expect(untrusted.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['there is no trusted root', { 'trusted-root': '' }, 'without "trusted-root", no signature can be verified'],
    ['its file is missing', { 'trusted-root': '.git/none' }, 'the file in "trusted-root" does not exist'],
    [
      'its file is broken',
      { 'trusted-root': 'Data' },
      'Input "trusted-root": the file contains no Sigstore trusted roots'
    ],
    [
      'another workflow is trusted',
      { 'trusted-workflow': '.github/workflows/release.yml' },
      'it was not signed by a run of .github/workflows/release.yml'
    ],
    ['another branch is trusted', { 'trusted-ref': 'refs/heads/release' }, 'it was not signed for refs/heads/release']
  ])('is built again when %s', async (_, inputs, reason) => {
    await stage.attest((await build()).outputs)
    const { outputs, log } = await build(inputs)
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(log).toContain(reason)
  })

  it('is built again, and nothing fails, when GitHub does not answer or refuses', async () => {
    await stage.attest((await build()).outputs)
    stage.github.fail({ kind: 'answer', answer: { status: 503 } }, { times: 4, path: /attestations/ })
    const down = await build()
    expect(down.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(down.log).toContain('was not reused: GitHub returned 503')
    await stage.attest(down.outputs)
    const refused = await build({ 'github-token': 'ghs_of_somebody_else' })
    expect(refused.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built' })
    expect(refused.log).toContain('The token may lack the permission attestations: read')
    expect(refused.log).not.toContain('ghs_of_somebody_else')
  }, 900_000)

  it('is reused by a called workflow when a job of the same called workflow signed it', async () => {
    const job = 'octo-org/tools/.github/workflows/build.yml'
    const first = await build()
    await stage.attest(first.outputs, another({ job: `${job}@refs/tags/v1` }))
    expect((await build({ 'dry-run': 'true' })).outputs).toMatchObject({ 'reason-code': 'would-build' })
    const endpoint = await openTokenEndpoint('repo:octo-org/octo-repo', {
      job_workflow_ref: `${job}@${'0'.repeat(40)}`,
      workflow_ref: MAIN
    })
    const second = await build({}, endpoint.environment)
    await endpoint.close()
    expect(second.outputs).toMatchObject({ 'reason-code': 'reused', digest: first.outputs.digest })
  })

  it('is reused when the bundle is behind an address, compressed, and the time is that of an authority', async () => {
    const authority = await startSigningAuthority('github')
    await stage.write('.git/github.jsonl', `${stage.authority.trustedRoot}\n${authority.trustedRoot}\n`)
    const first = await build()
    const { digest = '', 'attestation-predicate': predicate = '' } = first.outputs
    const predicateType = 'https://deploy-kit.io/attestation/content/v1'
    const { claims } = another({})
    const bundle = await authority.sign({
      ...{ digest, predicate, predicateType },
      claims: {
        issuer: 'https://token.actions.githubusercontent.com',
        repositoryId: '1296269',
        eventName: 'push',
        ...claims
      }
    })
    const store = createServer((request, response) => {
      // A stranger's store is shown no token.
      response.writeHead(request.headers.authorization === undefined ? 200 : 400)
      response.end(compress(Buffer.from(JSON.stringify(bundle))))
    })
    await new Promise<void>(resolve => store.listen(0, '127.0.0.1', resolve))
    const bundleUrl = `http://127.0.0.1:${(store.address() as AddressInfo).port}/bundle`
    stage.github.attestations.set(digest, [{ predicateType, bundle: undefined, bundleUrl }])
    const second = await build({ 'trusted-root': '.git/github.jsonl' })
    store.close()
    expect(second.outputs).toMatchObject({ 'reason-code': 'reused', digest })
  })

  it('leaves tags that cannot be moved where another user put them, and succeeds', async () => {
    await stage.createRepository('shop/fixed', { imageTagMutability: 'IMMUTABLE' })
    const inputs = { repository: 'shop/fixed', tags: 'v1, v2' }
    const first = await build(inputs)
    const again = await build({ ...inputs, labels: '', tags: 'v1, v3' })
    expect(first.outputs.tags).toBe('v1\nv2')
    expect(again.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built', tags: 'v3' })
    expect(again.summary).toContain('v1')
    expect(await stage.tags('shop/fixed')).toEqual([expect.stringMatching(/^content-/), 'v1', 'v2', 'v3'])
  })
})
