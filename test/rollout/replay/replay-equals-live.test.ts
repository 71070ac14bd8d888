import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../../local/aws/seeded-random.js'
import { namesOfSides } from '../../../src/domain/gate/source/names-of-sides.js'
import { replayGates } from '../../../src/domain/gate/replay/replay-gates.js'
import { rolloutOfRecord } from '../../../src/domain/gate/replay/rollout-of-record.js'
import { pastClock } from '../../../src/use-cases/replay/past-clock.js'
import { readPastFigures } from '../../../src/use-cases/replay/read-past-figures.js'
import { parseSampleGates } from '../../fakes/sample-gates.js'
import { fakeSource, type FakeFigures } from '../../fakes/source/fake-source.js'
import { CANARY, STABLE, playLive, type LiveCase, type PlayedLive } from './play-live.js'

const GATES = [
  'errors:',
  'errors: 1%\nlatency: 300ms\nmetric-delay: 60s',
  'errors: { max-rate: 0.5%, tolerance: 100% }\nmin-requests: 2000\nmetric-delay: 0s',
  'error-rate-above: 2% for 3m\nerrors: { mode: observe }\nwarm-up: 2m\nmetric-delay: 30s',
  'p95-above: 300ms for 2 of 4m\nmetric-delay: 90s',
  'sources: { prom: { sample: a, window: 10s, delay: 15s } }\nerrors: { source: prom, preset: shop }',
  'sources: { prom: { sample: a, window: 20s, delay: 40s } }\nerrors: { source: prom, preset: shop }\nlatency: 300ms'
]
const SOURCES = GATES.slice(-2)

/** Figures of a source in windows of any length: the canary has a tenth of 30 requests a second. */
function drawFigures(seed: number, badRate: number): FakeFigures {
  return (query, at, windowSeconds) => {
    const isCanary = query.endsWith(CANARY.id)
    const requests = windowSeconds * (isCanary ? 3 : 27)
    if (query.startsWith('all')) return requests
    const random = seededRandom(seed + at / 1_000 + (isCanary ? 500_000 : 0))
    const isBad = () => random() < (isCanary ? badRate : 0.002)
    return Array.from({ length: requests }, isBad).filter(Boolean).length
  }
}

/** Sound, a little worse, and bad canaries, with little and much traffic. */
function drawCase(seed: number): LiveCase {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const errorRate = pick([0.002, 0.002, 0.01, 0.03, 0.2])
  return {
    ...{ seed, requestsPerMinute: pick([120, 600, 2_400]), offsetMilliseconds: Math.floor(random() * 60) * 1_000 },
    figures: drawFigures(seed, errorRate),
    canary: { errorRate, slowRate: pick([0.01, 0.01, 0.2]) },
    ...{ gates: parseSampleGates(pick(seed % 3 === 0 ? SOURCES : GATES)), bakeSeconds: pick([180, 300, 420]) }
  }
}

async function replay({ gates, figures: drawn }: LiveCase, { record, evidence, clock }: PlayedLive) {
  const rollout = rolloutOfRecord(record, undefined)
  if (typeof rollout === 'string') throw new Error(rollout)
  const sides = namesOfSides({ canary: CANARY, stable: STABLE })
  const sources = new Map([['prom', fakeSource(drawn)]])
  const world = { target: evidence, sides, sources, clock: pastClock(clock), now: clock.now() + 600_000 }
  const { figures, missing } = await readPastFigures(gates, rollout, world)
  return replayGates({ plan: gates, rollout, missing }, figures)
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1)
const endings = new Set<string>()

describe('a replay of a simulated rollout', () => {
  it.each(SEEDS)('with seed %i has the verdict of the live run, at the same time', async seed => {
    const drawn = drawCase(seed)
    const live = await playLive(drawn)
    const { judgment, failure, steps } = await replay(drawn, live)
    const failed = live.state.steps.find(({ verdict }) => verdict === 'failed')
    const isDoubtful = live.state.steps.some(({ verdict }) => verdict === 'inconclusive')
    endings.add(judgment)
    expect({ judgment, at: failure?.at, percent: failure?.canaryPercent }).toEqual({
      judgment: failed !== undefined ? 'fail' : isDoubtful ? 'inconclusive' : 'pass',
      ...{ at: failed?.decidedAt, percent: failed?.canaryPercent }
    })
    expect(steps.map(({ combined }) => combined.reason)).toHaveLength(live.state.steps.length)
    expect(live.verdict).toBe(judgment === 'pass' ? 'succeeded' : 'rolled-back')
  })

  it('was seen to pass, to fail and to be inconclusive', () => {
    expect([...endings].toSorted()).toEqual(['fail', 'inconclusive', 'pass'])
  })
})
