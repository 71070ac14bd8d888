import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startHttpService, type HttpService } from '../../local/services/http-service.js'
import { fakeClock } from '../../test/fakes/fake-clock.js'
import { readHooks } from '../domain/step-hook/read-hooks.js'
import { patientFetch } from '../http/patient-fetch.js'
import { httpHooks } from './http-hooks.js'

let service: HttpService
let clock: ReturnType<typeof fakeClock>
let deliveries: number

beforeEach(async () => {
  deliveries = 0
  clock = fakeClock()
  service = await startHttpService(() => ({ status: 202, body: { ok: true } }))
})
afterEach(() => service.close())

const SECRET = 'api-0123456789abcdef'

function send(more: string, secrets = new Map([['TOKEN', SECRET]])) {
  const [hook] = readHooks(`- { at: 10%, url: '${service.origin}/flags/a', ${more} }`)
  if (hook === undefined) throw new Error('There is no hook.')
  return httpHooks({
    ...{ clock, secrets, newDelivery: () => `delivery-${(deliveries += 1)}` },
    fetchUntil: deadlineAt => patientFetch({ clock, deadlineAt, random: () => 0.5 })
  }).send(hook)
}

const LOST = { kind: 'reset', when: 'after' } as const

describe('a hook over HTTP', () => {
  it('is sent with its method, headers, body and secret', async () => {
    const headers = "headers: { Content-Type: 'application/json; domain-model=launchdarkly.semanticpatch' }"
    expect(await send(`method: PATCH, ${headers}, auth: env:TOKEN, body: '{"on":true}'`)).toBe(202)
    expect(service.requests.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
      ['PATCH', '/flags/a', '{"on":true}']
    ])
    expect(service.requests[0]?.headers).toMatchObject({
      ...{ 'content-type': 'application/json; domain-model=launchdarkly.semanticpatch' },
      ...{ authorization: `Bearer ${SECRET}`, 'x-deploy-kit-delivery': 'delivery-1' }
    })
  })

  it('has the User-Agent that it sets', async () => {
    await send(`headers: { User-Agent: shop/1 }`)
    await send('')
    expect(service.requests.map(({ headers }) => headers['user-agent'])).toEqual(['shop/1', 'deploy-kit'])
  })

  it('is sent again with the same delivery where its answer was lost', async () => {
    service.fail(LOST)
    expect(await send('')).toBe(202)
    expect(service.requests.map(({ headers }) => headers['x-deploy-kit-delivery'])).toEqual([
      'delivery-1',
      'delivery-1'
    ])
  })

  it('has failed where no attempt within its time is answered', async () => {
    service.fail(LOST, { times: Number.POSITIVE_INFINITY })
    await expect(send('timeout: 5s')).rejects.toMatchObject({ code: 'unreachable' })
    expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(5_000)
  })

  it.each([400, 401, 404, 301])(
    'has failed where it is answered with HTTP %d, without the secret in the error',
    async status => {
      service.fail(
        { kind: 'answer', answer: { status, headers: { location: '/other' }, body: { message: SECRET } } },
        { times: Number.POSITIVE_INFINITY }
      )
      const failure = await send('auth: env:TOKEN').catch((error: unknown) => String(error))
      expect(failure).toMatch(/127\.0\.0\.1:\d+/)
      expect(failure).not.toContain(SECRET)
      expect(service.requests.map(({ url }) => url.pathname)).not.toContain('/other')
    }
  )

  it('has failed where its secret is not set', async () => {
    await expect(send('auth: env:TOKEN', new Map())).rejects.toMatchObject({ code: 'credentials-missing' })
    expect(service.requests).toEqual([])
  })
})
