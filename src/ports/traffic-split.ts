import type { Revision } from '../domain/rollout/revision.js'
import type { EvidenceSource } from './evidence-source.js'

/** What is placed: one instance group of a revision. */
export interface Placement {
  readonly revision: Revision
  /** `failed`: it will not become ready by itself; `reason` says why, with the last lines of its log. */
  readonly state: 'absent' | 'starting' | 'ready' | 'failed'
  readonly reason: string | undefined
}

/** Who leads a rollout, as the platform keeps it: no runner's memory is trusted. */
export interface Lock {
  /** Names the run for people: `https://github.com/o/r/actions/runs/1`. */
  readonly holder: string
  /** Epoch milliseconds, in the platform's time: from then on the lease is void, and the platform (or the next run) restores the stable share. */
  readonly expiresAt: number
  /** What the engine wrote beside it; bounded to 4 KiB. */
  readonly note: string
}

/**
 * A place where the engine owns the steps: a proxy, a gateway, weights of a load balancer. Every operation is idempotent and keyed by the id
 * of a revision, never by a color or a slot.
 */
export interface TrafficSplit {
  /** Epoch milliseconds in the time of the platform, by which leases expire. */
  now(): Promise<number>
  /** The revision that has all traffic outside of a rollout; undefined before the first deployment. */
  readStable(): Promise<Revision | undefined>
  /** Starts the revision beside the stable one, without traffic. */
  place(revision: Revision): Promise<void>
  readPlacement(revision: Revision): Promise<Placement>
  /** Sends this share (0 to 100) of production traffic to the revision and the rest to the stable one. */
  setPercent(revision: Revision, percent: number): Promise<void>
  /** The share that the revision has, as the platform has it; undefined where it cannot be read. */
  readPercent(revision: Revision): Promise<number | undefined>
  /** Makes the revision the stable one. It must have all traffic. */
  promote(revision: Revision): Promise<void>
  /** Drains and removes a revision that has no traffic. */
  remove(revision: Revision): Promise<void>
  readLock(): Promise<Lock | undefined>
  /** Takes, renews or drops (undefined) the lock. Throws `conflict` where another holder's lease is not over. */
  writeLock(holder: string, lock: Lock | undefined): Promise<void>
  evidence(canary: Revision, stable: Revision | undefined): EvidenceSource
}
