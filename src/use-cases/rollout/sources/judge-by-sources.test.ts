import { expect, it } from '@jest/globals'
import { patientClock } from '../../../../test/fakes/fake-clock.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import { fakeSource } from '../../../../test/fakes/source/fake-source.js'
import { DeployError } from '../../../domain/errors.js'
import { namesOfSides } from '../../../domain/gate/source/names-of-sides.js'
import type { Observation } from '../../../domain/rollout/observation.js'
import type { Purpose } from '../../../domain/rollout/move-limits.js'
import { judgeStop, type JudgedRollout } from '../judge-stop.js'
import { initialState } from '../rollout-state.js'

const GATES = `sources: { prom: { sample: 'https://prom.example', window: 10s, delay: 15s } }
errors: { source: prom, preset: shop }
`
const revision = (version: number) => ({ id: `api:${version}`, label: `api:${version}`, images: {}, digests: {} })
const sides = namesOfSides({ canary: revision(2), stable: revision(1) })

/** A step of 10% that bakes for two minutes, and for four without evidence. Half of the canary's requests fail once it is bad. */
function play({
  purpose = 'deploy',
  health = 'healthy'
}: { readonly purpose?: Purpose; readonly health?: string } = {}) {
  const clock = patientClock()
  clock.advance(40_000)
  const start = clock.now()
  const prom = fakeSource(query => {
    const isCanary = query.includes('api:2')
    if (query.startsWith('all')) return isCanary ? 60 : 540
    return isCanary && health === 'bad' ? 30 : 0
  })
  if (health === 'unreadable') prom.failure = new DeployError('access-denied', 'HTTP 401: the token is not accepted.')
  const state = initialState(start)
  state.weights.push({ at: start, canaryPercent: 10 })
  const rollout: JudgedRollout = {
    plan: {
      ...{ purpose, steps: [10, 100], gates: parseSampleGates(GATES), bakeSeconds: 120, bakeMaxSeconds: 240 },
      ...{ onInconclusive: 'abort', scaleDownDelaySeconds: 0, waitUntil: 'completed' }
    },
    ...{ state, eventLog: { detail: () => undefined }, beforeTraffic: '' }
  }
  const observed = {
    ...{ stable: revision(1), canary: revision(2), canaryPercent: 10 },
    stop: { id: 'first', since: start, expiresAt: undefined }
  } as unknown as Observation
  const evidence = {
    measure: () => Promise.reject(new Error('No gate takes the figures of the target.')),
    alarms: () => Promise.resolve(new Map<string, string>()),
    health: () => Promise.resolve(undefined),
    sides: () => sides
  }
  const dependencies = {
    ...{ clock, evidence, sources: new Map([['prom', prom]]) },
    prober: { probe: () => Promise.reject(new Error('Nothing is probed.')) }
  }
  /** Looks every 5 s until it is decided. */
  const decide = async () => {
    for (;;) {
      const judged = await judgeStop(rollout, observed, dependencies)
      if (judged?.kind !== 'undecided') return { judged, seconds: (clock.now() - start) / 1000 }
      await clock.sleep(5_000)
    }
  }
  return { decide, prom }
}

it('a canary that fails half of its requests is rolled back 45 s after its traffic began', async () => {
  const { judged, seconds } = await play({ health: 'bad' }).decide()
  expect(judged).toMatchObject({ kind: 'abort', abort: { cause: 'gate' } })
  expect(seconds).toBeLessThanOrEqual(45)
})

it('a healthy canary continues after the bake', async () => {
  expect(await play().decide()).toMatchObject({ judged: { kind: 'continue' }, seconds: 120 })
})

it('a source that refuses the credentials during the rollout neither ends the watch nor passes: the step is inconclusive', async () => {
  const { judged, seconds } = await play({ health: 'unreadable' }).decide()
  expect(judged).toMatchObject({ kind: 'abort', abort: { cause: 'inconclusive' } })
  expect(judged?.kind === 'abort' && judged.abort.reason).toContain('source prom could not be read')
  expect(seconds).toBeGreaterThanOrEqual(240)
})

it('a rollback reads no source, and waits for none', async () => {
  const { decide, prom } = play({ purpose: 'rollback', health: 'unreadable' })
  expect(await decide()).toMatchObject({ judged: { kind: 'continue' }, seconds: 0 })
  expect(prom.requests).toEqual([])
})
