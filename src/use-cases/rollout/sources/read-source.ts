import { DeployError } from '../../../domain/errors.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { findUnaskable, neededQueries, type NeededQuery } from '../../../domain/gate/source/needed-queries.js'
import type { WindowCounts } from '../../../domain/gate/statistics/align-windows.js'
import { groupBy } from '../../../domain/group-by.js'
import { capitalize } from '../../../domain/text/capitalize.js'
import type { Clock } from '../../../ports/clock.js'
import type { MetricSource, SourceReading, SourceRequest } from '../../../ports/metric-source.js'
import type { SourceState } from './source-state.js'
import { withinTime } from './within-time.js'

/** What is needed to ask one source about the two revisions. */
export interface AskedSource {
  readonly source: MetricSource
  readonly sides: SourceRequest['sides']
  readonly clock: Clock
}

/** Figures that come later than this are not waited for: windows before were read often enough. */
const READ_AGAIN_MILLISECONDS = 600_000
export const ANSWER_WITHIN_SECONDS = 30

/**
 * Reads the windows since the canary has traffic each time that another one is complete: the last ten minutes again, so that late figures
 * correct themselves. `start`: when the canary's traffic began. Throws the `DeployError` of a source that cannot be read.
 */
export async function readSource(
  declared: DeclaredSource,
  { gates, start, state }: Pick<GatePlan, 'gates'> & { readonly start: number; readonly state: SourceState },
  asked: AskedSource
): Promise<void> {
  const groups = groupBy(neededQueries(gates, declared), ({ windowSeconds }) => windowSeconds)
  await Promise.all(
    [...groups].map(async ([windowSeconds, queries]) => {
      const length = windowSeconds * 1000
      const floor = (at: number) => Math.floor(at / length) * length
      const [first, to] = [floor(start), floor(asked.clock.now() - declared.delaySeconds * 1000)]
      const upTo = state.upTo.get(windowSeconds) ?? first
      if (to <= upTo) return
      const from = Math.max(first, upTo - READ_AGAIN_MILLISECONDS)
      const readings = await askSource(declared, { from, to, windowSeconds, queries }, asked)
      for (const [index, { key }] of queries.entries())
        state.readings.set(key, addWindows(state.readings.get(key), readings[index], { from, to, length }))
      state.notes = [...new Set([...state.notes, ...readings.flatMap(({ notes }) => notes)])]
      state.upTo.set(windowSeconds, to)
    })
  )
}

/** Asks for these queries once. Throws the `DeployError` of a source that cannot be read, and `bad-input` for a query that does not distinguish the revisions. */
export async function askSource(
  declared: DeclaredSource,
  { queries, ...range }: Omit<SourceRequest, 'queries' | 'sides'> & { readonly queries: readonly NeededQuery[] },
  { source, sides, clock }: AskedSource
): Promise<readonly SourceReading[]> {
  const problem = queries.map(query => findUnaskable(query, sides)).find(each => each !== undefined)
  if (problem !== undefined) throw new DeployError('bad-input', capitalize(problem))
  const asked = queries.map(({ query, use }) => ({ query, use }))
  const reading = source.read({ ...range, queries: asked, sides })
  const readings = await withinTime(reading, { what: `Source ${declared.name}`, seconds: ANSWER_WITHIN_SECONDS }, clock)
  if (readings.length === queries.length) return readings
  throw new DeployError(
    'platform-error',
    `Source ${declared.name} answered ${readings.length} of ${queries.length} queries.`
  )
}

interface ReadRange {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** What was read before this range stays; all within is as it was read now. */
function addWindows(before: WindowCounts | undefined, read: SourceReading | undefined, range: ReadRange): WindowCounts {
  const { from, to, length } = range
  const inRange = (t: number) => t >= from && t < to
  const join = (old: ReadonlyMap<number, number> = new Map(), now: ReadonlyMap<number, number> = new Map()) =>
    new Map([...[...old].filter(([t]) => t < from), ...[...now].filter(([t]) => inRange(t))])
  const starts = Array.from({ length: (to - from) / length }, (_, index) => from + index * length)
  return {
    canary: join(before?.canary, read?.canary),
    stable: join(before?.stable, read?.stable),
    unsettled: new Set([...[...(before?.unsettled ?? [])].filter(t => t < from), ...(read?.unsettled ?? [])]),
    asked: new Set([...[...(before?.asked ?? [])].filter(t => t < from), ...starts])
  }
}
