import { describe, expect, it } from '@jest/globals'
import { estimateSkew } from './estimate-skew.js'

const NOW = Date.UTC(2026, 10, 28, 10)

describe('estimateSkew', () => {
  it.each([
    ['a clock that is right', { date: NOW, sentAt: NOW + 300, receivedAt: NOW + 500 }, 0],
    ['a clock that is 4 s off', { date: NOW, sentAt: NOW + 4_000, receivedAt: NOW + 4_100 }, 0],
    ['an answer that took a minute', { date: NOW, sentAt: NOW - 30_000, receivedAt: NOW + 30_000 }, 0],
    ['a clock that is 40 s ahead', { date: NOW, sentAt: NOW + 40_400, receivedAt: NOW + 40_600 }, -40_000],
    ['a clock that is 5 minutes behind', { date: NOW, sentAt: NOW - 299_600, receivedAt: NOW - 299_400 }, 300_000]
  ])('%s', (_, time, skew) => {
    expect(estimateSkew(time)).toBe(skew)
  })
})
