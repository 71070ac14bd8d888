import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '../../../domain/document/json-value.js'
import { readFailure, readLogLines } from './read-failure.js'

const event = (type: string, details: JsonObject): JsonValue => [{ event: { type, details }, cursor: '1' }]
const failed = (failure: JsonObject) => event('deploy_ended', { deployId: 'dep-2', reason: { failure } })

describe('the reason of a failed deploy', () => {
  it.each([
    [{ nonZeroExit: 3, evicted: false }, 'a process exited with code 3'],
    [{ oomKilled: { memoryLimit: '512Mi' }, evicted: false }, 'an instance ran out of memory (limit 512Mi)'],
    [{ unhealthy: 'health check failed.', evicted: false }, 'an instance was unhealthy: health check failed'],
    [{ timedOutSeconds: 900, timedOutReason: 'no port', evicted: false }, 'it timed out after 900 s: no port'],
    [{ earlyExit: true, evicted: false }, 'a process exited before it was ready'],
    [{ evicted: true }, 'an instance was evicted'],
    [{ sublimated: true }, undefined]
  ])('%j is: %s', (failure, clause) => {
    expect(readFailure(failed(failure), 'dep-2')).toBe(clause)
  })

  it('is that of an image that could not be pulled', () => {
    const events = event('image_pull_failed', { imageURL: 'registry.example.com/a', message: 'denied' })
    expect(readFailure(events, 'dep-2')).toBe('the image could not be pulled: denied')
  })

  it('is not that of another deploy', () => {
    expect(readFailure(failed({ nonZeroExit: 1 }), 'dep-3')).toBeUndefined()
  })
})

it('shows the last lines of a log in the order of time, without escape sequences', () => {
  const logs = [
    { timestamp: '2026-11-30T00:00:02Z', message: 'second\u001b[31m line\n::error::x' },
    { timestamp: '2026-11-30T00:00:01Z', message: 'first' }
  ]
  expect(readLogLines({ logs }, 50)).toEqual(['first', 'second line ::error::x'])
})
