/** Where a container's `awslogs` driver writes. */
export interface LogStream {
  readonly group: string
  readonly stream: string
  readonly region: string | undefined
}

export interface LogLine {
  readonly at: number
  readonly text: string
}

/** The logs of containers. */
export interface TaskLogs {
  /** Lines after `cursor` (undefined: from the start), oldest first, and the cursor to continue with. No stream yet: no lines. */
  read(
    stream: LogStream,
    cursor: string | undefined
  ): Promise<{ readonly lines: readonly LogLine[]; readonly cursor: string | undefined }>
  /** The last `count` lines. No stream: none. */
  tail(stream: LogStream, count: number): Promise<readonly LogLine[]>
}
