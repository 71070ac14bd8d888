import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTlsFront, type TlsFront } from '../../../../test/bundle/tls-front.js'
import type { ClusterAccess, ClusterIdentity } from '../domain/access/cluster-access.js'
import { openConnection, type ConnectionDependencies } from './connection.js'
import { httpsKubeApi } from './https-kube-api.js'

const clock = { now: () => Date.now(), sleep: () => Promise.resolve() }
const WEB = { kind: 'Deployment', namespace: 'shop', name: 'web' } as const

interface Received {
  readonly method: string | undefined
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

let answer: (received: Received, response: ServerResponse) => void
const received: Received[] = []
const http = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString()
    const { method, headers, url = '' } = request
    const got = { method, headers, url, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
    received.push(got)
    answer(got, response)
  })
})
let front: TlsFront
beforeAll(async () => {
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  front = await openTlsFront(['localhost'], { host: '127.0.0.1', port: (http.address() as AddressInfo).port })
})
afterAll(async () => {
  await front.close()
  http.closeAllConnections()
  await new Promise(resolve => http.close(resolve))
})

const json = (status: number, body: unknown) => (_: Received, response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function open(
  identity: ClusterIdentity = { kind: 'token', token: 'abc' },
  { authority = true, ...more }: Partial<ConnectionDependencies> & { readonly authority?: boolean } = {}
) {
  received.length = 0
  const port = front.where.split(':')[1] ?? ''
  const access: ClusterAccess = {
    ...{ server: new URL(`https://127.0.0.1:${port}/k8s/clusters/c-1`), serverName: 'localhost', identity },
    ...{ authority: authority ? { kind: 'file', path: front.certificateFile } : undefined },
    ...{ isInsecure: false, namespace: undefined }
  }
  const commands = { run: () => Promise.reject(new Error('Nothing is run.')) }
  const connection = openConnection(access, { clock, commands, mask: () => undefined, ...more })
  return httpsKubeApi(access.server, { connection, clock })
}

describe('the API server over HTTPS', () => {
  it('reviews the credentials, and may refuse that', async () => {
    answer = json(201, { status: { incomplete: false, resourceRules: [] } })
    const api = open()
    const review = () => api.review('SelfSubjectRulesReview', { namespace: 'shop' })
    expect(await review()).toEqual({ incomplete: false, resourceRules: [] })
    answer = json(403, { message: 'forbidden' })
    await expect(review()).rejects.toMatchObject({ code: 'access-denied' })
    api.close()
    const path = '/k8s/clusters/c-1/apis/authorization.k8s.io/v1/selfsubjectrulesreviews'
    expect(received[0]).toMatchObject({ method: 'POST', url: path, body: { spec: { namespace: 'shop' } } })
  })

  it('may be asked for a review again that was not answered: it changes nothing', async () => {
    answer = json(503, { message: 'etcd has no leader' })
    const api = open()
    await expect(api.review('SelfSubjectReview', {})).rejects.toMatchObject({ code: 'unreachable' })
    api.close()
    expect(received[0]?.url).toBe('/k8s/clusters/c-1/apis/authentication.k8s.io/v1/selfsubjectreviews')
  })

  it('is asked for the warnings about one pod, and the newest is the last', async () => {
    const event = (at: object, message: string) => ({ ...at, message })
    answer = json(200, {
      items: [
        event({ lastTimestamp: '2026-11-30T00:00:09Z' }, 'Readiness probe failed'),
        event({ lastTimestamp: null, eventTime: '2026-11-30T00:00:05.5Z' }, 'Back-off pulling image'),
        event({}, 'of no time')
      ]
    })
    const api = open()
    expect(await api.lastWarnings({ namespace: 'shop', name: 'web-1' })).toEqual([
      'Back-off pulling image',
      'Readiness probe failed'
    ])
    api.close()
    const { searchParams } = new URL(received[0]?.url ?? '', 'https://server')
    expect(searchParams.get('fieldSelector')).toBe('involvedObject.kind=Pod,involvedObject.name=web-1,type=Warning')
  })

  it('lists the kinds of an API group, without its subresources, and none of a group that is not there', async () => {
    const resources = [
      { name: 'deployments', kind: 'Deployment', namespaced: true },
      { name: 'deployments/scale', kind: 'Scale', namespaced: true },
      { name: 'widgets', kind: 'Widget', namespaced: false }
    ]
    answer = json(200, { resources })
    const api = open()
    expect(await api.resourcesOf('apps/v1')).toEqual([
      { kind: 'Deployment', plural: 'deployments', isNamespaced: true },
      { kind: 'Widget', plural: 'widgets', isNamespaced: false }
    ])
    expect(received[0]?.url).toBe('/k8s/clusters/c-1/apis/apps/v1')
    answer = json(404, {})
    expect(await api.resourcesOf('v1')).toEqual([])
    api.close()
    expect(received[1]?.url).toBe('/k8s/clusters/c-1/api/v1')
  })

  it('applies an object by our field manager, as a dry run or not, and separates conflicts from other refusals', async () => {
    const address = { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps', namespace: 'shop', name: 'web' }
    const apply = () => api.apply(address, { kind: 'ConfigMap' }, { isDryRun: true, force: false })
    answer = json(200, { kind: 'ConfigMap' })
    const api = open()
    expect(await apply()).toEqual({ kind: 'applied', object: { kind: 'ConfigMap' } })
    const cause = { reason: 'FieldManagerConflict', message: 'conflict with "helm" using v1', field: '.data.a' }
    answer = json(409, { details: { causes: [cause] } })
    expect(await apply()).toEqual({ kind: 'conflicts', conflicts: [{ manager: 'helm', field: '.data.a' }] })
    answer = json(409, { message: 'the object has been modified' })
    await expect(apply()).rejects.toMatchObject({ code: 'conflict' })
    answer = json(422, { message: 'ConfigMap "web" is invalid' })
    await expect(apply()).rejects.toMatchObject({ code: 'rejected' })
    answer = json(500, {
      message: 'failed to create typed patch object (shop/web): .dta: field not declared in schema'
    })
    await expect(apply()).rejects.toMatchObject({ code: 'rejected' })
    answer = json(503, { message: 'etcd has no leader' })
    await expect(apply()).rejects.toMatchObject({ code: 'platform-error' })
    api.close()
    expect(received[0]).toMatchObject({
      method: 'PATCH',
      url: '/k8s/clusters/c-1/api/v1/namespaces/shop/configmaps/web?fieldManager=deploy-kit&force=false&fieldValidation=Strict&dryRun=All',
      headers: { 'content-type': 'application/apply-patch+yaml' }
    })
  })

  it.each([
    [500, 'failed to create typed patch object (shop/web; /v1, Kind=Secret): .stringData.pin: expected string, got'],
    [422, 'Secret "web" is invalid: data: Invalid value:'],
    [400, 'strict decoding error:']
  ])('shows no value of a Secret that is refused with HTTP %d', async (status, message) => {
    answer = json(status, { message: `${message} &value.valueUnstructured{Value:83412907}` })
    const address = { apiVersion: 'v1', kind: 'Secret', plural: 'secrets', namespace: 'shop', name: 'web' }
    const api = open()
    const failure = await api
      .apply(address, { kind: 'Secret' }, { isDryRun: true, force: false })
      .then(String, (error: unknown) => String(error))
    api.close()
    expect(failure).toContain('Secret web')
    expect(failure).toContain('Check that values of data are base64, and those of stringData strings.')
    expect(failure).not.toContain('83412907')
  })

  it('reads what a container prints since a second, without the last line of an answer that was cut', async () => {
    const line = (text: string) => `2026-11-30T17:04:05.1Z ${text}\n`
    answer = (_, response) => response.writeHead(200).end(line('one') + line('two'))
    const api = open()
    const read = (since?: string) => api.linesSince({ namespace: 'shop', name: 'web-1', container: 'web' }, since)
    expect(await read('2026-11-30T17:04:05Z')).toEqual({
      isCut: false,
      lines: ['one', 'two'].map(text => ({ at: '2026-11-30T17:04:05.1Z', text }))
    })
    answer = (_, response) => response.writeHead(200).end(line('one') + line('x'.repeat(65_536)))
    expect(await read()).toMatchObject({ isCut: true, lines: [{ text: 'one' }] })
    api.close()
    const { searchParams } = new URL(received[0]?.url ?? '', 'https://a')
    expect(searchParams.get('sinceTime')).toBe('2026-11-30T17:04:05Z')
    expect(searchParams.get('timestamps')).toBe('true')
  })

  it('gets a JSON patch with the token and our field manager, below the path of the server', async () => {
    answer = json(200, { metadata: { name: 'web' } })
    const api = open()
    await api.patch(WEB, [{ op: 'remove', path: '/metadata/annotations/a' }])
    api.close()
    expect(received[0]).toMatchObject({
      method: 'PATCH',
      url: '/k8s/clusters/c-1/apis/apps/v1/namespaces/shop/deployments/web?fieldManager=deploy-kit',
      headers: { authorization: 'Bearer abc', 'content-type': 'application/json-patch+json' },
      body: [{ op: 'remove', path: '/metadata/annotations/a' }]
    })
  })

  it('is asked for all pages of a list, whose items get their kind', async () => {
    answer = ({ url }, response) => {
      const isFirst = !url.includes('continue=')
      const metadata = isFirst ? { continue: 'n/1' } : {}
      json(200, { metadata, items: [{ metadata: { name: isFirst ? 'a' : 'b' } }] })({} as Received, response)
    }
    const api = open()
    const pods = await api.list('Pod', 'shop', { app: 'web-canary' })
    api.close()
    expect(pods.map(({ kind, metadata }) => [kind, metadata])).toEqual([
      ['Pod', { name: 'a' }],
      ['Pod', { name: 'b' }]
    ])
    expect(received.map(({ url }) => new URL(url, 'https://a').searchParams.get('continue'))).toEqual([null, 'n/1'])
    expect(new URL(received[0]?.url ?? '', 'https://a').searchParams.get('labelSelector')).toBe('app=web-canary')
  })

  it('deletes a Deployment by its UID, after what it owns', async () => {
    answer = json(200, {})
    const api = open()
    await api.remove(WEB, { uid: 'u-1' })
    api.close()
    expect(received[0]?.body).toMatchObject({ propagationPolicy: 'Foreground', preconditions: { uid: 'u-1' } })
  })

  it('has nothing where it answers 404: no object, an empty list of a kind that it does not know, nothing to delete', async () => {
    answer = json(404, { message: 'not found' })
    const api = open()
    expect(await api.read(WEB)).toBeUndefined()
    expect(await api.list('HTTPRoute', 'shop')).toEqual([])
    await api.remove(WEB, { uid: 'u-1' })
    api.close()
    expect(received.length).toBe(3)
  })

  it('that refuses a token gets a new one, once, and it is masked', async () => {
    answer = ({ headers }, response) =>
      json(headers.authorization === 'Bearer t2' ? 200 : 401, {})({} as Received, response)
    const masked: string[] = []
    let made = 0
    const makeToken = () => Promise.resolve({ token: `t${(made += 1)}`, expiresAt: Date.now() + 900_000 })
    const api = open({ kind: 'anonymous' }, { makeToken, mask: secret => void masked.push(secret) })
    expect(await api.read(WEB)).toEqual({})
    api.close()
    expect(masked).toEqual(['t1', 't2'])
  })

  it('that refuses a token of the kubeconfig is an error about credentials', async () => {
    answer = json(401, { message: 'Unauthorized' })
    const api = open()
    await expect(api.read(WEB)).rejects.toMatchObject({ code: 'credentials-expired' })
    api.close()
    expect(received.length).toBe(1)
  })

  it('that breaks the connection leaves a change unknown, and a read unread', async () => {
    answer = (_, response) => response.destroy()
    const api = open()
    await expect(api.patch(WEB, [])).rejects.toMatchObject({ code: 'outcome-unknown' })
    await expect(api.read(WEB)).rejects.toMatchObject({ code: 'unreachable' })
    api.close()
  })

  it('with a certificate of an unknown authority gets no token', async () => {
    const api = open({ kind: 'token', token: 'abc' }, { authority: false })
    await expect(api.read(WEB)).rejects.toThrow(/certificate of 127\.0\.0\.1:\d+ is not trusted/)
    api.close()
    expect(received).toEqual([])
  })

  it('is not called after the time that a run has', async () => {
    const api = open()
    api.boundCalls(Date.now() - 1)
    await expect(api.read(WEB)).rejects.toThrow('Timed out before a request')
    expect(api.countCalls()).toBe(0)
  })
})
