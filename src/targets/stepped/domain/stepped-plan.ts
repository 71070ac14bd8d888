import type { Revision } from '../../../domain/rollout/revision.js'
import { parseHolder } from './holder.js'
import { isEnded, STEPS_AT_MOST, type RolloutNote } from './rollout-note.js'
import { isLeaseOver, isPromoted, type SplitReading } from './split-reading.js'

/** What is asked for. */
export interface SteppedSpec {
  readonly canary: Revision
  /** Shares of traffic, in percent: rising, the last is 100. A first step of 0 waits before there is traffic. */
  readonly steps: readonly number[]
  /** How long the revision before is kept after the end. */
  readonly scaleDownDelaySeconds: number
  /** A rollback is never refused, and rolls back what is in progress. */
  readonly isWayBack: boolean
  /** Turns back the rollout of another run that is in progress. */
  readonly supersede: boolean
  /** Continues the rollout of the same revision that waits for a person. */
  readonly resume: boolean
  /** The workflow run, for people: its URL. */
  readonly run: string
}

export interface SteppedPlan extends SteppedSpec {
  readonly stable: Revision | undefined
}

/** What an existing lock means for a rollout that is to start. */
export type LockFinding =
  | { readonly kind: 'free' }
  /** Led by a run, or left for a person. */
  | { readonly kind: 'taken'; readonly reason: string }
  /** The same revision: continues at its position. */
  | { readonly kind: 'resume'; readonly note: RolloutNote }
  /** To be rolled back first. */
  | { readonly kind: 'turn-back'; readonly note: RolloutNote | undefined; readonly by: string }

/** Judges the lock that is there. */
export function judgeLock(
  { canary, isWayBack, supersede }: Pick<SteppedSpec, 'canary' | 'isWayBack' | 'supersede'>,
  reading: SplitReading
): LockFinding {
  const { lock, note } = reading
  if (lock === undefined || (note !== undefined && isEnded(note))) return { kind: 'free' }
  const by = parseHolder(lock.holder)
  const isSame = note?.canary.id === canary.id
  const isPausedSame = note?.isPaused === true && isSame
  if (!isLeaseOver(reading) && !isPausedSame && !isWayBack && !supersede) {
    const label = note?.canary.label ?? 'a revision'
    const until = new Date(lock.expiresAt).toISOString()
    return {
      kind: 'taken',
      reason: note?.isPaused
        ? `A rollout of ${label} by ${by} is paused for a decision until ${until}. Continue it or roll it back first.`
        : `A rollout of ${label} by ${by} is in progress. Wait until it ends; if that run is lost, its lease expires at ${until}.`
    }
  }
  if (note !== undefined && isSame && note.stage !== 'back') return { kind: 'resume', note: resumed(note, reading) }
  return { kind: 'turn-back', note, by }
}

/** Why such a rollout cannot be made: one sentence each. */
export function refuse(
  { steps, scaleDownDelaySeconds }: Pick<SteppedSpec, 'steps' | 'scaleDownDelaySeconds'>,
  { minimumStepPercent = 0 }: { readonly minimumStepPercent?: number }
): readonly string[] {
  const isRising = steps.every((step, index) => step > (steps[index - 1] ?? -1) && step <= 100)
  const small = steps.find(step => step > 0 && step < minimumStepPercent)
  return [
    ...(isRising && steps.at(-1) === 100 && steps.length <= STEPS_AT_MOST
      ? []
      : [`The steps must increase up to 100, with at most ${STEPS_AT_MOST} steps.`]),
    ...(small === undefined
      ? []
      : [`A step of ${small}% is too small: this target supports ${minimumStepPercent}% or more.`]),
    ...(scaleDownDelaySeconds >= 0 && scaleDownDelaySeconds <= 86_400
      ? []
      : ['The previous revision can be kept for at most 24h.'])
  ]
}

/**
 * A rollout that continues at its position, with a bake of its own. If the lease has expired, the share of the step is set again, and baked again: the platform may be
 * rolling it back at this moment.
 */
function resumed(note: RolloutNote, reading: SplitReading): RolloutNote {
  const isBaked = note.stage === 'forward' && note.isPaused && note.since !== undefined
  const since = isBaked ? reading.now : note.since
  const free: RolloutNote = { ...note, since, isPaused: false, unready: { since: undefined, times: 0 } }
  if (!isLeaseOver(reading) || note.stage === 'keep' || isPromoted(reading, note)) return free
  return { ...free, stage: 'forward', since: undefined, startedAt: reading.now }
}

/** The note of a rollout that begins now. A first deployment has nothing to share the traffic with. */
export function openNote(
  { canary, stable, steps, scaleDownDelaySeconds, isWayBack }: Omit<SteppedPlan, 'supersede' | 'run' | 'resume'>,
  now: number
): RolloutNote {
  return {
    ...{ stage: 'forward', canary, stable, steps: stable === undefined ? [100] : steps, index: 0, since: undefined },
    ...{ startedAt: now, scaleDownDelaySeconds, isWayBack, isPaused: false, reason: undefined },
    unready: { since: undefined, times: 0 }
  }
}
