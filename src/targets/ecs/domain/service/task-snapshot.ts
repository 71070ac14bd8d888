/** What ECS reported about a task at one moment. Times are epoch milliseconds. */
export interface TaskSnapshot {
  readonly arn: string
  readonly taskDefinition: string
  /** PROVISIONING … RUNNING … STOPPED. */
  readonly lastStatus: string
  readonly startedBy: string | undefined
  readonly stopCode: string | undefined
  readonly stoppedReason: string | undefined
  readonly stoppedAt: number | undefined
  readonly containers: readonly ContainerSnapshot[]
}

export interface ContainerSnapshot {
  readonly name: string
  readonly lastStatus: string
  readonly exitCode: number | undefined
  readonly reason: string | undefined
}
