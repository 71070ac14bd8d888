import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../test/fakes/fake-clock.js'
import { parseGates } from '../../domain/gate/read/parse-gates.js'
import type { Probe } from '../../domain/gate/observations.js'
import type { Observation } from '../../domain/rollout/observation.js'
import { judgeStop, type JudgedRollout } from './judge-stop.js'
import { initialState } from './rollout-state.js'

const START = 1_700_000_000_000
const REFUSED: Probe['outcome'] = { kind: 'no-answer', why: 'connection refused' }

/** A rollout whose one gate probes an address for 20 s, every second, at a step that lasts 20 s at most. */
function play(canaryPercent: number) {
  const clock = fakeClock(START)
  const gates = parseGates("http: { url: 'https://a.example/health', within: 20s, every: 1s }\nmetric-delay: 0s", {
    errorSources: ['proxy'],
    alarms: { called: 'alarm', atMost: 0 },
    readMetric: () => {
      throw new Error('There are no metrics.')
    }
  })
  const rollout: JudgedRollout = {
    plan: {
      ...{ purpose: 'deploy', steps: [0, 20, 100], gates, bakeSeconds: 10, bakeMaxSeconds: 20 },
      ...{ onInconclusive: 'abort', scaleDownDelaySeconds: 0, waitUntil: 'completed' }
    },
    state: initialState(START),
    eventLog: { detail: () => undefined },
    beforeTraffic: ''
  }
  const observed = {
    ...{ stable: { id: 'api:1', label: 'api:1' }, canary: { id: 'api:2', label: 'api:2' }, canaryPercent },
    stop: { id: 'first', since: START, expiresAt: undefined }
  } as Observation
  const evidence = {
    measure: () => Promise.resolve(undefined),
    alarms: () => Promise.resolve(new Map()),
    health: () => Promise.resolve(undefined)
  }
  const dependencies = { clock, evidence, prober: { probe: () => Promise.resolve(REFUSED) } }
  return { clock, look: () => judgeStop(rollout, observed, dependencies) }
}

describe.each([0, 20])(
  'a probe that never succeeds at %i%%, and whose first look comes 5 s after the step began',
  percent => {
    it('fails its gate once `within` has passed since then, and the step is not inconclusive before', async () => {
      const { clock, look } = play(percent)
      clock.advance(5_000)
      expect(await look()).toMatchObject({ kind: 'undecided' })
      clock.advance(15_000)
      expect(await look()).toMatchObject({ kind: 'undecided' })
      clock.advance(5_000)
      expect(await look()).toMatchObject({
        kind: 'abort',
        abort: { cause: 'gate', gates: ['http https://a.example/health'] }
      })
    })
  }
)
