/** One request that a front answered, as metrics count it. */
export interface ServedRequest {
  /** Of the resource, in lower case. */
  readonly resource: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly status: number
  readonly milliseconds: number
  /** Values of the dimensions beside the status: `revisionName`, `podName`; `Instance`. */
  readonly dimensions: Readonly<Record<string, string>>
}

export type RecordRequest = (request: ServedRequest) => void
