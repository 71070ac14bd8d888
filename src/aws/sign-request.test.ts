import { describe, expect, it } from '@jest/globals'
import { createHash, createHmac } from 'node:crypto'
import type { ClientSettings } from './client-settings.js'
import { awsRequestSigner } from './sign-request.js'

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' }
const URL_OF_WORKSPACE = new URL('https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-1/api/v1/query')
const BODY = 'query=up%7Ba%3D%22b%22%7D&time=1.000'

function settingsWith(credentials: () => Promise<typeof CREDENTIALS>): ClientSettings {
  return {
    ...{ region: 'us-east-1', maxAttempts: 1 },
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_000, throwOnRequestTimeout: true },
    credentials: Object.assign(credentials, { memoized: true } as const)
  }
}

async function signWith(credentials: () => Promise<typeof CREDENTIALS>): Promise<Readonly<Record<string, string>>> {
  const sign = await awsRequestSigner(settingsWith(credentials), { region: 'eu-west-1', service: 'aps' })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return sign({ method: 'POST', url: URL_OF_WORKSPACE, headers, body: BODY })
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signatureOf(
  headers: Readonly<Record<string, string>>,
  { scope, names }: { scope: string; names: string }
): string {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const all: Readonly<Record<string, string>> = { ...headers, host: URL_OF_WORKSPACE.host }
  const lines = names.split(';').map(name => `${name}:${all[name] ?? ''}`)
  const request = ['POST', URL_OF_WORKSPACE.pathname, '', ...lines, '', names, sha(BODY)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${CREDENTIALS.secretAccessKey}`)
  return hmac(key, ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha(request)].join('\n')).toString('hex')
}

describe('a signed request', () => {
  it('has the signature that AWS documents, for the region and the service', async () => {
    const headers = await signWith(() => Promise.resolve(CREDENTIALS))
    const pattern = /Credential=AKIDEXAMPLE\/(\S+), SignedHeaders=(\S+), Signature=(\w+)/
    const [, scope = '', names = '', signature] = pattern.exec(headers.authorization ?? '') ?? []
    expect(scope.slice(8)).toBe('/eu-west-1/aps/aws4_request')
    expect(signature).toBe(signatureOf(headers, { scope, names }))
    expect(headers['x-amz-security-token']).toBe('token')
  })

  it('is refused without credentials', async () => {
    const signed = signWith(() => Promise.reject(new Error('none')))
    await expect(signed).rejects.toMatchObject({ code: 'credentials-missing' })
  })
})
