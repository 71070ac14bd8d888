import { expect, test } from '@jest/globals'
import { parseCountedLog, sumRows, unsettledMinutes } from './count-log.js'

const MINUTE = 60_000

test('rows are counted by minute and container', () => {
  const counted = parseCountedLog(
    'now 600 12 61\n1 172.18.0.3:8080 10 1 2\n1 shop-api-2:8080 5 0 0\n2 172.18.0.3:8080 1 0 0\n',
    100,
    1
  )

  expect(counted).toMatchObject({ now: 600_000, from: undefined })
  expect(sumRows(counted.rows, [300])).toEqual([
    { at: MINUTE, requests: 15, bad: 1, slow: new Map([[300, 2]]) },
    { at: 2 * MINUTE, requests: 1, bad: 0, slow: new Map([[300, 0]]) }
  ])
})

test.each(['', 'now x 1 1', 'now 600 12 61\n1 a:80 10 1', 'now 600 12 61\n1 a:80 10 -1 2', 'now 600 12 61\n<html>'])(
  '%j is no count',
  text => {
    expect(() => parseCountedLog(text, 100, 1)).toThrow(expect.objectContaining({ code: 'platform-error' }))
  }
)

test('minutes that are not over, or that the read lines do not reach back to, are not settled', () => {
  const range = { from: 0, to: 5 * MINUTE }
  const from = parseCountedLog('now 242 100 90\n', 100, 0).from

  expect([...unsettledMinutes({ now: 242_000, from: undefined }, range)]).toEqual([3 * MINUTE, 4 * MINUTE])
  expect([...unsettledMinutes({ now: 303_000, from }, range)]).toEqual([0, MINUTE])
})
