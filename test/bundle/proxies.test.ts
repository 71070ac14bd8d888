import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { startForwardProxy, type ForwardProxy } from '../../local/services/forward-proxy.js'
import { startWebhookReceiver, type WebhookReceiver } from '../../local/services/webhook-receiver.js'
import { resultOf } from '../notify/notify-stage.js'
import { runBundle } from './run-bundle.js'
import { openTlsFront, type TlsFront } from './tls-front.js'
import { openTokenEndpoint, type TokenEndpoint } from './token-endpoint.js'

// A runner that can look nothing up: only the proxy resolves the names of AWS, GitHub and a chat.
const AWS = 'ecs.aws.test'
const CHAT = 'chat.test'
const TOKENS = 'tokens.test'
const SECRET = 'pass-of-the-proxy'
const DEAD = 'http://127.0.0.1:9'

let cloud: LocalCloud
let webhook: WebhookReceiver
let tokens: TokenEndpoint
let awsFront: TlsFront
let chatFront: TlsFront
let proxy: ForwardProxy
let workspace: string

beforeAll(async () => {
  cloud = await startLocalCloud({ rate: 5 })
  webhook = await startWebhookReceiver()
  tokens = await openTokenEndpoint('repo:octo/shop:ref:refs/heads/main')
  awsFront = await openTlsFront([AWS], placeOf(cloud.endpoint))
  chatFront = await openTlsFront([CHAT], placeOf(webhook.origin))
  proxy = await startForwardProxy({
    login: `runner:${SECRET}`,
    names: {
      [`${AWS}:80`]: new URL(cloud.endpoint).host,
      [`${AWS}:443`]: awsFront.where,
      [`${CHAT}:443`]: chatFront.where,
      [`${TOKENS}:80`]: new URL(tokens.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').host
    }
  })
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  await new ECSClient(clientSettings(cloud)).send(new CreateClusterCommand({ clusterName: 'prod' }))
  const program = 'console.log("done")'
  cloud.images.add('job:1', { entryPoint: [process.execPath, '-e', program], command: [], workingDirectory: workspace })
  const task = { family: 'job', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' }
  await writeFile(
    join(workspace, 'job.json'),
    JSON.stringify({ ...task, containerDefinitions: [{ name: 'job', image: 'job:1' }] })
  )
})
afterEach(() => {
  cloud.journal.clear()
  ;(proxy.visits as string[]).length = 0
})
afterAll(async () => {
  await Promise.all([proxy, awsFront, chatFront, tokens, webhook].map(each => each.close()))
  await cloud.stop()
})

const INPUTS = { cluster: 'prod', 'task-definition': './job.json', subnets: 'subnet-1', 'launch-type': 'FARGATE' }
let runs = 0

function runTask(env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const github = { run_id: String((runs += 1)) }
  return runBundle('run-task', { cloud, workspace, github, inputs: { ...INPUTS, ...inputs }, env })
}

describe('behind a proxy, by HTTP_PROXY, HTTPS_PROXY and NO_PROXY', () => {
  it('AWS is called through a tunnel, by which certificates are checked against the real name', async () => {
    const https = { HTTPS_PROXY: proxy.address, AWS_ENDPOINT_URL: `https://${AWS}` }
    const result = await runTask({ ...https, NODE_EXTRA_CA_CERTS: awsFront.certificateFile })
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' })
    expect(new Set(proxy.visits)).toEqual(new Set([`CONNECT ${AWS}:443`]))
    expect(result.log).not.toContain(SECRET)
    const distrusted = await runTask(https)
    expect(distrusted.outcome).toBe('failure')
    expect(distrusted.log).toContain('set NODE_EXTRA_CA_CERTS to its CA certificate')
  })

  it('a role is assumed through it: the token of GitHub and the session of STS', async () => {
    const { port } = new URL(tokens.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
    const ACTIONS_ID_TOKEN_REQUEST_URL =
      tokens.environment.ACTIONS_ID_TOKEN_REQUEST_URL?.replace(`127.0.0.1:${port}`, TOKENS) ?? ''
    const result = await runTask(
      {
        ...{ ...tokens.environment, ACTIONS_ID_TOKEN_REQUEST_URL },
        ...{ http_proxy: proxy.address, AWS_ENDPOINT_URL: `http://${AWS}` },
        ...{ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
      },
      { 'role-to-assume': 'arn:aws:iam::123456789012:role/runner' }
    )
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' })
    expect(new Set(proxy.visits.map(visit => visit.split(' ')[1]))).toEqual(new Set([`${TOKENS}:80`, `${AWS}:80`]))
  })

  it('a channel is notified through a tunnel', async () => {
    const result = await runBundle('notify', {
      inputs: {
        ...{
          event: 'finished',
          service: 'api',
          environment: 'production',
          version: 'v2',
          result: resultOf('succeeded'),
          'github-token': ''
        },
        ...{
          'webhook-url': webhook.webhookUrl.replace(webhook.origin, `https://${CHAT}`),
          'webhook-secret': webhook.secret
        }
      },
      env: { HTTPS_PROXY: proxy.address, NODE_EXTRA_CA_CERTS: chatFront.certificateFile }
    })
    expect(result.outcome).toBe('success')
    expect(proxy.visits).toEqual([`CONNECT ${CHAT}:443`])
    expect(webhook.requests).toHaveLength(1)
  })

  it('this machine, and what NO_PROXY names, is reached without it', async () => {
    expect((await runTask({ HTTP_PROXY: DEAD, HTTPS_PROXY: DEAD })).outputs).toMatchObject({ verdict: 'succeeded' })
    const relay = await openRelay('127.0.0.2', cloud.endpoint)
    const env = { HTTP_PROXY: proxy.address, AWS_ENDPOINT_URL: relay.origin }
    expect((await runTask(env)).outputs).toMatchObject({ verdict: 'succeeded' })
    expect(new Set(proxy.visits)).toEqual(new Set([`POST ${relay.origin.replace('http://', '')}`]))
    ;(proxy.visits as string[]).length = 0
    expect((await runTask({ ...env, NO_PROXY: 'x.test,127.0.0.2' })).outputs).toMatchObject({ verdict: 'succeeded' })
    expect(proxy.visits).toEqual([])
    relay.close()
  })

  it('an address that is none is refused before anything is asked, and not shown', async () => {
    const result = await runTask({ HTTPS_PROXY: `socks5://me:${SECRET}@127.0.0.1:1080` })
    expect(result.outcome).toBe('failure')
    expect(new Set(result.annotations.map(({ message }) => message))).toEqual(
      new Set([
        'The environment variable HTTPS_PROXY is not the URL of an HTTP proxy. Expected one such as http://proxy.example:3128.'
      ])
    )
    expect(cloud.journal.entries).toEqual([])
  })
})

function placeOf(origin: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(origin)
  return { host: hostname, port: Number(port) }
}

/** A way to `origin` by another address of this machine. */
async function openRelay(address: string, origin: string): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(client => {
    const far = connect(placeOf(origin))
    client.pipe(far).pipe(client)
    for (const socket of [client, far]) socket.on('error', () => [client, far].map(each => each.destroy()))
  })
  await new Promise<void>(resolve => server.listen(0, address, resolve))
  return { origin: `http://${address}:${(server.address() as AddressInfo).port}`, close: () => void server.close() }
}
