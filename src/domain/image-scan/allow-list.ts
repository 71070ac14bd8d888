/** A finding that is accepted for a time. */
export interface AllowedFinding {
  /** `CVE-2026-1234`, as the scanner names it. */
  readonly id: string
  /** The last day (UTC) on which it is accepted: `2026-12-31`. */
  readonly until: string
  readonly reason: string
}

/** The key by which ids are compared: scanners write them in either case. */
export function keyOf(id: string): string {
  return id.toUpperCase()
}

/** Whether an entry no longer accepts anything on `today` (`2026-12-31`). */
export function isExpired({ until }: AllowedFinding, today: string): boolean {
  return until < today
}
