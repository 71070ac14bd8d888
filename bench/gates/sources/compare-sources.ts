import { drawRollout, KINDS, type RolloutKind } from '../../../test/sources/seeded/draw-rollout.js'
import { sampledSources, SHORTEST, sourceOf, type SampledSource } from '../../../test/sources/seeded/sampled-sources.js'
import type { SimulatedWorld } from '../../../test/sources/seeded/simulated-world.js'
import { WINDOW_SECONDS } from '../false-aborts.js'
import { quantile } from '../medians.js'
import { consecutiveJudge } from '../window-judges.js'
import { watchRollout, type WatchedRollout } from './watch-rollout.js'

export const SOURCE_NAMES = ['CloudWatch', ...(Object.keys(SHORTEST) as (keyof typeof SHORTEST)[])] as const
export type SourceName = (typeof SOURCE_NAMES)[number]

const HEALTHY = 'healthy 0.1%'
/** 600 requests per minute, the canary at 10%, and 1% of the requests are slow. The incident fails a fifth of all requests for three minutes. */
export const SAMPLES: readonly { readonly kind: RolloutKind; readonly share: number; readonly isGood: boolean }[] = [
  { kind: { ...KINDS.good, name: HEALTHY }, share: 0.4, isGood: true },
  { kind: { ...KINDS.good, name: 'healthy 0.5%', stableRate: 0.005, canaryRate: 0.005 }, share: 0.3, isGood: true },
  { kind: KINDS.incident, share: 0.3, isGood: true },
  { kind: { ...KINDS.bad2, name: '.1 → 2%' }, share: 0.2, isGood: false },
  { kind: { ...KINDS.bad10, name: '.1 → 10%' }, share: 0.2, isGood: false },
  { kind: { ...KINDS.bad50, name: '.1 → 50%' }, share: 0.2, isGood: false }
]

const LIMIT = 0.01
const IN_A_ROW = 3
export const JUDGES = ['tests', 'other'] as const satisfies readonly (keyof WatchedRollout)[]

/** What a judge made of the rollouts of one kind. */
export interface Judged {
  readonly aborted: number
  /** From the first failed request to the request of the rollback; `undefined` where too few are aborted. */
  readonly medianSeconds: number | undefined
  readonly mostlySeconds: number | undefined
}

/** All rollouts of one kind by one source, whose windows have one length. */
export interface SourceCell {
  readonly source: SourceName
  readonly windowSeconds: number
  readonly kind: string
  readonly isGood: boolean
  readonly rollouts: number
  readonly judged: Readonly<Record<(typeof JUDGES)[number], Judged>>
}

/** Watches the same rollouts by each length of a window that the source has. `rollouts`: how many good ones. */
export async function compareSource(
  source: SourceName,
  { rollouts, seed, world }: { readonly rollouts: number; readonly seed: number; readonly world: SimulatedWorld }
): Promise<readonly SourceCell[]> {
  const other = consecutiveJudge(LIMIT, IN_A_ROW)
  const cells: SourceCell[] = []
  for (const [index, { kind, share, isGood }] of SAMPLES.entries()) {
    const count = Math.round(rollouts * share)
    const readings = readingsOf(source, world).map(sampled => ({ sampled, times: [] as Timed[] }))
    for (let run = 0; run < count; run += 1) {
      const rollout = drawRollout(kind, { seed: seed + index * rollouts + run, canaryPercent: 10 })
      for (const { sampled, times } of readings) {
        const watched = await watchRollout(rollout, sampled, { world, other })
        times.push({ watched, firstBadAt: rollout.firstBadAt ?? rollout.startAt })
      }
    }
    for (const { sampled, times } of readings) {
      const judged = { tests: judgedBy('tests', times), other: judgedBy('other', times) }
      const { windowSeconds } = sampled
      cells.push({ ...{ source, windowSeconds, kind: kind.name, isGood, rollouts: count }, judged })
    }
  }
  return cells
}

interface Timed {
  readonly watched: WatchedRollout
  readonly firstBadAt: number
}

function judgedBy(judge: keyof WatchedRollout, times: readonly Timed[]): Judged {
  const seconds = times.map(({ watched, firstBadAt }) => ((watched[judge] ?? Infinity) - firstBadAt) / 1000)
  const within = (share: number) => {
    const value = quantile(seconds, share)
    return value === Infinity ? undefined : value
  }
  return {
    aborted: times.filter(({ watched }) => watched[judge] !== undefined).length,
    medianSeconds: within(0.5),
    mostlySeconds: within(0.95)
  }
}

/** The source with each length of a window, and the delay that it has by default. */
function readingsOf(source: SourceName, world: SimulatedWorld): readonly SampledSource[] {
  if (source === 'CloudWatch') return [sampledSources(world).cloudwatch].map(onErrors)
  const { windowSeconds: shortest, delaySeconds } = SHORTEST[source]
  return WINDOW_SECONDS.filter(seconds => seconds >= shortest).map(windowSeconds =>
    onErrors(sourceOf(source, { windowSeconds, delaySeconds }, world))
  )
}

/** Without the gate on latency, which some sources cannot have: all share the false-abort rate among the same tests. */
function onErrors(sampled: SampledSource): SampledSource {
  return { ...sampled, gates: sampled.gates.replace(/^latency:.*\n/m, ''), hasLatency: false }
}
