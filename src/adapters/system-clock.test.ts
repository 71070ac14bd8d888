import { describe, expect, it } from '@jest/globals'
import { systemClock } from './system-clock.js'

const origin = Date.now() - 1_000

describe('systemClock', () => {
  it('runs in the time of a local cloud on a loopback address', () => {
    const clock = systemClock({ DEPLOY_KIT_LOCAL_CLOCK: `100@${origin}`, AWS_ENDPOINT_URL: 'http://127.0.0.1:4000' })
    expect(clock.now() - origin).toBeGreaterThanOrEqual(100_000)
  })

  it.each(['https://ecs.eu-west-1.amazonaws.com', 'http://127.0.0.1.example.com', '', 'nonsense'])(
    'cannot be hurried with the endpoint "%s"',
    endpoint => {
      const clock = systemClock({ DEPLOY_KIT_LOCAL_CLOCK: `100@${origin}`, AWS_ENDPOINT_URL: endpoint })
      expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000)
    }
  )

  it('wakes a sleeper when the signal is aborted', async () => {
    const controller = new AbortController()
    const sleep = systemClock({}).sleep(60_000, controller.signal)
    controller.abort()
    await expect(sleep).resolves.toBeUndefined()
  })
})
