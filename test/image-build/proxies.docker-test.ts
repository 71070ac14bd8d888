import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer, request as requestHttp } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRegistryProcess } from '../../local/aws/ecr/docker-registry/registry-process.js'
import { openJob } from '../../local/runner/job/open-job.js'
import { startForwardProxy, type ForwardProxy } from '../../local/services/forward-proxy.js'
import { openTlsFront } from '../bundle/tls-front.js'
import { openBuildStage, type BuildStage } from './build-stage.js'
import { dockerAt, startBuildKit, type BuildKitDaemon } from './buildkit-daemon.js'

// `npm run test:docker`: registries under their public names, which only the proxy resolves.
const ACCOUNT = '123456789012'
const ECR = `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`
const PUBLIC = 'public.ecr.aws'
const OTHER = 'registry.test'
const AWS = 'api.aws.test'

let stage: BuildStage
let proxy: ForwardProxy
let kit: BuildKitDaemon
let env: Readonly<Record<string, string>>
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
  const registry = await startRegistryProcess('docker-registry')
  const guarded = await startGuard(registry.socketPath)
  const [host = '', port] = stage.host.split(':')
  const fronts = [
    await openTlsFront([OTHER], { path: registry.socketPath }),
    await openTlsFront([ECR], { host, port: Number(port) }),
    await openTlsFront([PUBLIC], { host: '127.0.0.1', port: guarded.port })
  ]
  const [other, ecr, open] = fronts.map(({ where }) => where)
  const names = { [`${OTHER}:443`]: other, [`${ECR}:443`]: ecr, [`${PUBLIC}:443`]: open }
  proxy = await startForwardProxy({
    names: { ...(names as Record<string, string>), [`${AWS}:80`]: new URL(stage.cloud.endpoint).host }
  })
  const certificates = join(await mkdtemp(join(tmpdir(), 'trust-')), 'certificates.pem')
  const texts = await Promise.all(fronts.map(front => readFile(front.certificateFile, 'utf8')))
  await writeFile(certificates, texts.join(''))
  // What Node, and what Go, trust beside the authorities of the system.
  const trust = { NODE_EXTRA_CA_CERTS: certificates, SSL_CERT_FILE: certificates }
  const proxies = { HTTPS_PROXY: proxy.address, HTTP_PROXY: proxy.address }
  kit = await startBuildKit({ env: { ...trust, ...proxies } })
  // The engine of this machine uses no proxy: without it the client signs in directly, and BuildKit needs none.
  const alone = { DOCKER_HOST: `unix://${join(kit.home, 'no-engine')}` }
  env = { ...trust, ...proxies, ...alone, HOME: kit.home, AWS_ENDPOINT_URL: `http://${AWS}` }
  closing.push(
    () => kit.stop(),
    () => proxy.close(),
    ...fronts.map(front => () => front.close())
  )
  closing.push(
    () => guarded.close(),
    () => registry.stop(),
    () => stage.stop()
  )
})
let round = 0
beforeEach(async () => {
  await stage.write('app.txt', `named ${(round += 1)}`)
  stage.cloud.journal.clear()
  ;(proxy.visits as string[]).length = 0
})
afterAll(async () => {
  for (const close of closing) await close()
})

const hostsOf = ({ visits }: ForwardProxy) => new Set(visits.map(visit => visit.replace(/^\S+ (\S+):\d+$/, '$1')))

describe('behind a proxy', () => {
  it('build-push signs in to ECR, reads a registry, pushes to both, and reads that back', async () => {
    const result = await stage.build({ registry: `ecr, ${OTHER}/org`, tags: 'v1, v2' }, { env })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built', tags: 'v1\nv2' })
    expect(new Set(proxy.visits)).toEqual(new Set([`CONNECT ${OTHER}:443`, `POST ${AWS}:80`]))
    await stage.attest(result.outputs)
    const again = await stage.build({ registry: `ecr, ${OTHER}/org`, tags: 'v3' }, { env })
    expect(again.outputs).toMatchObject({ 'reason-code': 'reused', digest: result.outputs.digest, tags: 'v3' })
  })

  it('a registry that no proxy leads to is not reached', async () => {
    const { outputs } = await stage.build({ registry: OTHER }, { env: { ...env, HTTPS_PROXY: '', HTTP_PROXY: '' } })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'unreachable' })
    expect(outputs.reason).toContain(`No response from registry ${OTHER}`)
  })
})

it('ECR Public is signed in to from us-east-1, and gets the image beside the private one', async () => {
  const result = await stage.build({ registry: `${PUBLIC}/shop, ${ECR}`, repository: 'shop/api', tags: 'v4' }, { env })
  expect(result.outputs).toMatchObject({ verdict: 'succeeded', tags: 'v4', registry: PUBLIC })
  const { digest = '', image, images = '' } = result.outputs
  expect(image).toBe(`${PUBLIC}/shop/shop/api@${digest}`)
  expect(JSON.parse(images)).toEqual([image, `${ECR}/shop/api@${digest}`])
  expect(stage.calls('ecr-public:GetAuthorizationToken')).toBe(1)
  expect(hostsOf(proxy)).toEqual(new Set([PUBLIC, ECR, AWS]))
})

it('where the account id is masked, `repository` and `digest` pass to another job, in which they name the image', async () => {
  const lines: string[] = []
  // As aws-actions/configure-aws-credentials masks it with `mask-aws-account-id`.
  const secrets = [ACCOUNT]
  const machine = { PATH: process.env.PATH, ...stage.cloud.environment(), ...env }
  const first = await openJob({ workspace: stage.workspace, machine, secrets, onLine: line => lines.push(line) })
  const inputs = { repository: 'shop/api', registry: ECR, builder: 'kit', tags: 'v5' }
  const built = await first.start({ actionPath: 'actions/build-push', inputs }).ended
  expect(built.outputs).toMatchObject({ verdict: 'succeeded', image: expect.stringContaining(ECR) })
  await first.complete()
  const { image, images, registry, repository, tag, digest } = built.outputs
  const needs = first.passOn(built.outputs)
  expect(needs).toMatchObject({ repository, tag, digest })
  expect([image, images, registry].every(value => value?.includes(ACCOUNT))).toBe(true)
  expect(Object.keys(built.outputs).filter(name => !(name in needs))).toEqual(['image', 'images', 'registry'])
  expect(lines).toContain("##[warning]Skip output 'image' since it may contain secret.")

  const second = await openJob({ machine })
  await writeFile(
    join(second.workspace, 'task.json'),
    JSON.stringify({
      family: 'api',
      containerDefinitions: [{ name: 'api', image: `${ECR}/${needs.repository ?? ''}:old`, memory: 128 }]
    })
  )
  const rendered = await second.start({
    actionPath: 'actions/render-task-def',
    inputs: { 'task-definition': 'task.json', images: `api=@${needs.digest ?? ''}` }
  }).ended
  const file = JSON.parse(await readFile(rendered.outputs['task-definition'] ?? '', 'utf8')) as {
    readonly containerDefinitions: readonly { readonly image: string }[]
  }
  await second.complete()
  expect(file.containerDefinitions[0]?.image).toBe(image)
  await dockerAt(kit.home, ['login', '--username', 'AWS', '--password', await stage.password(), stage.host])
  const there = await dockerAt(kit.home, ['buildx', 'imagetools', 'inspect', `${stage.host}/shop/api@${digest ?? ''}`])
  expect(there).toContain(digest)
})

/** ECR Public's door: every push and read needs the user `AWS`. */
async function startGuard(socketPath: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [, login = ''] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? []
    if (!/^AWS:.{40,}$/.test(Buffer.from(login, 'base64').toString())) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="public"' }).end()
      return
    }
    const { method, url: path, headers } = request
    const onward = requestHttp({ socketPath, method, path, headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
