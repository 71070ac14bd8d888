import { DeployError } from '../../../domain/errors.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import type { Clock } from '../../../ports/clock.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import { parseNote, type NamedRevision } from '../domain/rollout-note.js'
import { placedNext, type SplitReading } from '../domain/split-reading.js'

/** What a stepped target requires. */
export interface SplitAccess {
  readonly split: TrafficSplit
  readonly clock: Clock
  /** How long the platform waits for a run that does not renew its lease, in seconds. */
  readonly leaseSeconds: number
  /** When a lease is renewed, in seconds after it was: 30 unless given. */
  readonly renewAfterSeconds?: number
  /** How long the canary may take to become ready. */
  readonly readyWithinSeconds: number
}

/** Reads all that is decided by. `known`: revisions in full, of which a note holds only the names. */
export async function readSplit(
  { split, clock }: Pick<SplitAccess, 'split' | 'clock'>,
  known: readonly (Revision | undefined)[]
): Promise<SplitReading> {
  const read = <Result>(task: () => Promise<Result>) => readAgain(task, clock)
  const lock = await read(() => split.readLock())
  const shares = await read(() => split.readShares())
  const note = lock && parseNote(lock.note)
  const named = note === undefined ? undefined : placedNext(note, { shares })
  const revision = named && revisionOf(named, [shares.stable, ...shares.others.map(other => other.revision), ...known])
  const placement =
    revision === undefined ? ({ state: 'absent' } as const) : await read(() => split.readPlacement(revision))
  return { now: await read(() => split.now()), lock, note, shares, placement }
}

const READS_AT_MOST = 3
const AGAIN_AFTER_MILLISECONDS = 500

/** One look is several reads: one that fails must not spend all of them. */
async function readAgain<Result>(task: () => Promise<Result>, clock: Clock): Promise<Result> {
  for (let reads = 1; ; reads += 1) {
    try {
      return await task()
    } catch (error) {
      if (!(error instanceof DeployError) || !isPassing(error) || reads === READS_AT_MOST) throw error
      await clock.sleep(AGAIN_AFTER_MILLISECONDS)
    }
  }
}

/** The whole of a revision that a note names; undefined where the platform no longer has it. */
export function revisionOf({ id }: NamedRevision, known: readonly (Revision | undefined)[]): Revision | undefined {
  return known.find(revision => revision?.id === id)
}
