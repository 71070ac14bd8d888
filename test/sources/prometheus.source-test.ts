import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as after } from 'node:timers/promises'
import { startCountingService, type CountingService } from './bed/counting-service.js'
import { startPrometheus } from './bed/prometheus-server.js'
import { readSource, sumOf, windowStart, WINDOW_SECONDS, type SourceLook } from './bed/read-source.js'

const REQUESTS = 'http_requests_total{revision="{side.id}"}'
const ERRORS = 'http_requests_total{revision="{side.id}",code=~"5.."}'
const SLOW =
  'sum(http_request_duration_seconds_count{revision="{side.id}"}) - sum(http_request_duration_seconds_bucket{revision="{side.id}",le="0.3"})'
const WINDOW = WINDOW_SECONDS * 1_000
const SCRAPE = 500

let services: readonly CountingService[]
let url: string
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  services = await Promise.all(Array.from({ length: 5 }, () => startCountingService()))
  const [steady, restarted, paused, mirrored, renamed] = services.map(({ target }) => target)
  const prometheus = await startPrometheus({
    shop: [steady, restarted, paused, mirrored, renamed].flatMap(target => target ?? []),
    'shop-again': [mirrored ?? ''],
    'shop-by-name': [(renamed ?? '').replace('127.0.0.1', 'localhost')]
  })
  url = prometheus.url
  // Each process has served the other side for a while.
  for (const each of services) await each.count({ revision: 's1' })
  stops.push(...services.map(service => () => service.stop()), () => prometheus.stop())
  // Prometheus waits for 5 s before it looks for its targets.
  await scraped(7)
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

/** Waits until so many targets have been scraped twice. */
async function scraped(targets: number): Promise<void> {
  const query = 'sum(count_over_time(http_requests_total[1m]) > bool 1)'
  for (;;) {
    const response = await fetch(`${url}/api/v1/query?${new URLSearchParams({ query }).toString()}`)
    const { data } = (await response.json()) as { data: { result: readonly { value: [number, string] }[] } }
    if (data.result[0]?.value[1] === String(targets)) return
    await after(SCRAPE)
  }
}

function service(index: number): CountingService {
  const found = services[index]
  if (found === undefined) throw new Error('no service')
  return found
}

/** Looks at all windows of the last seconds, once the last one is complete. What was sent now may be scraped in the next window. */
async function look(since: number, given: Omit<SourceLook, 'url' | 'from' | 'to' | 'stable'>) {
  const to = windowStart(Date.now() + 2 * SCRAPE) + WINDOW
  await after(to - Date.now() + SCRAPE)
  for (let attempts = 0; ; attempts += 1) {
    const readings = await readSource({ ...given, stable: 's1', url, from: windowStart(since) - WINDOW, to })
    if (attempts > 40 || readings.every(({ unsettled }) => !unsettled.has(to - WINDOW))) return readings
    await after(SCRAPE)
  }
}

describe('counts from a real Prometheus', () => {
  it('are the requests that were sent, window by window and on both sides', async () => {
    const since = Date.now()
    const sent: { at: number; times: number }[] = []
    for (let round = 0; round < 24; round += 1) {
      const times = 1 + (round % 5)
      await service(0).count({ revision: 'c1', times })
      await service(0).count({ revision: 's1', times: 10 })
      sent.push({ at: Date.now(), times })
      await after(250)
    }
    const [reading] = await look(since, { counts: [REQUESTS], canary: 'c1' })
    if (reading === undefined) throw new Error('no reading')
    const total = sent.reduce((sum, { times }) => sum + times, 0)
    expect(sumOf(reading.canary)).toBe(total)
    expect(sumOf(reading.stable)).toBe(240)
    for (const [start, count] of reading.canary) {
      if (reading.unsettled.has(start)) continue
      const within = (from: number, to: number) =>
        sent.filter(({ at }) => at >= from && at < to).reduce((sum, { times }) => sum + times, 0)
      const end = start + WINDOW
      expect(count).toBeGreaterThanOrEqual(within(start + SCRAPE / 5, end - 2 * SCRAPE))
      expect(count).toBeLessThanOrEqual(within(start - 2 * SCRAPE, end + SCRAPE / 5))
    }
  })

  it('of errors are a proven zero until the first, and include the first', async () => {
    const since = Date.now()
    await service(0).count({ revision: 'c2', times: 5 })
    await after(3 * WINDOW)
    await service(0).count({ revision: 'c2', code: 503, times: 7 })
    await service(0).count({ revision: 'c2', times: 3 })
    const [requests, errors] = await look(since, { counts: [REQUESTS, ERRORS], canary: 'c2' })
    const values = [...(errors?.canary ?? [])].map(([, count]) => count)
    expect(values.slice(0, 2)).toEqual([0, 0])
    expect(values.reduce((sum, count) => sum + count, 0)).toBe(7)
    expect(sumOf(requests?.canary)).toBe(15)
  })

  it('of slow requests are the requests above a bucket of the histogram', async () => {
    const since = Date.now()
    await service(0).count({ revision: 'c3', times: 2, seconds: 0.5 })
    await after(2 * SCRAPE)
    await service(0).count({ revision: 'c3', times: 9 })
    await service(0).count({ revision: 'c3', times: 4, seconds: 0.5 })
    const [slow] = await look(since, { counts: [SLOW], canary: 'c3' })
    expect(sumOf(slow?.canary)).toBe(6)
  })

  it('continue from zero after a restart', async () => {
    const since = Date.now()
    await service(1).count({ revision: 'c4', times: 40 })
    await after(3 * SCRAPE)
    await service(1).restart()
    await service(1).count({ revision: 'c4', times: 3 })
    await after(2 * SCRAPE)
    const [requests] = await look(since, { counts: [REQUESTS], canary: 'c4' })
    expect(sumOf(requests?.canary)).toBe(43)
  })

  it('are unsettled in the windows of a gap between scrapes', async () => {
    const since = Date.now()
    await service(2).count({ revision: 'c5', times: 4 })
    await after(2 * SCRAPE)
    service(2).pause()
    const pausedAt = Date.now()
    await after(3 * WINDOW)
    service(2).resume()
    const resumedAt = Date.now()
    await service(2).count({ revision: 'c5', times: 9 })
    await after(2 * SCRAPE)
    const [requests] = await look(since, { counts: [REQUESTS], canary: 'c5' })
    const unsettled = [...(requests?.unsettled ?? [])]
    for (let start = windowStart(pausedAt); start < resumedAt - SCRAPE; start += WINDOW)
      expect(unsettled).toContain(start)
  })

  it('of a process that two jobs scrape count once, with a note', async () => {
    const since = Date.now()
    await service(3).count({ revision: 'c6', times: 1 })
    for (let round = 0; round < 8; round += 1) {
      await service(3).count({ revision: 'c6', times: 5 })
      await after(300)
    }
    const [requests] = await look(since, { counts: [REQUESTS], canary: 'c6' })
    expect(sumOf(requests?.canary)).toBe(41)
    expect(requests?.notes).toEqual([
      expect.stringMatching(/job="shop.*are of one process\. Its requests count once\.$/)
    ])
  })

  it('of a process that is scraped under two addresses count once: it started once', async () => {
    const since = Date.now()
    await service(4).count({ revision: 'c7', times: 1 })
    for (let round = 0; round < 14; round += 1) {
      await service(4).count({ revision: 'c7', times: 5 })
      await after(500)
    }
    const [requests] = await look(since, { counts: [REQUESTS], canary: 'c7' })
    expect(sumOf(requests?.canary)).toBe(71)
  })

  it('by an expression are those that Prometheus calculates, rounded', async () => {
    const since = Date.now()
    for (let round = 0; round < 12; round += 1) {
      await service(0).count({ revision: 'c8', times: 2 })
      await after(500)
    }
    const text = 'sum(increase(http_requests_total{revision="{side.id}"}[{window}]))'
    const [counted, value] = await look(since, {
      counts: [text],
      values: ['sum(http_requests_total{revision="{side.id}"})'],
      canary: 'c8'
    })
    const counts = [...(counted?.canary ?? [])].map(([, count]) => count)
    expect(counts.length).toBeGreaterThanOrEqual(3)
    expect(counts.every(count => Number.isInteger(count))).toBe(true)
    expect([...(value?.canary ?? [])].at(-1)?.[1]).toBe(24)
  })
})

describe('a real Prometheus', () => {
  it('has no figures for a revision that it does not know, and no zero', async () => {
    const [requests, errors] = await look(Date.now(), { counts: [REQUESTS, ERRORS], canary: 'unknown' })
    expect([requests?.canary.size, errors?.canary.size]).toEqual([0, 0])
    expect(requests?.notes[0]).toMatch(/has no series of the query for canary\. That is not counted as zero\.$/)
  })

  it('refuses a query, and its words are shown with the query', async () => {
    const refused = look(Date.now(), {
      counts: ['sum(incrase(http_requests_total{revision="{side.id}"}[{window}]))'],
      canary: 'c1'
    })
    await expect(refused).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/unknown function with name "incrase".* Query: sum\(incrase/)
    })
  })

  it('returns several series for an expression, which is refused', async () => {
    const refused = look(Date.now(), { values: ['http_requests_total{revision="{side.id}"}'], canary: 'c2' })
    await expect(refused).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('series for one side. Aggregate them: sum(…).')
    })
  })
})
