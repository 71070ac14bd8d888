import { expect, test } from '@jest/globals'
import { formatTraffic, readTraffic } from './traffic-file.js'

const server = (digit: string, weight: number) => ({
  ...{
    service: 'api',
    containerId: digit.repeat(64),
    host: `shop-api-${digit}`,
    address: '172.18.0.3',
    port: 8080,
    weight
  }
})
const BOTH = [server('1', 100), server('2', 0)]

test('what is written is read, of the containers that are known', () => {
  expect(readTraffic(formatTraffic(BOTH), BOTH)).toEqual(BOTH)
  expect(readTraffic(formatTraffic(BOTH), [server('1', 5)])).toEqual([server('1', 100)])
})

test('where nothing was written, Docker leads to all that run', () => {
  expect(readTraffic(undefined, BOTH)).toEqual([server('1', 1), server('2', 1)])
})

test('other lines are left out', () => {
  expect(readTraffic('api 12 100\n<html>\n', BOTH)).toEqual([])
})
