import type { LeaseSpec } from '../domain/lease/lease-script.js'
import type { StoredLock } from '../domain/lease/lock-file.js'
import type { TimerKind } from '../domain/server-facts.js'
import type { Lock } from '../../../domain/rollout/split-state.js'

/** The lock of a project on its server, and the timer that ends its lease. */
export interface LeaseStore {
  /** Epoch milliseconds, by the clock of the server. */
  now(): Promise<number>
  read(): Promise<StoredLock>
  /**
   * Writes `lock.<seen + 1>` by a hard link, which fails where it exists. Throws `conflict` where another one did, also where a higher
   * generation is there already. Removes lower ones.
   */
  replace(seen: StoredLock, lock: Lock | undefined): Promise<StoredLock>
  /**
   * Writes `lease.<generation>.sh` (`formatLeaseScript`) and starts a one-shot timer for it. Called BEFORE the lock of that generation is written: a timer without a
   * lock does nothing. Returns what it was started with. May be called again.
   */
  arm(lease: LeaseSpec): Promise<TimerKind>
  /** Stops timers of lower generations and removes their scripts; without it they do nothing either. */
  disarmBelow(generation: number): Promise<void>
  /** The last lines of what timers did, printable. */
  readLog(): Promise<readonly string[]>
}
