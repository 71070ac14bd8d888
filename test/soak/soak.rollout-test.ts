import { expect, it } from '@jest/globals'
import { soak } from './soak.js'

/** `npm run soak` plays 500. */
const ROLLOUTS = 20

it(`${ROLLOUTS} rollouts, of which some are bad, canceled or killed at random, end as their verdicts report and leave nothing behind`, async () => {
  const { played, faults } = await soak({ rollouts: ROLLOUTS, seed: 20 })

  expect(faults).toEqual([])
  expect(played).toHaveLength(ROLLOUTS)
  expect(new Set(played.map(({ ended }) => ended?.verdict))).toEqual(
    new Set(['succeeded', 'rolled-back', 'cancelled', undefined])
  )
})
