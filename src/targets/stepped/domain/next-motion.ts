import { isEnded, shareOf, type NamedRevision, type RolloutNote } from './rollout-note.js'
import { isLeaseOver, isPromoted, isReplaced, percentOf, type SplitReading } from './split-reading.js'

/** What the engine does next automatically, between two effects of the loop. */
export type Motion =
  | { readonly kind: 'none' }
  /** Records the new position of the rollout. */
  | { readonly kind: 'note'; readonly note: RolloutNote }
  | { readonly kind: 'place' | 'remove'; readonly revision: NamedRevision }
  | { readonly kind: 'promote'; readonly revision: NamedRevision; readonly isWayBack: boolean }
  | { readonly kind: 'set-percent'; readonly revision: NamedRevision; readonly percent: number }

const NONE: Motion = { kind: 'none' }

/** Decides ONE motion of the rollout in the note. Everything is read again before the next. */
export function nextMotion(note: RolloutNote, reading: SplitReading): Motion {
  if (isEnded(note) || isReplaced(reading, note)) return NONE
  switch (note.stage) {
    case 'forward':
      return moveForward(note, reading)
    case 'promote':
      return promote(note, reading)
    case 'keep':
      return cleanUp(note, reading)
    default:
      return moveBack(note, reading)
  }
}

/** The same rollout, to be rolled back. */
export function rollBackRunning(note: RolloutNote, reason: string | undefined, now: number): RolloutNote {
  return { ...note, stage: 'back', since: now, isPaused: false, reason: reason ?? note.reason }
}

const LEASE_OVER = 'The lease of the rollout expired before it was renewed.'

function moveForward(note: RolloutNote, reading: SplitReading): Motion {
  const { canary, since } = note
  const { placement, shares, now } = reading
  if (isLeaseOver(reading)) return { kind: 'note', note: rollBackRunning(note, LEASE_OVER, now) }
  if (placement.state === 'absent') return since === undefined ? placeAgain(note) : NONE
  if (placement.state !== 'ready') return noteUnready(note, reading)
  if (note.unready.since !== undefined)
    return { kind: 'note', note: { ...note, unready: { ...note.unready, since: undefined } } }
  const share = shareOf(note)
  const isInForce = percentOf(shares, canary) === share
  if (since === undefined && isInForce) return { kind: 'note', note: { ...note, since: now } }
  if (since === undefined || (note.isWayBack && !isInForce))
    return { kind: 'set-percent', revision: canary, percent: share }
  return NONE
}

/** A canary that is gone begins at the first step again. */
function placeAgain(note: RolloutNote): Motion {
  return note.index === 0 ? { kind: 'place', revision: note.canary } : { kind: 'note', note: { ...note, index: 0 } }
}

/** A canary that has traffic and is not ready is watched: once may be a restart. */
function noteUnready(note: RolloutNote, { placement, now }: SplitReading): Motion {
  if (placement.state !== 'starting' || note.since === undefined || note.unready.since !== undefined) return NONE
  return { kind: 'note', note: { ...note, unready: { since: now, times: note.unready.times + 1 } } }
}

function promote(note: RolloutNote, reading: SplitReading): Motion {
  const { now, shares } = reading
  if (isPromoted(reading, note)) return { kind: 'note', note: { ...note, stage: 'keep', since: now } }
  if (isLeaseOver(reading)) return { kind: 'note', note: rollBackRunning(note, LEASE_OVER, now) }
  const percent = percentOf(shares, note.canary)
  if (percent === 100) return { kind: 'promote', revision: note.canary, isWayBack: note.isWayBack }
  if (percent === undefined) return NONE
  return { kind: 'note', note: rollBackRunning(note, describeDrift(note, percent), now) }
}

/** Where others changed the share. */
export function describeDrift({ canary }: RolloutNote, percent: number): string {
  return `Another client set the traffic share of ${canary.label} to ${percent}%.`
}

function cleanUp(note: RolloutNote, { now, shares }: SplitReading): Motion {
  const old = note.stable && shares.others.find(({ revision }) => revision.id === note.stable?.id)
  if (old === undefined) return { kind: 'note', note: { ...note, stage: 'succeeded' } }
  if (old.percent === undefined) return NONE
  if (old.percent > 0) {
    const reason = `Another client shifted ${old.percent}% of traffic back to ${old.revision.label}.`
    return { kind: 'note', note: { ...note, stage: 'stopped', reason } }
  }
  return now < (note.since ?? 0) + note.scaleDownDelaySeconds * 1000 ? NONE : { kind: 'remove', revision: old.revision }
}

function moveBack(note: RolloutNote, reading: SplitReading): Motion {
  const { canary, stable } = note
  const { shares, placement } = reading
  if (isPromoted(reading, note)) return bringBack(note, reading)
  if (percentOf(shares, canary) !== 0) return { kind: 'set-percent', revision: canary, percent: 0 }
  if (placement.state !== 'absent' || shares.others.some(({ revision }) => revision.id === canary.id))
    return { kind: 'remove', revision: canary }
  return { kind: 'note', note: { ...note, stage: stable === undefined ? 'failed' : 'rolled-back' } }
}

/** The canary is the stable revision already: the previous one gets the traffic back like any revision, in one step. */
function bringBack(note: RolloutNote, { shares, placement }: SplitReading): Motion {
  const { stable } = note
  if (stable === undefined) return { kind: 'note', note: { ...note, stage: 'failed' } }
  switch (placement.state) {
    case 'absent':
      return { kind: 'place', revision: stable }
    case 'starting':
      return NONE
    case 'failed':
      return { kind: 'note', note: { ...note, stage: 'rollback-failed', reason: placement.reason } }
    case 'ready':
      return percentOf(shares, stable) === 100
        ? { kind: 'promote', revision: stable, isWayBack: true }
        : { kind: 'set-percent', revision: stable, percent: 100 }
  }
}
