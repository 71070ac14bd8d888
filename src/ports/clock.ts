/** Time. Under the local cloud it may run faster than the machine's. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `milliseconds`, or at once when `signal` is (or becomes) aborted. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
