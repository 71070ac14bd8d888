import { describe, expect, it } from '@jest/globals'
import { patientClock } from '../../../test/fakes/fake-clock.js'
import { parseSampleGates } from '../../../test/fakes/sample-gates.js'
import { fakeSource, type FakeSource } from '../../../test/fakes/source/fake-source.js'
import { DeployError } from '../../domain/errors.js'
import type { PastRollout } from '../../domain/gate/replay/past-rollout.js'
import { namesOfSides } from '../../domain/gate/source/names-of-sides.js'
import type { EvidenceQuery, EvidenceSource } from '../../ports/evidence-source.js'
import { pastClock } from './past-clock.js'
import { readPastFigures, type PastWorld } from './read-past-figures.js'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 1, 6)
const END = START + 60 * MINUTE
const ROLLOUT: PastRollout = {
  steps: [{ canaryPercent: 10, startedAt: START, judgedUntil: END, finishedAt: END }],
  bakeSeconds: undefined
}
const SOURCED = `sources: { prom: { sample: a, window: 10s, delay: 15s } }
errors: { source: prom, preset: shop }`
const side = (id: string) => ({ id, label: id, images: {}, digests: {} })

function read(gates: string, given: Partial<PastWorld> & { readonly prom?: FakeSource } = {}) {
  const clock = patientClock()
  clock.advance(END + 10 * 24 * 60 * MINUTE - clock.now())
  const { prom = fakeSource(() => 7), ...rest } = given
  return readPastFigures(parseSampleGates(gates), ROLLOUT, {
    target: { reason: 'The proxy keeps nothing.', isUnread: false },
    sides: namesOfSides({ canary: side('two'), stable: side('one') }),
    ...{ sources: new Map([['prom', prom]]), clock: pastClock(clock), now: clock.now(), ...rest }
  })
}

const failing = (code: 'unreachable' | 'access-denied') => {
  const prom = fakeSource(() => 7)
  prom.failure = new DeployError(code, 'Source prom answered HTTP 503.')
  return prom
}

describe('readPastFigures', () => {
  it('reads all windows of the rollout, at most 180 of them in one request', async () => {
    const prom = fakeSource(() => 7)
    const { figures } = await read(SOURCED, { prom })
    const [[, buckets] = []] = figures.signals
    expect(buckets?.[0]?.t).toBe(START)
    expect(buckets?.some(({ t }) => t === END)).toBe(true)
    const sizes = prom.requests.map(({ from, to }) => (to - from) / 10_000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(180)
  })

  it('asks the target for the minutes of the rollout, and for those that show that the last of them are complete', async () => {
    const asked: EvidenceQuery[] = []
    const target: Pick<EvidenceSource, 'measure'> = {
      measure: query => {
        asked.push(query)
        return Promise.resolve(undefined)
      }
    }
    await read('errors:', { target })
    expect(asked.map(({ from, to }) => [from, to])).toEqual([[START, END + 6 * MINUTE]])
  })

  it('does not ask the target where no gate needs it', async () => {
    const target = { measure: () => Promise.reject(new Error('It was asked.')) }
    expect((await read(SOURCED, { target })).missing.target).toBeUndefined()
  })

  it('reports why the target has no figures', async () => {
    expect((await read('errors:')).missing.target).toEqual({ reason: 'The proxy keeps nothing.', isUnread: false })
  })

  it('reports a source that does not answer as unread', async () => {
    const { missing } = await read(SOURCED, { prom: failing('unreachable') })
    expect([...missing.sources]).toEqual([['prom', { reason: 'Source prom answered HTTP 503.', isUnread: true }]])
  })

  it('throws where a source refuses the credentials', async () => {
    await expect(read(SOURCED, { prom: failing('access-denied') })).rejects.toMatchObject({ code: 'access-denied' })
  })

  it('passes on the notes of a source, each once', async () => {
    const prom = fakeSource(() => 7)
    prom.notes.push('The counters are scraped too rarely.')
    expect((await read(SOURCED, { prom })).notes).toEqual(['The counters are scraped too rarely.'])
  })
})

describe('pastClock', () => {
  it('runs on from the time that it was set back to', async () => {
    const clock = patientClock()
    const past = pastClock(clock)
    past.moveTo(START)
    await past.sleep(5_000)
    expect(past.now()).toBe(START + 5_000)
  })
})
