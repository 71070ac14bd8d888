import { describe, expect, it } from '@jest/globals'
import { explainSignIn } from './explain-sign-in.js'

const CLAIMS = {
  ...{ subject: 'repo:shop/web:environment:production', audience: 'api://AzureADTokenExchange' },
  ...{ issuer: 'https://token.actions.githubusercontent.com', workflow: undefined }
}
const explain = (aadsts: number | undefined, status = 400) =>
  explainSignIn({ status, aadsts, access: { clientId: 'app-1', tenantId: 'tenant-1' }, claims: CLAIMS })

describe('a sign-in that Microsoft Entra ID refused', () => {
  it.each([70021, 700211, 700212, 700213, 7002137, 7002138])('AADSTS%d names what the token has', code => {
    const { message, code: kind } = explain(code)
    expect(kind).toBe('access-denied')
    expect(message).toContain('Application app-1 has no federated credential for this job.')
    expect(message).toContain('subject "repo:shop/web:environment:production"')
    expect(message).toContain(`(AADSTS${code})`)
  })

  it.each<[number | undefined, number, string, string]>([
    [700016, 400, 'access-denied', 'Application app-1 does not exist in tenant tenant-1.'],
    [90002, 400, 'bad-input', 'Input "tenant-id": tenant tenant-1 does not exist in this cloud.'],
    [700024, 401, 'credentials-expired', "The job's token is outside of its time of validity."],
    [500011, 400, 'bad-input', 'Check the inputs cloud and resource-manager-url.'],
    [undefined, 429, 'throttled', 'limits the rate of sign-ins'],
    [undefined, 503, 'platform-error', 'is not available (HTTP 503)'],
    [999999, 400, 'access-denied', '(AADSTS999999). Look up the code'],
    [undefined, 400, 'access-denied', '(HTTP 400). Look up the code']
  ])('AADSTS%s with HTTP %d is %s', (code, status, kind, sentence) => {
    const error = explain(code, status)
    expect([error.code, error.message]).toEqual([kind, expect.stringContaining(sentence)])
  })
})
