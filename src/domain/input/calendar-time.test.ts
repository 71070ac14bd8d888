import { describe, expect, it } from '@jest/globals'
import { parseCalendarTime } from './calendar-time.js'

describe('parseCalendarTime', () => {
  it.each([
    ['2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2026-11-01T06:00Z', '2026-11-01T06:00:00.000Z'],
    ['2026-11-01T06:00:00.25+02:00', '2026-11-01T04:00:00.250Z']
  ])('reads %s', (text, expected) => {
    expect(new Date(parseCalendarTime(text) ?? 0).toISOString()).toBe(expected)
  })

  it.each([
    '2026-02-29',
    '2026-02-30T06:00:00Z',
    '2026-04-31',
    '2026-11-31T23:00:00+01:00',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-11-01T24:00:00Z',
    '2026-11-01T06:60Z',
    '2026-11-01T06:00:00+24:00',
    '2026-11-01T06:00:00',
    '2026-11-01T06Z',
    '1 November 2026',
    ''
  ])('refuses %j', text => {
    expect(parseCalendarTime(text)).toBeUndefined()
  })
})
