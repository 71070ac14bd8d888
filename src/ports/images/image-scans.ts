import type { ScanReading } from '../../domain/image-scan/scan-reading.js'

/** One platform's image: an index itself is never scanned (https://github.com/aws/containers-roadmap/issues/1683). */
export interface ScannedImage {
  /** Undefined: the caller's own registry. */
  readonly registryId: string | undefined
  readonly repository: string
  readonly digest: string
}

/** The vulnerability scans that ECR makes. */
export interface ImageScans {
  /** All findings, page by page, once the scan is complete. No call is tried again after `until` (epoch milliseconds). */
  read(image: ScannedImage, until: number): Promise<ScanReading>
  /**
   * Asks for a basic scan. `refused` explains why there will be none: enhanced scanning is on (which needs no asking), the image
   * was scanned within 24 hours, its kind is not supported.
   */
  start(image: ScannedImage): Promise<{ readonly kind: 'started' } | { readonly kind: 'refused'; readonly why: string }>
}
