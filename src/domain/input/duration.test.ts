import { describe, expect, it } from '@jest/globals'
import { explainUnits, formatDuration, parseDurationSeconds } from './duration.js'

describe('formatDuration', () => {
  it.each([
    [1_234, '1.2s'],
    [45_400, '45s'],
    [200_000, '3m 20s'],
    [3_900_000, '1h 05m'],
    [273_600_000, '3d 04h']
  ])('shows %d ms as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })
})

describe('parseDurationSeconds', () => {
  it.each([
    ['90s', 90],
    ['1h30m', 5_400],
    ['2d1h1m1s', 176_461],
    ['000', 0],
    ['5m5m', undefined],
    ['30m1h', undefined],
    ['1s1s1s', undefined],
    ['5', undefined],
    ['m', undefined],
    ['', undefined]
  ])('reads %s as %s seconds', (text, seconds) => {
    expect(parseDurationSeconds(text)).toBe(seconds)
  })
})

describe('explainUnits', () => {
  it.each([
    ['5m5m', '5m5m repeats a unit. Write each unit once, the largest first: 1h30m'],
    ['30m1h', '30m1h has its units out of order. Write each unit once, the largest first: 1h30m'],
    ['15', '15 has no unit. Write 15m for minutes or 15s for seconds'],
    ['1h30m', undefined]
  ])('explains %s: %s', (text, said) => {
    expect(explainUnits(text, { from: 1, to: 3_600 })).toBe(said)
  })
})
