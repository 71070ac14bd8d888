import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startRegistryProcess, type RegistryProcess } from '../../local/aws/ecr/registry-process.js'
import { startForwardProxy, type ForwardProxy } from '../../local/services/forward-proxy.js'
import { openTlsFront, type TlsFront } from '../bundle/tls-front.js'
import { openBuildStage, type BuildStage } from './build-stage.js'
import { startBuildKit, type BuildKitDaemon } from './buildkit-daemon.js'

// `npm run test:docker`: a registry and an ECR whose names only the proxy knows.
const REGISTRY = 'registry.test'
const AWS = 'api.ecr.test'

let stage: BuildStage
let registry: RegistryProcess
let front: TlsFront
let proxy: ForwardProxy
let kit: BuildKitDaemon
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
  registry = await startRegistryProcess('docker-registry')
  front = await openTlsFront([REGISTRY], { path: registry.socketPath })
  const names = { [`${REGISTRY}:443`]: front.where, [`${AWS}:80`]: new URL(stage.cloud.endpoint).host }
  proxy = await startForwardProxy({ names })
  // What Node, and what Go, trust beside the authorities of the system.
  const trust = { NODE_EXTRA_CA_CERTS: front.certificateFile, SSL_CERT_FILE: front.certificateFile }
  const proxies = { HTTPS_PROXY: proxy.address, HTTP_PROXY: proxy.address }
  kit = await startBuildKit({ env: { ...trust, ...proxies } })
  env = { ...trust, ...proxies, HOME: kit.home, AWS_ENDPOINT_URL: `http://${AWS}` }
})
afterAll(async () => {
  await kit.stop()
  await proxy.close()
  await front.close()
  await registry.stop()
  await stage.stop()
})

it('behind a proxy build-push signs in to ECR, reads a registry, pushes to both, and reads that back', async () => {
  const result = await stage.build({ registry: `ecr, ${REGISTRY}/org`, tags: 'v1, v2' }, { env })
  expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'built', tags: 'v1\nv2' })
  expect(new Set(proxy.visits)).toEqual(new Set([`CONNECT ${REGISTRY}:443`, `POST ${AWS}:80`]))
  const again = await stage.build({ registry: `ecr, ${REGISTRY}/org`, tags: 'v3' }, { env })
  expect(again.outputs).toMatchObject({ 'reason-code': 'reused', digest: result.outputs.digest, tags: 'v3' })
})

it('a registry that no proxy leads to is not reached', async () => {
  const { outputs } = await stage.build({ registry: REGISTRY }, { env: { ...env, HTTPS_PROXY: '', HTTP_PROXY: '' } })
  expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'unreachable' })
  expect(outputs.reason).toContain(`The registry ${REGISTRY} does not answer`)
})
