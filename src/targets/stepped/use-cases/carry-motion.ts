import { DeployError } from '../../../domain/errors.js'
import { nextMotion, type Motion } from '../domain/next-motion.js'
import { formatNote, isEnded, type NamedRevision, type RolloutNote } from '../domain/rollout-note.js'
import type { SplitReading, SteppedRef } from '../domain/split-reading.js'
import { revisionOf, type SplitAccess } from './split-access.js'

/** A lease is renewed when this much of it is used, in seconds. */
const RENEW_AFTER_SECONDS = 30

/** Carries out the next motion of a rollout that `ref` controls: ONE motion, and a lease that is renewed in time. */
export async function carryMotion(
  ref: SteppedRef,
  reading: SplitReading,
  access: SplitAccess
): Promise<Motion['kind'] | 'not-ours'> {
  const { note, lock } = reading
  if (note === undefined || lock?.holder !== ref.holder || note.canary.id !== ref.canary.id) return 'not-ours'
  const motion = nextMotion(note, reading)
  if (motion.kind === 'note') {
    await writeNote(ref, { reading, note: motion.note }, access)
    return motion.kind
  }
  if (motion.kind === 'none' && !isEnded(note)) await access.split.followInstances?.()
  if (!isEnded(note) && !note.isPaused && isDue(reading, access)) await writeNote(ref, { reading, note }, access)
  if (motion.kind === 'none') return motion.kind
  await changeSplit(motion, requireRevision(motion.revision, ref, reading), access)
  return motion.kind
}

async function changeSplit(
  motion: Exclude<Motion, { kind: 'none' | 'note' }>,
  revision: SteppedRef['canary'],
  { split }: SplitAccess
): Promise<void> {
  switch (motion.kind) {
    case 'place':
      return split.place(revision)
    case 'set-percent':
      return split.setPercent(revision, motion.percent)
    case 'promote':
      return split.promote(revision, { isWayBack: motion.isWayBack })
    case 'remove':
      return split.remove(revision)
  }
}

/** Writes a note into our lock, in the place of the one that was read. The lease of a rollout that is over ends with it. */
export async function writeNote(
  { holder }: Pick<SteppedRef, 'holder'>,
  {
    reading: { lock, now },
    note,
    leaseSeconds
  }: {
    readonly reading: Pick<SplitReading, 'lock' | 'now'>
    readonly note: RolloutNote
    readonly leaseSeconds?: number
  },
  access: SplitAccess
): Promise<void> {
  const expiresAt = isEnded(note) ? now : now + (leaseSeconds ?? access.leaseSeconds) * 1000
  await access.split.replaceLock(lock, { holder, expiresAt, note: formatNote(note) })
}

function isDue(
  { lock, now }: SplitReading,
  { leaseSeconds, renewAfterSeconds = RENEW_AFTER_SECONDS }: SplitAccess
): boolean {
  return (lock?.expiresAt ?? 0) - now < (leaseSeconds - renewAfterSeconds) * 1000
}

function requireRevision(
  named: NamedRevision,
  { canary, stable }: SteppedRef,
  { shares }: SplitReading
): SteppedRef['canary'] {
  const revision = revisionOf(named, [shares.stable, ...shares.others.map(other => other.revision), canary, stable])
  if (revision === undefined)
    throw new DeployError('not-found', `Revision ${named.label} no longer exists on the platform.`)
  return revision
}
