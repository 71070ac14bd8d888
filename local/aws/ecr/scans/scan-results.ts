/** A vulnerability that the scanner is to find. */
export interface PlannedFinding {
  /** `CVE-2026-1234` */
  readonly name: string
  readonly severity: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNDEFINED' | 'UNTRIAGED'
  readonly package?: string
  readonly version?: string
  readonly fixedIn?: string
}

/** What the scanner makes of images. */
export interface PlannedScan {
  /** Absent: of every repository. */
  readonly repository?: string
  /** Absent: of every image. */
  readonly digest?: string
  /** How the scan ends instead of with findings: `FAILED`, `FINDINGS_UNAVAILABLE`, `SCAN_ELIGIBILITY_EXPIRED` … */
  readonly status?: string
  readonly description?: string
  readonly findings?: readonly PlannedFinding[]
  /** How long the scan takes, in milliseconds of the local cloud's time (default 10,000). */
  readonly takes?: number
}

/** The input of tests for the scanner. */
export interface ScanPlan {
  /** The plan that was added last and fits an image is the one that counts. */
  add(scan: PlannedScan): void
  clear(): void
}

export interface ScanResults extends ScanPlan {
  find(repository: string, digest: string): PlannedScan | undefined
}

/** There is no scanner here: it finds what a test registered, and cannot read other images. */
export function createScanResults(): ScanResults {
  const plans: PlannedScan[] = []
  return {
    add: scan => void plans.push(scan),
    clear: () => void plans.splice(0),
    find: (repository, digest) =>
      plans.findLast(
        plan =>
          (plan.repository === undefined || plan.repository === repository) &&
          (plan.digest === undefined || plan.digest === digest)
      )
  }
}
