import { expect, test } from '@jest/globals'
import { parseServerLines } from '../server-line.js'
import { formatManifest, SLOTS, spreadSlots } from './split-slots.js'

const server = (number: number, weight: number) => ({
  ...{
    service: 'api',
    containerId: `id${number}`,
    host: `shop-api-${number}`,
    address: `172.18.0.${number}`,
    port: 8080,
    weight
  }
})
const count = (names: readonly string[], host: string) => names.filter(name => name === host).length

test.each([
  [
    [90, 10],
    [180, 20]
  ],
  [
    [1, 0],
    [200, 0]
  ],
  [
    [90, 90, 90, 10, 10, 10],
    [60, 60, 60, 7, 7, 6]
  ],
  [
    [1, 1, 1],
    [67, 67, 66]
  ]
])('weights %j fill %j slots', (weights, counts) => {
  const names = spreadSlots(weights.map((weight, index) => server(index, weight)))

  expect(names).toHaveLength(SLOTS)
  expect(weights.map((_, index) => count(names, `shop-api-${index}`))).toEqual(counts)
})

test('requests to one container are spread evenly', () => {
  const names = spreadSlots([server(1, 90), server(2, 10)])

  for (let first = 0; first < SLOTS; first += 20) expect(count(names.slice(first, first + 20), 'shop-api-2')).toBe(2)
})

test('nothing has a slot where nothing has a weight', () => {
  expect(spreadSlots([server(1, 0)])).toEqual([])
})

test('what is written is read', () => {
  const both = [server(1, 90), server(2, 0)]

  expect(parseServerLines(formatManifest(both), both)).toEqual(both)
  expect(parseServerLines(formatManifest(both), [])).toEqual(both.map(each => ({ ...each, containerId: '' })))
  expect(parseServerLines('<html>\n', both)).toEqual([])
})
