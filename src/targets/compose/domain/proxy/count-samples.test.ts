import { expect, test } from '@jest/globals'
import { countSample, minutesOf, NOTHING_COUNTED, unwatchedMinutes } from './count-samples.js'

const MINUTE = 60_000
const KEYS = new Set(['a:80'])
const ALL = { from: 0, to: 10 * MINUTE }

/** Readings of one server: seconds, requests, bad. */
const read = (...readings: readonly (readonly [number, number, number])[]) =>
  readings.reduce(
    (counted, [seconds, requests, bad]) =>
      countSample(counted, { at: seconds * 1000, counters: new Map([['a:80', { requests, bad }]]) }),
    NOTHING_COUNTED
  )

test('what was counted before the first reading belongs to no minute', () => {
  expect(minutesOf(read([60, 900, 9]), KEYS, ALL)).toEqual([])
})

test('growth belongs to the minute in which it was seen', () => {
  const counted = read([60, 900, 9], [80, 950, 10], [120, 1000, 12])

  expect(minutesOf(counted, KEYS, ALL)).toEqual([{ at: MINUTE, requests: 100, bad: 3 }])
  expect([...unwatchedMinutes(counted, { from: 0, to: 3 * MINUTE })]).toEqual([0, 2 * MINUTE])
})

test('a minute is settled once it was watched from its start to its end', () => {
  const counted = read([60, 0, 0], [85, 1, 0], [110, 2, 0], [125, 3, 0])

  expect([...unwatchedMinutes(counted, { from: 0, to: 3 * MINUTE })]).toEqual([0, 2 * MINUTE])
})

test('looks that take a minute each still settle minutes', () => {
  const counted = read([60, 0, 0], [125, 65, 4], [190, 130, 8])

  expect([...unwatchedMinutes(counted, { from: MINUTE, to: 4 * MINUTE })]).toEqual([3 * MINUTE])
})

test('a minute that was not watched for more than 2 minutes is not judged', () => {
  const counted = read([60, 0, 0], [181, 1, 0])

  expect([...unwatchedMinutes(counted, { from: MINUTE, to: 3 * MINUTE })]).toEqual([MINUTE, 2 * MINUTE])
})

test('growth across two minutes is spread by time, and nothing is lost or counted twice', () => {
  const minutes = minutesOf(read([55, 0, 0], [65, 11, 3]), KEYS, ALL)

  expect(minutes).toEqual([
    { at: 0, requests: 6, bad: 2 },
    { at: MINUTE, requests: 5, bad: 1 }
  ])
})

test('counters that went down were reset', () => {
  expect(minutesOf(read([61, 900, 9], [70, 30, 1]), KEYS, ALL)).toEqual([{ at: MINUTE, requests: 30, bad: 1 }])
})

test('errors that are counted late are never counted twice', () => {
  const counted = read([61, 100, 10], [70, 110, 8], [80, 120, 10])

  expect(minutesOf(counted, KEYS, ALL)).toEqual([{ at: MINUTE, requests: 20, bad: 0 }])
})

test('servers of the other side are not counted', () => {
  expect(minutesOf(read([61, 0, 0], [70, 30, 1]), new Set(['b:80']), ALL)).toEqual([])
})
