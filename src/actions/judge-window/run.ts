import { DeployError } from '../../domain/errors.js'
import { describeMinute } from '../../domain/gate/replay/describe-replay.js'
import { describeRetention } from '../../domain/gate/replay/describe-retention.js'
import { spanOf } from '../../domain/gate/replay/past-rollout.js'
import { replayGates } from '../../domain/gate/replay/replay-gates.js'
import { toReplayResult } from '../../domain/gate/replay/replay-result.js'
import type { Replay } from '../../domain/gate/replay/replay.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import { renderReplaySummary } from '../../render/summary/render-replay-summary.js'
import {
  needsEcs,
  pastEvidence,
  pastSides,
  type PastEcsDependencies
} from '../../targets/ecs/use-cases/evidence/past-evidence.js'
import type { PastClock } from '../../use-cases/replay/past-clock.js'
import { readPastFigures } from '../../use-cases/replay/read-past-figures.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'
import type { Inputs } from './inputs.js'

export interface Dependencies {
  readonly log: Pick<Log, 'line' | 'group'>
  readonly summary: Summary
  /** The present. */
  readonly clock: Pick<Clock, 'now'>
  /** The clock of the sources, which is set back. */
  readonly past: PastClock
  readonly connect: {
    readonly ecs: () => Promise<Omit<PastEcsDependencies, 'now'>>
    readonly sources: ConnectSources
  }
}

/** A record that has just been written may have times of a runner whose clock is so far ahead. */
const CLOCKS_DIFFER_MILLISECONDS = 300_000

/**
 * Replays the gates over a past deployment, or any past window of time, and reports what each would have decided. Changes nothing. Throws
 * `bad-input` where the window is not in the past, and what the target and the sources throw where they refuse a query.
 */
export async function judgeWindow(inputs: Inputs, { log, summary, clock, past: pastTime, connect }: Dependencies) {
  const { past, gates, dialects } = inputs
  const now = clock.now()
  const span = spanOf(past.rollout)
  if (span !== undefined && span.from >= now)
    throw new DeployError(
      'bad-input',
      'The window starts in the future. Set "from", "steps" or "result" to an earlier one.'
    )
  if (span !== undefined && span.to > now + CLOCKS_DIFFER_MILLISECONDS)
    throw new DeployError('bad-input', 'The window ends in the future. Set "to" or "result" to an earlier one.')
  const { target, sides } = await reachTarget(inputs, { connect, now })
  const sources = await connect.sources(gates.sources ?? [])
  const read = await readPastFigures(gates, past.rollout, { target, sides, sources, clock: pastTime, now })
  const replay = replayGates({ plan: gates, rollout: past.rollout, missing: read.missing }, read.figures)
  const retention = span === undefined ? [] : describeRetention(gates.sources ?? [], dialects, { ...span, now })
  const subject = {
    service: past.service,
    canary: past.canary.revision.label,
    stable: past.stable?.revision.label,
    notes: [...retention, ...read.notes]
  }
  await log.group('Minute by minute (UTC)', () => {
    for (const minute of replay.minutes) log.line(describeMinute(minute))
    return Promise.resolve()
  })
  for (const line of [...replay.notReplayed.map(describeMissing), ...subject.notes]) log.line(line)
  log.line(`${replay.judgment}: ${replay.reason}`)
  await summary.append(renderReplaySummary(replay, subject))
  return {
    outputs: {
      judgment: replay.judgment,
      reason: replay.reason,
      'failed-at': replay.failure === undefined ? '' : new Date(replay.failure.at).toISOString(),
      result: JSON.stringify(toReplayResult(replay, subject))
    },
    ...(isFailure(replay, inputs) ? { failure: replay.reason } : {})
  }
}

/** The target's own figures: only those of ECS are kept. */
async function reachTarget(
  { past, gates }: Inputs,
  { connect, now }: Pick<Dependencies, 'connect'> & { readonly now: number }
) {
  if (past.platform !== 'ecs') return { target: NOT_KEPT, sides: pastSides(past, {}) }
  if (!needsEcs(gates, past)) return { target: NOT_KEPT, sides: pastSides(past, {}) }
  return pastEvidence(past, gates, { ...(await connect.ecs()), now })
}

const NOT_KEPT = {
  reason:
    'The proxy counts its requests during a deployment, and the counts are not kept. Use a source, such as Prometheus.',
  isUnread: false
}

function describeMissing({ gate, reason }: Replay['notReplayed'][number]): string {
  return `${gate.name} was not replayed. ${reason}`
}

function isFailure({ judgment }: Replay, { failOn }: Inputs): boolean {
  if (failOn === 'never') return false
  return judgment === 'fail' || (failOn === 'inconclusive' && judgment === 'inconclusive')
}
