import { describe, expect, it } from '@jest/globals'
import { formatDuration } from './duration.js'

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
