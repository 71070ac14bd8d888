import { describe, expect, it } from '@jest/globals'
import { readLocalClock, refuseMixedEndpoints, refuseRemoteHost } from './local-clock.js'

const LOCAL = { DEPLOY_KIT_LOCAL_CLOCK: '100@1700000000000', AWS_ENDPOINT_URL: 'http://127.0.0.1:4000' }
const REMOTE = { ...LOCAL, AWS_ENDPOINT_URL: 'https://ecs.eu-west-1.amazonaws.com' }

describe('a local clock', () => {
  it.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000', 'http://127.1.2.3'])(
    'is used with the endpoint %s',
    AWS_ENDPOINT_URL => {
      expect(readLocalClock({ ...LOCAL, AWS_ENDPOINT_URL })).toEqual({ rate: 100, start: 1_700_000_000_000 })
    }
  )

  it.each(['https://ecs.eu-west-1.amazonaws.com', 'http://127.0.0.1.example.com', 'http://localhost.example.com', ''])(
    'is not used with the endpoint "%s"',
    AWS_ENDPOINT_URL => {
      expect(readLocalClock({ ...LOCAL, AWS_ENDPOINT_URL })).toBeUndefined()
    }
  )
})

describe('while a local clock is in use', () => {
  it.each([
    [{ AWS_ENDPOINT_URL_ECS: 'https://ecs.eu-west-1.amazonaws.com' }, 'AWS_ENDPOINT_URL_ECS is not a loopback address'],
    [{ AWS_ENDPOINT_URL_CLOUDWATCH: 'nonsense' }, 'AWS_ENDPOINT_URL_CLOUDWATCH is not a loopback address'],
    [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true']
  ])('%j is refused, and no value is shown', (env, message) => {
    expect(() => refuseMixedEndpoints({ ...LOCAL, ...env })).toThrow(message)
    expect(() => refuseMixedEndpoints({ ...LOCAL, ...env })).not.toThrow('nonsense')
  })

  it.each([
    {},
    { AWS_ENDPOINT_URL_ECS: 'http://127.0.0.1:4001', AWS_ENDPOINT_URL_STS: '' },
    { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false' }
  ])('%j is not refused', env => {
    expect(() => refuseMixedEndpoints({ ...LOCAL, ...env })).not.toThrow()
  })

  it('no request is sent to another machine', () => {
    expect(() => refuseRemoteHost(LOCAL, 'api.github.com')).toThrow('a request would go to api.github.com')
    expect(() => refuseRemoteHost(LOCAL, '127.0.0.1')).not.toThrow()
    expect(() => refuseRemoteHost(LOCAL, '::1')).not.toThrow()
  })
})

it('on the clock of the machine, every endpoint is used', () => {
  const env = { AWS_ENDPOINT_URL_ECS: 'https://ecs.eu-west-1.amazonaws.com' }
  for (const clock of [{}, REMOTE]) {
    expect(() => refuseMixedEndpoints({ ...clock, ...env })).not.toThrow()
    expect(() => refuseRemoteHost({ ...clock, ...env }, 'api.github.com')).not.toThrow()
  }
})
