import { describe, expect, it } from '@jest/globals'
import { describeRunning } from './phrases.js'

const counts = (canary: number, stable: number) => [{ at: 0, desired: 2, canary, stable }]

describe('describeRunning', () => {
  it.each([
    [{ counts: counts(2, 0), runningCount: 2, desiredCount: 2 }, '2 of 2'],
    [{ counts: [], runningCount: 1, desiredCount: 2 }, '1 of 2'],
    [{ counts: [], runningCount: undefined, desiredCount: undefined }, '–'],
    [{ counts: counts(2, 2), runningCount: 4, desiredCount: 2 }, '2 canary + 2 stable, desired 2'],
    // The last counts are older than the number of tasks.
    [{ counts: counts(1, 2), runningCount: 4, desiredCount: 2 }, '4, desired 2']
  ])('of %j: %s', (service, words) => {
    expect(describeRunning(service)).toBe(words)
  })
})
