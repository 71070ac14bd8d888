import { combineReports } from '../../../src/domain/gate/judge/combine-reports.js'
import { judgeGates } from '../../../src/domain/gate/judge/judge-gates.js'
import { windowRulesOf } from '../../../src/domain/gate/source/windows-of-gate.js'
import { signalKey } from '../../../src/domain/gate/signal.js'
import type { Bucket } from '../../../src/domain/gate/statistics/bucket.js'
import { selectWindow } from '../../../src/domain/gate/statistics/judged-window.js'
import { gatherObservations } from '../../../src/use-cases/rollout/evidence/gather-observations.js'
import type { DrawnRollout } from '../../../test/sources/seeded/draw-rollout.js'
import { openRollout } from '../../../test/sources/seeded/open-rollout.js'
import type { SampledSource } from '../../../test/sources/seeded/sampled-sources.js'
import type { SimulatedWorld } from '../../../test/sources/seeded/simulated-world.js'
import type { Judge } from '../judges.js'

/** When each judge requests the rollback, epoch milliseconds; undefined if it never does. */
export interface WatchedRollout {
  readonly tests: number | undefined
  readonly other: number | undefined
}

/**
 * Watches one rollout through the adapter of a source, until both judges have requested the rollback, or for as long as a bake. The
 * other judge looks at the same windows, as the source returned them.
 */
export async function watchRollout(
  rollout: DrawnRollout,
  sampled: SampledSource,
  { world, other }: { readonly world: SimulatedWorld; readonly other: Judge }
): Promise<WatchedRollout> {
  const { gates, state, dependencies, looks, moveTo, stop } = openRollout(rollout, sampled, world)
  const gate = gates.gates.find(each => 'signal' in each)
  if (gate === undefined || !('signal' in gate)) throw new TypeError('There is no gate on errors.')
  const found: { tests?: number; other?: number } = {}
  try {
    for (const at of looks) {
      moveTo(at)
      const observations = await gatherObservations(gates, state, dependencies)
      const signal: readonly Bucket[] = observations.signals.get(signalKey(gate.signal)) ?? []
      const { buckets } = selectWindow(signal, observations, windowRulesOf(gate, gates))
      if (combineReports(judgeGates(gates, observations, 'interim')).kind === 'fail') found.tests ??= at
      if (other.aborts(buckets)) found.other ??= at
      if (found.tests !== undefined && found.other !== undefined) break
    }
  } finally {
    await stop()
  }
  // Metrics of the simulated services are never refused: a gate that could not read them would look like one that keeps all.
  const failed = [...state.sources.read.values()].find(source => source.failed !== undefined)?.failed
  if (failed !== undefined) throw new Error(failed.why)
  return { tests: found.tests, other: found.other }
}
