/** What the scan gate made of an image. */
export interface ScanEnd {
  readonly verdict: 'passed' | 'failed' | 'unknown'
  /** One sentence. */
  readonly reason: string
  /** Findings by severity; undefined when none were read. */
  readonly counts: Readonly<Record<string, number>> | undefined
  /** For the summary. */
  readonly markdown: string
}
