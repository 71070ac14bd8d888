import { expect, test } from '@jest/globals'
import { ask, askMany } from './load.js'
import type { Stage } from './stage.js'

const MINUTE = 60_000
/** No other request takes as long, also on a busy machine. */
const SLOW_MILLISECONDS = 2000

/** What is true of every proxy whose access log is counted. */
export function readsLog(stage: () => Stage): void {
  test('the access log gives the requests, errors and slow requests of each side, by the minute', async () => {
    const { proxy, port, stable, canary } = stage()
    const sides = { canary: canary.map(each => each.server(50)), stable: stable.map(each => each.server(50)) }
    await proxy.setServers([...sides.canary, ...sides.stable])
    const evidence = proxy.evidence(() => Promise.resolve(sides))
    const from = Math.floor(Date.now() / MINUTE) * MINUTE
    const query = {
      from,
      to: from + 3 * MINUTE,
      traffic: { slowerThanMilliseconds: [SLOW_MILLISECONDS, 10_000] },
      series: [],
      percentiles: [50]
    }
    const before = await evidence.measure(query)
    await askMany(port, 200)
    await askMany(port, 40, '/bad')
    await Promise.all(Array.from({ length: 20 }, () => ask(port, '/slow')))
    const after = await evidence.measure(query)

    const grown = (side: 'canary' | 'stable') => {
      const sum = (measured: typeof after, count: (minute: NonNullable<typeof after>[typeof side][number]) => number) =>
        (measured?.[side] ?? []).reduce((total, minute) => total + count(minute), 0)
      const by = (count: Parameters<typeof sum>[1]) => sum(after, count) - sum(before, count)
      return [
        by(({ requests }) => requests),
        by(({ bad }) => bad),
        by(({ slow }) => slow.get(SLOW_MILLISECONDS) ?? 0),
        by(({ slow }) => slow.get(10_000) ?? 0)
      ]
    }
    expect(grown('canary')).toEqual([130, 20, 10, 0])
    expect(grown('stable')).toEqual([130, 20, 10, 0])
    // The minute that runs now, and those to come, are not settled.
    expect(after?.unsettled.has(Math.floor(Date.now() / MINUTE) * MINUTE)).toBe(true)
    expect(await evidence.health()).toEqual({ healthy: 2, unhealthy: 0, reasons: [] })
  })
}
