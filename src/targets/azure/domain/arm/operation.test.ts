import { describe, expect, it } from '@jest/globals'
import { armRefusal } from './arm-failure.js'
import { readOperation } from './operation.js'

const statusOf = (status: string | undefined, http = 200) =>
  readOperation({ status: http, body: status === undefined ? {} : { status }, retryAfter: null }, 'status').kind

describe('the progress of an operation', () => {
  it.each([
    ['Succeeded', 'succeeded'],
    ['Failed', 'failed'],
    ['Canceled', 'canceled'],
    ['Cancelled', 'canceled'],
    ['InProgress', 'running'],
    ['Accepted', 'running'],
    ['Updating', 'running'],
    ['SomethingNew', 'running'],
    [undefined, 'running']
  ])('with status %s is %s', (status, kind) => {
    expect(statusOf(status)).toBe(kind)
  })

  it.each([
    [202, 'running'],
    [200, 'succeeded'],
    [201, 'succeeded'],
    [204, 'succeeded'],
    [403, 'untracked'],
    [404, 'untracked'],
    [400, 'failed']
  ])('at a location with HTTP %d is %s', (status, kind) => {
    expect(readOperation({ status, body: undefined, retryAfter: null }, 'location').kind).toBe(kind)
  })

  it.each([
    [null, 2_000],
    ['0', 1_000],
    ['7', 7_000],
    ['900', 30_000],
    ['soon', 2_000]
  ])('asks to wait with Retry-After %s', (retryAfter, waitMilliseconds) => {
    expect(readOperation({ status: 202, body: undefined, retryAfter }, 'location')).toEqual({
      kind: 'running',
      waitMilliseconds
    })
  })
})

describe('a request that Azure Resource Manager refused', () => {
  it.each([
    [400, 'read', 'rejected'],
    [401, 'read', 'access-denied'],
    [403, 'change', 'access-denied'],
    [404, 'read', 'not-found'],
    [409, 'change', 'conflict'],
    [412, 'change', 'conflict'],
    [418, 'change', 'rejected'],
    [429, 'change', 'throttled'],
    [500, 'read', 'platform-error'],
    [500, 'change', 'outcome-unknown'],
    [503, 'change', 'outcome-unknown']
  ] as const)('with HTTP %d to a %s is %s', (status, kind, code) => {
    const report = { code: 'SomeCode', message: 'Why it was refused.' }
    const error = armRefusal({ status, kind, doing: 'change container app web', report })
    expect(error.code).toBe(code)
    expect(error.message).toContain('Could not change container app web: ')
    expect(error.message).toContain('Reported: SomeCode: Why it was refused.')
  })
})
