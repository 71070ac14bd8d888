import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PLAYS_WHOLE_TABLES } from '../../rollout/whole-tables.js'
import { drawRollout, KINDS, type DrawnRollout } from './draw-rollout.js'
import { playRollout, type PlayedRollout } from './play-rollout.js'
import { sampledSources, type SampledSource } from './sampled-sources.js'
import { startSimulatedWorld, type SimulatedWorld } from './simulated-world.js'

/** 200 rollouts, by kind: all of them with `npm run test:tables`, else one of ten. */
const COUNTS = { good: 80, bad2: 20, bad10: 20, bad50: 20, slow: 20, incident: 25, idle: 15 }
const WEIGHTS = [10, 50]

const ROLLOUTS: readonly { readonly seed: number; readonly kind: keyof typeof COUNTS }[] = (
  Object.keys(COUNTS) as (keyof typeof COUNTS)[]
)
  .flatMap(kind => Array.from({ length: COUNTS[kind] }, () => kind))
  .map((kind, index) => ({ kind, seed: index + 1 }))
  .filter(({ seed }) => PLAYS_WHOLE_TABLES || seed % 10 === 0)

interface Compared {
  readonly rollout: DrawnRollout
  readonly cloudwatch: PlayedRollout
  /** By name of the source. */
  readonly alike: ReadonlyMap<string, PlayedRollout>
  readonly shortest: ReadonlyMap<string, PlayedRollout>
}

let world: SimulatedWorld
let sources: ReturnType<typeof sampledSources>
const compared: Compared[] = []

beforeAll(async () => {
  world = await startSimulatedWorld()
  sources = sampledSources(world)
  for (const { seed, kind } of ROLLOUTS) {
    const rollout = drawRollout(KINDS[kind], { seed, canaryPercent: WEIGHTS[(seed >> 1) % WEIGHTS.length] ?? 10 })
    const playAll = async (all: readonly SampledSource[]) => {
      const played = new Map<string, PlayedRollout>()
      for (const source of all) played.set(source.name, await playRollout(rollout, source, world))
      return played
    }
    const cloudwatch = await playRollout(rollout, sources.cloudwatch, world)
    compared.push({
      rollout,
      cloudwatch,
      alike: await playAll(sources.alike),
      shortest: await playAll(sources.shortest)
    })
  }
})

afterAll(() => world.stop())

const of = (...kinds: readonly (keyof typeof KINDS)[]) =>
  compared.filter(({ rollout }) => kinds.some(kind => KINDS[kind].name === rollout.kind.name))
const said = ({ verdict, seconds }: PlayedRollout) => `${verdict} after ${Math.round(seconds)} s`

/** Rollouts of which two verdicts differ. */
function differences(name: string, timing: 'alike' | 'shortest', tell: (played: PlayedRollout) => string) {
  return compared.flatMap(({ rollout, cloudwatch, ...all }) => {
    const played = all[timing].get(name)
    if (played === undefined || tell(played) === tell(cloudwatch)) return []
    return [{ kind: rollout.kind.name, cloudwatch, played }]
  })
}

describe('seeded rollouts by CloudWatch', () => {
  it('roll back canaries that fail or are slow, promote good ones, and never pass an idle one', () => {
    const verdicts = (...kinds: readonly (keyof typeof KINDS)[]) => [
      ...new Set(of(...kinds).map(({ cloudwatch }) => cloudwatch.verdict))
    ]
    expect(compared).toHaveLength(ROLLOUTS.length)
    expect(verdicts('bad10', 'bad50', 'slow')).toEqual(['rolled back'])
    expect(verdicts('good', 'incident')).toEqual(['promoted'])
    expect(verdicts('idle')).toEqual(['inconclusive'])
  })
})

describe('the same rollouts by another source, in the minutes of CloudWatch', () => {
  it.each(['new-relic', 'json', 'sentry', 'cloudwatch-logs'])(
    '%s: every verdict is the same at the same time',
    name => {
      expect(differences(name, 'alike', said)).toEqual([])
    }
  )

  it('datadog: every verdict is the same, but for slow canaries, whose response times its preset does not count', () => {
    const found = differences('datadog', 'alike', ({ verdict }) => verdict)
    expect(found.filter(({ kind }) => kind !== 'slow')).toEqual([])
    expect(found.map(({ played }) => played.verdict)).toEqual(
      Array.from({ length: of('slow').length }, () => 'promoted')
    )
    // Without a gate on latency, fewer tests share the false-abort rate, so that each needs less evidence.
    const timed = differences('datadog', 'alike', said).filter(({ kind }) => kind !== 'slow')
    for (const { cloudwatch, played } of timed) expect(played.seconds).toBeLessThan(cloudwatch.seconds)
  })

  it('prometheus: the verdict is the same, though requests since the last scrape count in the next minute', () => {
    expect(
      differences('prometheus', 'alike', ({ verdict }) => verdict).filter(({ kind }) => kind !== 'bad, 2%')
    ).toEqual([])
    // A minute that a scrape moves a failure into may be the one that decides: that takes few failures.
    const timed = differences('prometheus', 'alike', said)
    expect(timed.filter(({ kind }) => kind !== 'bad, 2%')).toEqual([])
    expect(timed.length).toBeLessThanOrEqual(COUNTS.bad2 / 2)
  })
})

describe('the same rollouts by the shortest windows of each source', () => {
  const names = ['prometheus', 'datadog', 'new-relic', 'sentry', 'json', 'cloudwatch-logs']

  it.each(names)('%s: no good canary is rolled back, nor one in an incident of both revisions', name => {
    const verdicts = of('good', 'incident').map(({ shortest }) => shortest.get(name)?.verdict)
    expect([...new Set(verdicts)]).toEqual(['promoted'])
  })

  it.each(names)('%s: no bad canary that CloudWatch finds is missed, and none is found later', name => {
    const slow = name === 'datadog' ? [] : (['slow'] as const)
    for (const { cloudwatch, shortest } of of('bad10', 'bad50', ...slow)) {
      const played = shortest.get(name)
      expect(played?.verdict).toBe('rolled back')
      expect(played?.seconds).toBeLessThanOrEqual(cloudwatch.seconds)
    }
  })

  it.each(names)('%s: an idle canary never passes', name => {
    expect([...new Set(of('idle').map(({ shortest }) => shortest.get(name)?.verdict))]).toEqual(['inconclusive'])
  })

  it.each(['prometheus', 'json'])('%s: half of the requests failing is rolled back within 45 s', name => {
    const times = of('bad50').map(
      ({ rollout, shortest }) => (shortest.get(name)?.at ?? Infinity) - (rollout.firstBadAt ?? 0)
    )
    const within = times.toSorted((one, other) => one - other)
    expect(within[Math.floor(within.length / 2)]).toBeLessThanOrEqual(45_000)
    expect(within.at(-1)).toBeLessThanOrEqual(46_000)
  })
})
