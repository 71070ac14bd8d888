import { DeployError } from '../../../domain/errors.js'
import type { Observation, Phase } from '../../../domain/rollout/observation.js'
import { describeDrift } from './next-motion.js'
import { parseHolder } from './holder.js'
import { shareOf, type RolloutNote } from './rollout-note.js'
import { isReplaced, percentOf, type SplitReading, type SteppedRef } from './split-reading.js'

/** What the loop sees of a rollout on a split. */
export function toObservation(ref: SteppedRef, reading: SplitReading): Observation {
  const { note, lock, shares, now } = reading
  const percent = percentOf(shares, ref.canary)
  const seen: Observation = {
    ...{
      at: now,
      startedAt: note?.startedAt,
      phase: 'unknown',
      state: undefined,
      stage: note?.stage,
      reason: note?.reason,
      cause: undefined
    },
    ...{ stable: note?.stable ?? ref.stable, canary: ref.canary, canaryPercent: percent, stop: undefined },
    ...{ successor: undefined, drift: undefined, unread: undefined }
  }
  if (lock === undefined) return { ...seen, ...observeUnlocked(ref, reading), stage: undefined }
  if (lock.holder !== ref.holder) return { ...seen, ...supersededBy(`run ${parseHolder(lock.holder)}`, note) }
  if (note === undefined) return { ...seen, phase: 'stopped', reason: 'Another client changed the rollout lock.' }
  if (note.canary.id !== ref.canary.id) return { ...seen, ...supersededBy('another rollout of this run', note) }
  if (isReplaced(reading, note))
    return { ...seen, ...supersededBy(shares.stable?.label ?? 'the removal of the stable revision', undefined) }
  if (note.stage === 'forward') return { ...seen, ...observeForward(note, reading, percent) }
  return { ...seen, phase: PHASES[note.stage] }
}

const PHASES: Readonly<Record<Exclude<RolloutNote['stage'], 'forward'>, Phase>> = {
  promote: 'promoting',
  keep: 'promoting',
  back: 'rolling-back',
  succeeded: 'succeeded',
  'rolled-back': 'rolled-back',
  'rollback-failed': 'rollback-failed',
  failed: 'failed',
  stopped: 'stopped'
}

/** Without a lock, no run controls the rollout: the running revision shows how it ended. */
function observeUnlocked({ canary }: SteppedRef, { shares }: SplitReading): Partial<Observation> {
  if (shares.stable?.id === canary.id) return { phase: 'succeeded' }
  const left = shares.others.find(({ revision }) => revision.id === canary.id)
  return left === undefined
    ? {
        phase: 'rolled-back',
        reason: 'The canary was removed, and stable is serving 100% of traffic.',
        canaryPercent: 0
      }
    : {
        phase: 'stopped',
        reason: `Another client removed the rollout lock; the canary has ${left.percent ?? '?'}% of traffic.`
      }
}

function supersededBy(label: string, note: RolloutNote | undefined): Partial<Observation> {
  return { phase: 'superseded', successor: { label, revision: note?.canary.id } }
}

function observeForward(note: RolloutNote, reading: SplitReading, percent: number | undefined): Partial<Observation> {
  const { placement, lock } = reading
  const { since, index } = note
  if (since === undefined) return { phase: placement.state === 'ready' ? 'progressing' : 'starting' }
  if (percent === undefined)
    return {
      phase: 'progressing',
      unread: new DeployError('platform-error', `Could not read the traffic share of ${note.canary.label}.`)
    }
  const isInForce = percent === shareOf(note)
  if (!isInForce && note.isWayBack) return { phase: 'progressing' }
  const stop = { id: `${index}@${since}`, since, expiresAt: lock?.expiresAt }
  if (!isInForce) return { phase: 'paused', stop, drift: describeDrift(note, percent) }
  return placement.state === 'ready' ? { phase: 'paused', stop } : { phase: 'progressing' }
}
