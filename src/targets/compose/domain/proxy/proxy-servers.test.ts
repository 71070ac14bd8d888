import { expect, test } from '@jest/globals'
import { checkServers, hostPort, inFileOrder, percentOf, spreadWeights, type ProxyServer } from './proxy-servers.js'

const server = (containerId: string, weight: number): ProxyServer => ({
  ...{ service: 'api', containerId, host: `shop-api-${containerId}`, address: '172.18.0.3', port: 8080, weight }
})

test.each([
  [{ canary: 2, stable: 2 }, 10, 256, { canary: 10, stable: 90 }],
  [{ canary: 1, stable: 1 }, 0, 256, { canary: 0, stable: 100 }],
  [{ canary: 1, stable: 1 }, 100, 256, { canary: 100, stable: 0 }],
  [{ canary: 0, stable: 3 }, 0, 256, { canary: 0, stable: 100 }],
  [{ canary: 1, stable: 3 }, 25, 256, { canary: 1, stable: 1 }],
  [{ canary: 1, stable: 1 }, 0.5, 256, { canary: 1, stable: 199 }]
])('%j at %d%% with weights up to %d', (counts, percent, most, weights) => {
  expect(spreadWeights(counts, percent, most)).toEqual(weights)
})

test('any share is within 0.1 points of what the weights give', () => {
  for (let percent = 1; percent < 100; percent += 1)
    for (const counts of [
      { canary: 1, stable: 3 },
      { canary: 3, stable: 2 },
      { canary: 1, stable: 1 }
    ]) {
      const { canary, stable } = spreadWeights(counts, percent, 10_000)
      const share = (100 * canary * counts.canary) / (canary * counts.canary + stable * counts.stable)
      expect(Math.abs(share - percent)).toBeLessThanOrEqual(0.1)
      expect(Math.max(canary, stable)).toBeLessThanOrEqual(10_000)
    }
})

test.each([
  [{ canary: 0, stable: 2 }, 10, 256],
  [{ canary: 2, stable: 0 }, 10, 256],
  [{ canary: 1, stable: 1 }, 50, 0],
  [{ canary: 1, stable: 1 }, 0.01, 256]
])('%j at %d%% with weights up to %d is refused', (counts, percent, most) => {
  expect(() => spreadWeights(counts, percent, most)).toThrow(expect.objectContaining({ code: 'rejected' }))
})

test('a share is read from the weights', () => {
  expect(percentOf([server('a', 90), server('b', 10)], new Set(['b']))).toBe(10)
  expect(percentOf([server('a', 2), server('b', 1)], new Set(['b']))).toBe(33.3)
  expect(percentOf([server('a', 0)], new Set(['a']))).toBeUndefined()
  expect(percentOf([], new Set())).toBeUndefined()
})

test.each([
  ['host', 'a;b'],
  ['host', '-f'],
  ['address', '1.2.3.4 down'],
  ['service', 'a}\nserver {'],
  ['port', 0],
  ['weight', 1.5]
])('%s %j is refused', (key, value) => {
  expect(() => checkServers([server('a', 1)])).not.toThrow()
  expect(() => checkServers([{ ...server('a', 1), [key]: value }])).toThrow(
    expect.objectContaining({ code: 'rejected' })
  )
})

test('an IPv6 address is in brackets', () => {
  expect([hostPort('fd00::3', 80), hostPort('172.18.0.3', 80)]).toEqual(['[fd00::3]:80', '172.18.0.3:80'])
})

test('servers have the same order in a file, whatever order Docker lists them in', () => {
  const web = { ...server('2', 100), service: 'web', host: 'shop-web-2' }
  const listed = [server('10', 100), web, server('9', 100), server('2', 100)]
  const hosts = (servers: readonly ProxyServer[]) => inFileOrder(servers, ['web', 'api']).map(({ host }) => host)
  expect(hosts(listed)).toEqual(['shop-web-2', 'shop-api-2', 'shop-api-9', 'shop-api-10'])
  expect(hosts(listed.toReversed())).toEqual(hosts(listed))
})
