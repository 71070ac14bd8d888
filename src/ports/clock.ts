import type { ServerTime } from '../domain/estimate-skew.js'

/** Time. Under the local cloud it may run faster than the machine's. */
export interface Clock {
  /** Milliseconds since the epoch: by the platform's clock, as soon as its answers have shown that the machine's is off. */
  now(): number
  /** Resolves after `milliseconds`, or immediately when `signal` is (or becomes) aborted. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Speed relative to the machine's clock in the local cloud; absent otherwise. */
  readonly simulatedRate?: number
  /** Takes note of the time that a server named. `sentAt` and `receivedAt` are by the machine's clock, without any correction. */
  correctBy?(time: ServerTime): void
  /** By how much the machine's clock is behind (negative: ahead), as far as it is known: `now` is corrected by it. */
  behindMilliseconds?(): number
}
