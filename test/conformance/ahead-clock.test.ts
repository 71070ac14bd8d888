import { expect, it } from '@jest/globals'
import { AheadClock } from './beds/server/ahead-clock.js'

it('a sleep ends in its time where a hop left less of it than the least hop', async () => {
  const clock = new AheadClock(
    () => undefined,
    () => false
  )
  const startedAt = clock.now()
  // One hop of 10 s, and then a tenth of a second, which is waited for.
  const slept = clock.sleep(10_100)
  let isAwake = false
  void slept.then(() => (isAwake = true))
  // Real time: the timer of the sleep alone would take 10 s, which is longer than a test may.
  await clock.until(() => isAwake, 20_000)
  expect(clock.now() - startedAt).toBeGreaterThanOrEqual(10_100)
})
