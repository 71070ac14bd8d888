import { DeployError } from '../../../domain/errors.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import { rollBackRunning } from '../domain/next-motion.js'
import { isEnded, type NamedRevision, type RolloutNote } from '../domain/rollout-note.js'
import { isPromoted, type SplitReading, type SteppedRef } from '../domain/split-reading.js'
import { judgeLock, openNote, type LockFinding, type SteppedPlan } from '../domain/stepped-plan.js'
import { carryMotion, writeNote } from './carry-motion.js'
import { readSplit, revisionOf, type SplitAccess } from './split-access.js'

const AGAIN_AFTER_MILLISECONDS = 1_000
/** How long a start waits for calls that fail, and for the end of a rollout that it rolls back. */
const START_WITHIN_MILLISECONDS = 600_000

/**
 * Takes the lock, rolls back what a lost run left, and records the rollout. Throws `conflict` where another run controls one. The answer
 * of every call may be lost: the platform shows what came of it.
 */
export async function startStepped(plan: SteppedPlan, holder: string, access: SplitAccess): Promise<SteppedRef> {
  const giveUpAt = access.clock.now() + START_WITHIN_MILLISECONDS
  for (;;) {
    let nearer: Awaited<ReturnType<typeof tryToStart>> = 'none'
    try {
      nearer = await tryToStart(plan, holder, access)
      if (typeof nearer === 'object') return nearer
    } catch (error) {
      if (!(error instanceof DeployError) || !isWorthAnother(error) || access.clock.now() > giveUpAt) throw error
    }
    if (access.clock.now() > giveUpAt)
      throw new DeployError(
        'conflict',
        'The previous rollout was not rolled back in time. Check the state of the service.'
      )
    // A note is in force at once. What else was changed may take the platform a while.
    if (nearer !== 'note') await access.clock.sleep(AGAIN_AFTER_MILLISECONDS)
  }
}

class Taken extends DeployError {}

function isWorthAnother(error: DeployError): boolean {
  return (
    isPassing(error) || error.code === 'outcome-unknown' || (error.code === 'conflict' && !(error instanceof Taken))
  )
}

/** One step nearer to the start: the started rollout, or what was done of all that comes before it. */
async function tryToStart(
  plan: SteppedPlan,
  holder: string,
  access: SplitAccess
): Promise<SteppedRef | Awaited<ReturnType<typeof carryMotion>>> {
  const reading = await readSplit(access, [plan.canary, plan.stable])
  const { lock, note, shares } = reading
  const isMine = lock?.holder === holder
  if (isMine && note !== undefined && !isEnded(note)) {
    const known = [plan.canary, plan.stable, shares.stable, ...shares.others.map(other => other.revision)]
    const ref = refOf(note, holder, known)
    if (note.canary.id === plan.canary.id && note.stage !== 'back') return ref
    return carryMotion(ref, reading, access)
  }
  const finding = isMine ? ({ kind: 'free' } as const) : judgeLock(plan, reading)
  if (finding.kind === 'taken') throw new Taken('conflict', finding.reason)
  await writeNote({ holder }, { reading, note: firstNote(finding, plan, reading) }, access)
  return 'note'
}

function firstNote(
  finding: Exclude<LockFinding, { kind: 'taken' }>,
  plan: SteppedPlan,
  reading: SplitReading
): RolloutNote {
  switch (finding.kind) {
    case 'resume':
      return finding.note
    case 'turn-back':
      return endOfOther(finding.note, reading, plan.canary)
    case 'free':
      return noteOfNew(plan, reading)
  }
}

/** What others left beside the stable revision goes first: a split takes one canary at a time. */
function noteOfNew(plan: SteppedPlan, reading: SplitReading): RolloutNote {
  const { shares, now } = reading
  const left = shares.others.find(({ revision }) => revision.id !== plan.canary.id)
  const stable = shares.stable ?? plan.stable
  if (left === undefined) return openNote({ ...plan, stable }, now)
  return rollBackRunning(
    openNote({ ...plan, canary: left.revision, stable }, now),
    'No run controls this revision.',
    now
  )
}

/** A rollout of others is rolled back, unless its canary is the stable revision already: then what is left of it is removed. */
function endOfOther(note: RolloutNote | undefined, reading: SplitReading, canary: Revision): RolloutNote {
  const { now, shares } = reading
  if (note === undefined) return endOfUnknown(reading)
  if (!isPromoted(reading, note)) return rollBackRunning(note, 'Another run rolled it back.', now)
  if (note.stage !== 'back') return { ...note, stage: 'keep', since: now, scaleDownDelaySeconds: 0 }
  const known = [canary, ...shares.others.map(({ revision }) => revision)]
  // What it was rolling back to is unknown.
  return known.some(({ id }) => id === note.stable?.id) ? note : { ...note, stage: 'rollback-failed' }
}

/** The meaning of the note is unknown: everything except the stable revision is removed. */
function endOfUnknown({ now, shares: { stable, others } }: SplitReading): RolloutNote {
  const canary = others[0]?.revision ?? stable ?? { id: '', label: '', images: {}, digests: {} }
  const open = openNote({ canary, stable, steps: [100], scaleDownDelaySeconds: 0, isWayBack: false }, now)
  return others.length === 0 ? { ...open, stage: 'rolled-back' } : rollBackRunning(open, undefined, now)
}

/** Of a revision that is no longer on the platform, only the name is known. */
function refOf({ canary, stable }: RolloutNote, holder: string, known: readonly (Revision | undefined)[]): SteppedRef {
  const whole = (named: NamedRevision) => revisionOf(named, known) ?? { ...named, images: {}, digests: {} }
  return { holder, canary: whole(canary), stable: stable && whole(stable) }
}
