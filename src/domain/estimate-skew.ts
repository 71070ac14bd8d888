/** A time that a server named, and when the request was sent and the answer received by the clock as it was then. All epoch milliseconds. */
export interface ServerTime {
  /** Cut to whole seconds. */
  readonly date: number
  readonly sentAt: number
  readonly receivedAt: number
  /** Whose time it is, for people. */
  readonly server: 'AWS' | 'the server'
}

/** What the resolution of the header, and clocks that are kept well, may differ by. */
const TOLERATED_MILLISECONDS = 5_000
const RESOLUTION_MILLISECONDS = 1_000

/**
 * By how many milliseconds a clock is behind the server's (negative: ahead); 0 when the answer does not show that it is off. An answer that
 * took long is imprecise: the server's time lies anywhere between request and answer.
 */
export function estimateSkew({ date, sentAt, receivedAt }: Omit<ServerTime, 'server'>): number {
  const least = date - receivedAt
  const most = date + RESOLUTION_MILLISECONDS - sentAt
  if (least <= TOLERATED_MILLISECONDS && most >= -TOLERATED_MILLISECONDS) return 0
  return Math.round((least + most) / 2)
}
