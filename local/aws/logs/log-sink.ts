/** Where a container's `awslogs` driver writes. Times are the local cloud's epoch milliseconds. */
export interface LogSink {
  hasGroup(logGroup: string): boolean
  createGroup(logGroup: string): void
  append(logGroup: string, logStream: string, event: { readonly timestamp: number; readonly message: string }): void
}
