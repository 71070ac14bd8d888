import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../../test/fakes/fake-clock.js'
import type { AzureAccess } from '../domain/access/azure-access.js'
import { federatedToken } from './federated-token.js'

const ACCESS: AzureAccess = {
  ...{ clientId: 'app-1', tenantId: 'tenant-1', subscriptionId: 'sub-1', resourceGroup: 'shop' },
  ...{ audience: 'api://AzureADTokenExchange', authority: 'https://login.test', resourceManager: 'https://arm.test' }
}
const claims = Buffer.from(JSON.stringify({ sub: 'repo:shop/web:ref:refs/heads/main' })).toString('base64url')

function signIn(answers: (number: number) => Response) {
  const clock = fakeClock()
  const sent: { readonly url: string; readonly form: URLSearchParams }[] = []
  const hidden: string[] = []
  let assertions = 0
  const token = federatedToken({
    ...{ access: ACCESS, clock, masks: { hide: secret => void hidden.push(secret) } },
    idTokens: {
      request: audience => Promise.resolve(`header.${claims}.signature-${(assertions += 1)}-${audience}`)
    },
    fetchFor: () => (input, init) => {
      const body = typeof init?.body === 'string' ? init.body : ''
      sent.push({ url: input instanceof Request ? input.url : input.toString(), form: new URLSearchParams(body) })
      return Promise.resolve(answers(sent.length))
    }
  })
  return { token, clock, sent, hidden }
}

const granted = (number: number) => Response.json({ access_token: `access-token-number-${number}`, expires_in: 3_600 })

describe('an access token', () => {
  it('is bought with the token of the job', async () => {
    const { token, sent } = signIn(granted)
    expect(await token.take()).toBe('access-token-number-1')
    expect(sent.map(({ url, form }) => [url, Object.fromEntries(form)])).toEqual([
      [
        'https://login.test/tenant-1/oauth2/v2.0/token',
        {
          ...{ grant_type: 'client_credentials', client_id: 'app-1', scope: 'https://arm.test/.default' },
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: `header.${claims}.signature-1-api://AzureADTokenExchange`
        }
      ]
    ])
  })

  it('is masked', async () => {
    const { token, hidden } = signIn(granted)
    await token.take()
    expect(hidden).toContain('access-token-number-1')
  })

  it('is renewed with a new token of the job before it expires, and serves meanwhile', async () => {
    const { token, clock, sent } = signIn(granted)
    await token.take()
    clock.advance(3_400_000)
    expect(await token.take()).toBe('access-token-number-1')
    await Promise.resolve()
    await new Promise(setImmediate)
    expect(await token.take()).toBe('access-token-number-2')
    expect(sent.map(({ form }) => form.get('client_assertion')?.includes('signature-2'))).toEqual([false, true])
  })

  it('serves until it expires where the renewal fails', async () => {
    const { token, clock } = signIn(number => (number === 1 ? granted(1) : new Response('{}', { status: 503 })))
    await token.take()
    clock.advance(3_400_000)
    await token.take()
    await new Promise(setImmediate)
    expect(await token.take()).toBe('access-token-number-1')
    clock.advance(300_000)
    await expect(token.take()).rejects.toMatchObject({ code: 'platform-error' })
  })

  it('is fetched again once Azure has refused it', async () => {
    const { token, clock } = signIn(granted)
    await token.take()
    clock.advance(60_000)
    token.forget()
    expect(await token.take()).toBe('access-token-number-2')
  })

  it.each([
    ['codes', { error_codes: [700213], error_description: 'header.x.y' }],
    [
      'a description',
      { error: 'invalid_request', error_description: 'AADSTS700213: No matching federated identity record' }
    ]
  ])('that is refused with %s names the subject, and never the token', async (_, body) => {
    const { token } = signIn(() => Response.json(body, { status: 400 }))
    const error: unknown = await token.take().catch((reason: unknown) => reason)
    expect(String(error)).toContain('subject "repo:shop/web:ref:refs/heads/main"')
    expect(String(error)).not.toContain('signature-1')
  })

  it('is required in the answer', async () => {
    const { token } = signIn(() => Response.json({ expires_in: 3_600 }))
    await expect(token.take()).rejects.toThrow('Microsoft Entra ID returned no access token.')
  })
})
