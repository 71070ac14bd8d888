import { expect } from '@jest/globals'
import { playUnreadable, type UnreadableCell } from './unreadable-calls.js'

const MINUTE = 60_000

/** The rollback is not refused, and what cannot be read costs it less than a minute. */
export async function expectContinued(cell: UnreadableCell): Promise<void> {
  const { ended, firstEffectAfter, isBack } = await playUnreadable(cell)
  expect({ ...ended, isBack }).toMatchObject({ isBack: true, verdict: expect.not.stringMatching('failed') as unknown })
  expect(firstEffectAfter).toBeLessThan(MINUTE)
}
