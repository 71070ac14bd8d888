import { formatDuration } from '../../input/duration.js'
import { countOf } from '../../text/count-of.js'
import { describeGateProgress } from '../describe/format-progress.js'
import { formatRate } from '../describe/format-figures.js'
import type { GateResult } from '../gate-result.js'
import type { ReplayedGate, ReplayedMinute } from './replay.js'

/** `2026-11-01 06:04:00`, in UTC. */
export function formatMoment(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

export function nameKind(kind: GateResult['kind']): string {
  return kind === 'not-compared' ? 'not compared' : kind
}

/** One line for a minute: `2026-11-01 06:04:00  10%  errors against stable: pass (No evidence of a failure; 412 requests)`. */
export function describeMinute({ at, canaryPercent, reports }: ReplayedMinute): string {
  const said = reports.map(({ gate, result }) => {
    const progress = result.kind === 'fail' ? result.clause : describeGateProgress(result.evidence)
    return `${gate.name}: ${nameKind(result.kind)} (${progress})`
  })
  return `${formatMoment(at)}  ${canaryPercent}%  ${said.join(' · ')}`
}

/** When a gate first failed, or how near it came. */
export function describeNearness({ failure, closest }: Pick<ReplayedGate, 'failure' | 'closest'>): string {
  if (failure !== undefined) return `Failed at ${failure.canaryPercent}% on ${formatMoment(failure.at)}`
  if (closest === undefined) return 'No evidence of a failure'
  const share = formatRate(Math.floor(closest.result.evidence.abortProgress * 1000) / 1000)
  return `At most ${share} of the evidence for a failure, on ${formatMoment(closest.at)}`
}

/** Milliseconds from the start of the window with the first bad request to the failure; undefined where one of them is unknown. */
export function millisecondsToFailure({ failure, firstBadAt }: ReplayedGate): number | undefined {
  return failure === undefined || firstBadAt === undefined || firstBadAt > failure.at
    ? undefined
    : failure.at - firstBadAt
}

/** Empty where it is unknown. */
export function describeReaction(gate: ReplayedGate): string {
  const milliseconds = millisecondsToFailure(gate)
  return milliseconds === undefined ? '' : `at most ${formatDuration(milliseconds)} after the first bad request`
}

/** `4 minutes: No complete minute of this step is available yet.`; empty where there was none. */
export function describeDoubts({ doubts }: Pick<ReplayedGate, 'doubts'>): readonly string[] {
  return doubts.map(({ minutes, reason }) => `${countOf(minutes, 'minute')}: ${reason}`)
}
