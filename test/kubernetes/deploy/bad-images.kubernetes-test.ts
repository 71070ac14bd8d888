import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(async () => await shop.close())

/** Gates that judge the health of the pods only. */
const HEALTH = { gates: 'targets:', bake: '20s' }
const source = () =>
  `sources: { prom: { prometheus: 'http://127.0.0.1:${shop.prometheusPort}', window: 10s, delay: 5s } }`
/** A counter of the gateway for the requests of one side. */
const counted = (metric: string, more = '') =>
  `sum(${metric}{reporter="source",destination_service_name="{side.service}"${more}})`
const ERRORS = `
errors:
  source: prom
  missing: zero
  requests: '${counted('istio_requests_total')}'
  bad: '${counted('istio_requests_total', ',response_code=~"5.."')}'
`
const DURATION = 'istio_request_duration_milliseconds'
const LATENCY = `
latency:
  source: prom
  missing: zero
  slower-than: 250ms
  requests: '${counted(`${DURATION}_count`)}'
  slow: '${counted(`${DURATION}_count`)} - ${counted(`${DURATION}_bucket`, ',le="250"')}'
`

const imageOf = async (name: string) => (await shop.deployment(name)).spec.template.spec.containers[0]?.image

describe('a canary that is bad', () => {
  it('with a process that exits is rolled back with its exit code and its last log line', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v3', { FAIL_AT_START: '1' })]
    await shop.open('crash', { image: before, host: 'crash.test' })
    const action = await shop.start('gateway-api', {
      ...{ workload: 'crash', images: `web=${image}`, strategy: 'canary', traffic: 'gateway-api', ...HEALTH }
    })
    const { outputs } = await action.ended
    expect(outputs).toMatchObject({ verdict: 'rolled-back' })
    expect(outputs.reason).toMatch(
      /container web of crash-canary-\S+ failed: exit code 1, \d+ restarts\. Last log line: DATABASE_URL/i
    )
    expect(await imageOf('crash')).toBe(before)
    expect(await shop.leftovers('crash')).toEqual([])
  })

  it('that is never ready is rolled back with the answer to its readiness probe', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v5', { HEALTH: 'fail' })]
    await shop.open('unready', { image: before, host: 'unready.test' })
    const load = shop.gateway.load('unready.test')
    const action = await shop.start('gateway-api', {
      ...{ workload: 'unready', images: `web=${image}`, strategy: 'canary', traffic: 'gateway-api', ...HEALTH },
      'ready-within': '20s'
    })
    const { outputs, log } = await action.ended
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'never-healthy' })
    expect(outputs.reason).toMatch(
      /unready:v5 was not ready within 20 s\. Pod unready-canary-\S+ is not ready: Readiness probe failed: HTTP probe failed with statuscode: 503/
    )
    expect(log).toContain('Last log lines of unready-canary-')
    expect([...(await load.stop()).keys()]).toEqual(['v1'])
    expect(await imageOf('unready')).toBe(before)
    expect(await shop.leftovers('unready')).toEqual([])
  })

  it('with 5% errors is rolled back by the counts of Prometheus', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v4', { ERROR_PERCENT: '5' })]
    await shop.open('errors', { image: before, host: 'errors.test' })
    const load = shop.gateway.load('errors.test')
    const action = await shop.start('gateway-api', {
      ...{ workload: 'errors', images: `web=${image}`, strategy: 'canary', traffic: 'gateway-api' },
      ...{ steps: '50, 100', gates: `${source()}${ERRORS}`, bake: '2m' }
    })
    const { outputs } = await action.ended
    await load.stop()
    expect(outputs).toMatchObject({ verdict: 'rolled-back' })
    const [, failed] =
      /^Rolled back at 50%: the canary failed (\S+)% of requests \(.*\), stable 0%/.exec(outputs.reason ?? '') ?? []
    expect(Number(failed)).toBeCloseTo(5, 0)
    expect(await imageOf('errors')).toBe(before)
    expect(await shop.leftovers('errors')).toEqual([])
  })

  it('that is slow is rolled back by the histogram of Prometheus', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v6', { SLOW_MS: '400', SLOW_PERCENT: '50' })]
    await shop.open('slow', { image: before, host: 'slow.test' })
    const load = shop.gateway.load('slow.test')
    const action = await shop.start('gateway-api', {
      ...{ workload: 'slow', images: `web=${image}`, strategy: 'canary', traffic: 'gateway-api' },
      ...{ steps: '50, 100', gates: `${source()}${LATENCY}`, bake: '2m' }
    })
    const { outputs } = await action.ended
    await load.stop()
    expect(outputs).toMatchObject({ verdict: 'rolled-back' })
    expect(outputs.reason).toMatch(/^Rolled back at 50%: /)
    expect(await imageOf('slow')).toBe(before)
    expect(await shop.leftovers('slow')).toEqual([])
  })
})
