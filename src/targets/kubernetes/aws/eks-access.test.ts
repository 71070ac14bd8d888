import { describe, expect, it } from '@jest/globals'
import { createHash, createHmac } from 'node:crypto'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { eksAccess } from './eks-access.js'

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'session' }
const SETTINGS: ClientSettings = {
  ...{ region: 'eu-west-1', maxAttempts: 1 },
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_000, throwOnRequestTimeout: true },
  credentials: Object.assign(() => Promise.resolve(KEYS), { memoized: true } as const)
}
const CLUSTER = { endpoint: 'https://ABC.gr7.eu-west-1.eks.amazonaws.com', certificateAuthority: { data: 'Q0E=' } }
const NOW = 1_764_000_000_000

function reach(answer: object, status = 200) {
  const asked: { url: string; headers: Headers }[] = []
  const send: typeof fetch = (input, init) => {
    asked.push({ url: String(input instanceof Request ? input.url : input), headers: new Headers(init?.headers) })
    return Promise.resolve(Response.json(answer, { status }))
  }
  const clock = { now: () => NOW, sleep: () => Promise.resolve() }
  return { asked, open: () => eksAccess('prod', { settings: SETTINGS, clock, env: {}, fetch: send }) }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signatureOf(url: URL, cluster: string): string {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const [, ...scope] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/')
  const query = url.search
    .slice(1)
    .split('&')
    .filter(pair => !pair.startsWith('X-Amz-Signature='))
    .toSorted()
    .join('&')
  const headers = [`host:${url.host}`, `x-k8s-aws-id:${cluster}`, '']
  const request = ['GET', '/', query, ...headers, 'host;x-k8s-aws-id', sha('')].join('\n')
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${KEYS.secretAccessKey}`)
  const text = ['AWS4-HMAC-SHA256', url.searchParams.get('X-Amz-Date'), scope.join('/'), sha(request)].join('\n')
  return hmac(key, text).toString('hex')
}

describe('a cluster of EKS', () => {
  it('is found by a signed DescribeCluster', async () => {
    const { asked, open } = reach({ cluster: CLUSTER })
    const { access } = await open()
    expect(access).toMatchObject({
      ...{ server: new URL(CLUSTER.endpoint), isInsecure: false },
      authority: { kind: 'data', base64: 'Q0E=' }
    })
    expect(asked.map(({ url }) => url)).toEqual(['https://eks.eu-west-1.amazonaws.com/clusters/prod'])
    expect(asked[0]?.headers.get('authorization')).toMatch(/^AWS4-HMAC-SHA256 .*\/eu-west-1\/eks\/aws4_request/)
  })

  it('accepts a token that is a request to STS, signed for this cluster, for 14 minutes', async () => {
    const { makeToken } = await reach({ cluster: CLUSTER }).open()
    const { token, expiresAt } = await makeToken()
    const url = new URL(Buffer.from(token.replace(/^k8s-aws-v1\./, ''), 'base64url').toString())
    expect(url.origin).toBe('https://sts.eu-west-1.amazonaws.com')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      ...{ Action: 'GetCallerIdentity', Version: '2011-06-15', 'X-Amz-Expires': '60' },
      ...{ 'X-Amz-SignedHeaders': 'host;x-k8s-aws-id', 'X-Amz-Security-Token': KEYS.sessionToken }
    })
    expect(url.searchParams.get('X-Amz-Signature')).toBe(signatureOf(url, 'prod'))
    expect(expiresAt).toBe(NOW + 14 * 60_000)
  })

  it.each<[number, object, string]>([
    [404, { message: 'No cluster found for name: prod.' }, 'Reported: No cluster found for name: prod.'],
    [403, { message: 'not authorized to perform: eks:DescribeCluster' }, 'eks:DescribeCluster'],
    [200, { cluster: { name: 'prod' } }, 'EKS cluster prod has no endpoint yet.']
  ])('that answers %d with %j is refused', async (status, answer, sentence) => {
    await expect(reach(answer, status).open()).rejects.toThrow(sentence)
  })
})
