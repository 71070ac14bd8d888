import { expect, it } from '@jest/globals'
import { patientClock } from '../../../../test/fakes/fake-clock.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import { DeployError } from '../../../domain/errors.js'
import { gatherObservations } from './gather-observations.js'
import { initialState } from '../rollout-state.js'

const MINUTE = 60_000

it('asks all sources at the same time, so that one that does not answer delays no other', async () => {
  const clock = patientClock()
  const startedAt = clock.now()
  const lost = () => clock.sleep(MINUTE).then(() => Promise.reject(new DeployError('unreachable', 'No answer.')))
  const gates = parseSampleGates(
    "errors:\nalarms: [shop-5xx]\ntargets:\nhttp: { url: 'https://a.example/health', every: 10s, within: 20s }"
  )
  const state = initialState(startedAt)
  state.weights.push({ at: startedAt - 10 * MINUTE, canaryPercent: 20 })
  let probedAt = 0
  const seen = await gatherObservations(gates, state, {
    clock,
    evidence: { measure: lost, alarms: lost, health: lost },
    prober: {
      probe: () => {
        probedAt = clock.now()
        return Promise.resolve({ kind: 'no-answer', why: 'connection refused' })
      }
    }
  })
  expect(seen.failedReads).toEqual({ metrics: 1, alarms: 1, targets: 1 })
  expect(probedAt - startedAt).toBe(0)
  expect(clock.now() - startedAt).toBe(MINUTE)
})
