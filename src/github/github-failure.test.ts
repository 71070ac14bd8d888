import { describe, expect, it } from '@jest/globals'
import { classifyGitHubFailure, nextAllowedAt } from './github-failure.js'

const GITHUB = Date.UTC(2026, 10, 21, 10)
const headers = {
  ...{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(GITHUB / 1000 + 12) },
  date: new Date(GITHUB).toUTCString()
}

describe.each([300_000, -300_000, 0])('a rate limit, read by a clock that is %d ms off', off => {
  const now = GITHUB + off

  it('ends after the time that GitHub requests', () => {
    expect(nextAllowedAt(headers, now) - now).toBe(12_000)
    const error = { status: 403, response: { headers } }
    expect(classifyGitHubFailure(error, now)).toEqual({ kind: 'limited', until: now + 12_000 })
  })
})

it('a rate limit of an answer without a time is read by our own clock', () => {
  expect(nextAllowedAt({ ...headers, date: undefined }, GITHUB)).toBe(GITHUB + 12_000)
  expect(nextAllowedAt({ ...headers, 'x-ratelimit-remaining': '1' }, GITHUB)).toBe(0)
})
