import { describe, expect, it } from '@jest/globals'
import { requestedWait } from './requested-wait.js'

const NOW = Date.parse('2026-11-21T10:00:00Z')

describe('requestedWait', () => {
  it.each([
    [429, { 'retry-after': '30' }, 30_000],
    [429, { 'retry-after': '0.65' }, 650],
    [503, { 'retry-after': 'Sat, 21 Nov 2026 10:00:20 GMT' }, 20_000],
    [429, { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }, 0],
    [429, {}, 1_000],
    [403, { 'retry-after': '60' }, 60_000],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 12) }, 12_000],
    [403, { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '1' }, undefined],
    // Datadog: seconds until the limit starts again. Sentry: the moment.
    [429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '7', 'x-ratelimit-period': '10' }, 7_000],
    [429, { 'x-ratelimit-reset': '7' }, 7_000],
    [429, { 'x-sentry-rate-limit-remaining': '0', 'x-sentry-rate-limit-reset': String(NOW / 1000 + 3) }, 3_000],
    [429, { 'x-sentry-rate-limit-remaining': '9', 'x-sentry-rate-limit-reset': String(NOW / 1000 + 3) }, 1_000],
    [429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }, 1_000],
    // A clock that is 5 minutes off: the answer names the time that its moments belong to.
    [429, { 'retry-after': 'Sat, 21 Nov 2026 10:05:20 GMT', date: 'Sat, 21 Nov 2026 10:05:00 GMT' }, 20_000],
    [429, { 'retry-after': 'Sat, 21 Nov 2026 09:55:20 GMT', date: 'Sat, 21 Nov 2026 09:55:00 GMT' }, 20_000],
    [
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(NOW / 1000 - 288),
        date: 'Sat, 21 Nov 2026 09:55:00 GMT'
      },
      12_000
    ],
    [403, {}, undefined],
    [500, { 'retry-after': '5' }, undefined],
    [200, {}, undefined]
  ])('%d with %j waits %p ms', (status, headers, milliseconds) => {
    expect(requestedWait({ status, headers: new Headers(headers as Record<string, string>) }, NOW)).toBe(milliseconds)
  })
})
