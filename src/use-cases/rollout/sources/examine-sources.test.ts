import { describe, expect, it } from '@jest/globals'
import { patientClock } from '../../../../test/fakes/fake-clock.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import { fakeSource, type FakeFigures, type FakeSource } from '../../../../test/fakes/source/fake-source.js'
import { badInput, DeployError, type ErrorCode } from '../../../domain/errors.js'
import { examineSources } from './examine-sources.js'

const GATES = `sources: { prom: { sample: 'https://prom.example', window: 10s, delay: 15s } }
errors:
  source: prom
  requests: 'all of {side.id}'
  bad: 'failed of {side.id}'
`
const STABLE = new Map([['side.id', 'api:1']])
const CANARY = new Map([['side.id', 'api:2']])
const QUERY = 'source prom, errors (prom) against stable'

function examine(
  prom: FakeSource,
  { canary, gates = GATES }: { readonly canary?: ReadonlyMap<string, string>; readonly gates?: string } = {}
) {
  const clock = patientClock()
  clock.advance(3_600_000)
  return examineSources(parseSampleGates(gates), {
    ...{ connect: () => Promise.resolve(new Map([['prom', prom]])), clock },
    sides: { canary, stable: STABLE }
  })
}

const failing = (code: ErrorCode) => {
  const prom = fakeSource(() => 1)
  prom.failure = new DeployError(code, 'prom.example returned an error.')
  return prom
}

/** Values of windows that ended at least so many seconds ago. */
const after =
  (seconds: number, now: number, value = 270): FakeFigures =>
  (_, at, windowSeconds) =>
    at + windowSeconds * 1000 <= now - seconds * 1000 ? value : undefined

describe('examineSources', () => {
  it('shows the last value of stable, its age, and that no canary runs', async () => {
    expect(await examine(fakeSource(query => (query.startsWith('all') ? 270 : 0)))).toEqual([
      { check: 'source prom', state: 'ok', message: 'The source answers.', fix: undefined },
      {
        ...{ check: `${QUERY}: requests`, state: 'ok', fix: undefined },
        message: 'Windows of 10s. Last value of stable: 270, 20s old. No canary runs, so only stable was read.'
      },
      {
        ...{ check: `${QUERY}: bad`, state: 'ok', fix: undefined },
        message: 'Windows of 10s. Last value of stable: 0, 20s old. No canary runs, so only stable was read.'
      }
    ])
  })

  it('shows both sides during a rollout, and which one has no value', async () => {
    const prom = fakeSource(query => (query.endsWith('api:1') ? 270 : undefined))
    const [, requests] = await examine(prom, { canary: CANARY })
    expect(requests).toEqual({
      ...{ check: `${QUERY}: requests`, state: 'warning' },
      message: 'Windows of 10s. Last value of stable: 270, 20s old, canary: no value.',
      fix: 'Check the metric and the labels of the query. Query for canary: all of api:2'
    })
  })

  it('explains missing: zero where a query of bad requests has no value', async () => {
    const prom = fakeSource(query => (query.startsWith('all') ? 270 : undefined))
    const [, , bad] = await examine(prom)
    expect([bad?.state, bad?.fix]).toEqual(['warning', expect.stringContaining('If no value means none, set')])
    const [, , zero] = await examine(prom, { gates: `${GATES}  missing: zero\n` })
    expect([zero?.state, zero?.fix]).toEqual(['warning', expect.stringContaining('also where a label is misspelled')])
  })

  it('warns of values that come later than delay', async () => {
    const now = patientClock().now() + 3_600_000
    const [, shown, late] = await examine(fakeSource(after(95, now)))
    expect(shown?.message).toContain('270, 1m40s old')
    expect(late).toMatchObject({
      ...{ state: 'warning', check: `${QUERY}: requests` },
      message: 'The newest value is 1m40s old, which is more than "delay" (15s) allows.',
      fix: 'If the service has requests now, set delay: 1m45s for source prom.'
    })
  })

  it('warns where most windows are not complete', async () => {
    const now = patientClock().now() + 3_600_000
    const prom = fakeSource((_, at) => (at % 30_000 === 0 || at >= now - 60_000 ? 270 : undefined))
    const [, , sparse] = await examine(prom)
    expect(sparse?.message).toBe('Only 32 of 88 windows of 10s are complete.')
  })

  it.each(['access-denied', 'credentials-missing'] as const)('ends with a source that answers %s', async code => {
    const found = await examine(failing(code))
    expect(found).toMatchObject([
      { check: 'source prom', state: 'blocked', message: 'prom.example returned an error.' }
    ])
  })

  it('names each query that the source rejects, and has reached the source', async () => {
    expect((await examine(failing('bad-input'))).map(({ check, state }) => [check, state])).toEqual([
      ['source prom', 'ok'],
      [`${QUERY}: requests`, 'blocked'],
      [`${QUERY}: bad`, 'blocked']
    ])
  })

  it.each(['unreachable', 'throttled', 'platform-error'] as const)('only warns after %s', async code => {
    expect(await examine(failing(code))).toMatchObject([{ check: 'source prom', state: 'warning' }])
  })

  it('names the variable of a secret that is not set, and shows which credentials were accepted', async () => {
    const gates = parseSampleGates(GATES.replace('window: 10s', 'token: env:PROM_TOKEN, window: 10s'))
    const sides = { canary: undefined, stable: STABLE }
    const clock = patientClock()
    const connect = () => Promise.reject(badInput('gates', 'PROM_TOKEN is not set.'))
    expect(await examineSources(gates, { connect, sides, clock })).toMatchObject([
      { check: 'source prom', state: 'blocked', message: 'Input "gates": PROM_TOKEN is not set.' }
    ])
    const prom = fakeSource(() => 1)
    const opened = () => Promise.resolve(new Map([['prom', prom]]))
    const [reached] = await examineSources(gates, { connect: opened, sides, clock })
    expect(reached?.message).toBe('The source answers. It accepts the credentials in PROM_TOKEN.')
  })

  it('asks nothing before the first deployment, nor with a placeholder that has no value', async () => {
    const prom = fakeSource(() => 1)
    const world = { connect: () => Promise.resolve(new Map([['prom', prom]])), clock: patientClock() }
    const plan = parseSampleGates(GATES)
    const none = await examineSources(plan, { ...world, sides: { canary: undefined, stable: undefined } })
    const unnamed = await examineSources(plan, { ...world, sides: { canary: undefined, stable: new Map() } })
    expect(none.map(({ message }) => message)).toEqual(
      Array(2).fill('No revision runs yet, so the query was not sent.')
    )
    expect(unnamed[0]?.message).toBe('{side.id} has no value now, so the query was not sent.')
    expect(prom.requests).toEqual([])
  })
})
