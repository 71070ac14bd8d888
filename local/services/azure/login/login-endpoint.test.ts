import { describe, expect, it } from '@jest/globals'
import { loginForm, memoryAzure, type MemoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import { AZURE } from '../azure-cloud.js'
import { githubIssuer, newKeys } from './github-issuer.js'
import { TOKEN_EXCHANGE } from './directory.js'

/** Asks for a token with a form that differs from a good one. */
function ask(
  azure: MemoryAzure,
  change: Readonly<Record<string, string | undefined>> = {},
  tenant: string = AZURE.tenant
) {
  const form = Object.entries({ ...loginForm(azure.cloud), ...change }).filter(([, value]) => value !== undefined)
  const answer = azure.send('POST', `${azure.cloud.origins.login}/${tenant}/oauth2/v2.0/token`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form as [string, string][]).toString()
  })
  const body = answer.body as {
    readonly error?: string
    readonly error_codes?: readonly number[]
    readonly expires_in?: number
  }
  return { status: answer.status, error: body.error, code: body.error_codes?.[0], expiresIn: body.expires_in }
}

describe('signing in with a federated credential', () => {
  it('gives an hour for a token of GitHub that fits', () => {
    expect(ask(memoryAzure())).toEqual({ status: 200, error: undefined, code: undefined, expiresIn: 3_600 })
  })

  it.each<[string, Readonly<Record<string, string | undefined>>, number, string, number]>([
    ['a missing parameter', { grant_type: undefined }, 400, 'invalid_request', 900144],
    ['an unknown parameter', { resource: 'x' }, 400, 'invalid_request', 900144],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
    ['another type of assertion', { client_assertion_type: 'saml' }, 400, 'invalid_request', 7000212],
    ['an unknown application', { client_id: 'someone' }, 400, 'unauthorized_client', 700016],
    ['the scope of another resource', { scope: 'https://graph.microsoft.com/.default' }, 400, 'invalid_scope', 500011],
    ['a scope without .default', { scope: 'https://management.azure.com' }, 400, 'invalid_scope', 1002012],
    ['an assertion that is no token', { client_assertion: 'token' }, 400, 'invalid_request', 50027]
  ])('refuses %s', (_, change, status, error, code) => {
    expect(ask(memoryAzure(), change)).toMatchObject({ status, error, code })
  })

  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['issuer', { iss: 'https://gitlab.com' }, 700211],
    ['subject', { sub: 'repo:shop/app:environment:Production' }, 700213],
    ['audience', { aud: 'api://azureadtokenexchange' }, 700212]
  ])('refuses a token with another %s, by case too', (_, claims, code) => {
    const azure = memoryAzure()
    const assertion = azure.cloud.issuer.issue(TOKEN_EXCHANGE, claims)
    expect(ask(azure, { client_assertion: assertion })).toMatchObject({ status: 401, error: 'invalid_client', code })
  })

  it('accepts the subject with IDs only where the credential has it', () => {
    const subject = 'repo:shop@1/app@2:environment:production'
    expect(ask(memoryAzure({ subject })).status).toBe(200)
    const azure = memoryAzure()
    const assertion = azure.cloud.issuer.issue(TOKEN_EXCHANGE, { sub: subject })
    expect(ask(azure, { client_assertion: assertion }).code).toBe(700213)
  })

  it('refuses a token that another key signed', () => {
    const azure = memoryAzure()
    const impostor = githubIssuer({ subject: AZURE.subject, keys: newKeys(), now: () => azure.clock.now() })
    expect(ask(azure, { client_assertion: impostor.issue(TOKEN_EXCHANGE) })).toMatchObject({
      status: 401,
      code: 700027
    })
  })

  it('refuses a token whose claims were changed', () => {
    const azure = memoryAzure()
    const [header = '', claims = '', signature = ''] = azure.cloud.issuer.issue(TOKEN_EXCHANGE).split('.')
    const changed = { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), exp: 9_999_999_999 }
    const payload = Buffer.from(JSON.stringify(changed)).toString('base64url')
    expect(ask(azure, { client_assertion: [header, payload, signature].join('.') }).code).toBe(700027)
  })

  it('refuses a token that expired more than five minutes ago', async () => {
    const azure = memoryAzure()
    const form = loginForm(azure.cloud)
    await azure.clock.pass(599_000)
    expect(ask(azure, form).status).toBe(200)
    await azure.clock.pass(2_000)
    expect(ask(azure, form)).toMatchObject({ status: 401, error: 'invalid_client', code: 700024 })
  })

  it('refuses an application without credentials, and one without a service principal', () => {
    const azure = memoryAzure()
    azure.cloud.application.principalId = undefined
    expect(ask(azure)).toMatchObject({ status: 401, code: 7000229 })
    azure.cloud.application.credentials = []
    expect(ask(azure)).toMatchObject({ status: 401, code: 70021 })
  })

  it('refuses another tenant', () => {
    expect(ask(memoryAzure(), {}, AZURE.client)).toMatchObject({ status: 400, error: 'invalid_request', code: 90002 })
  })

  it('refuses to renew as configured', () => {
    const azure = memoryAzure()
    azure.cloud.login.settings.refusesAfter = 1
    expect(ask(azure).status).toBe(200)
    expect(ask(azure)).toMatchObject({ status: 401, code: 700024 })
  })
})
