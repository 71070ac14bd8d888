/** From bad to harmless; `UNDEFINED` is one whose source gave none. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html */
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNDEFINED'

/** One vulnerability in one image. */
export interface ScanFinding {
  /** `CVE-2026-1234`, `GHSA-…`, or the scanner's own name. */
  readonly id: string
  readonly severity: Severity
  /** Where it is: `openssl 3.0.11-1`. Empty when the scanner did not report it. */
  readonly packages: readonly string[]
  /** `3.0.11-2`; undefined when there is none, or the scanner did not report it. */
  readonly fixedIn: string | undefined
  readonly uri: string | undefined
}

/** What the registry reports about the scan of one image, at one moment. */
export type ScanReading =
  /** No scan was ever asked for, or the registry does not show it yet. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'running'; readonly status: string }
  | {
      readonly kind: 'complete'
      readonly completedAt: number | undefined
      readonly findings: readonly ScanFinding[]
    }
  /** There is no result, and waiting will bring none: failed, unsupported image, expired … */
  | { readonly kind: 'unreadable'; readonly status: string; readonly why: string }
