import type { Revision } from '../domain/rollout/revision.js'
import type { Lock, Placement, Shares } from '../domain/rollout/split-state.js'
import type { EvidenceSource } from './evidence-source.js'

/**
 * A place where the engine owns the steps: a proxy, a gateway, a weighted list. Every operation is idempotent and keyed by the id
 * of a revision, never by a color or a slot. All throw `DeployError`: `outcome-unknown` where the answer to a change was lost.
 */
export interface TrafficSplit {
  /** Epoch milliseconds in the time of the platform, by which leases expire. */
  now(): Promise<number>
  readShares(): Promise<Shares>
  /** Starts the revision beside the stable one, without traffic. Nothing where it is placed already. */
  place(revision: Revision): Promise<void>
  readPlacement(revision: Revision): Promise<Placement>
  /** Sends this share (0 to 100) of production traffic to the revision and the rest to the stable one. */
  setPercent(revision: Revision, percent: number): Promise<void>
  /** Keeps the share in force where an instance has restarted at another address. Absent where the platform follows instances itself. */
  followInstances?(): Promise<void>
  /**
   * Makes the revision the stable one. Throws `conflict` unless it has all traffic. What was stable stays, without traffic. After a rollback,
   * what was stable is no earlier version: a later rollback goes further back.
   */
  promote(revision: Revision, how: { readonly isWayBack: boolean }): Promise<void>
  /** Drains and removes a revision; nothing where there is none. Throws `conflict` where it has traffic. */
  remove(revision: Revision): Promise<void>
  readLock(): Promise<Lock | undefined>
  /** Puts `lock` (undefined: none) in the place of the one that was read. Throws `conflict` where it is another by now. */
  replaceLock(seen: Lock | undefined, lock: Lock | undefined): Promise<void>
  evidence(canary: Revision, stable: Revision | undefined): EvidenceSource
}
