/** A request's parameters or a response's body, as JSON values; times are epoch SECONDS as numbers, as on the wire. */
export type Shape = Record<string, unknown>

/** Who calls, as read from the request's credentials. */
export interface Caller {
  readonly accessKeyId: string
  readonly arn: string
}

/** One API operation. Throws `AwsError` for every answer that is not a success. */
export type Operation = (input: Shape, caller: Caller) => Promise<Shape> | Shape

/** One AWS service of the local cloud, whatever wire protocol carries it. */
export interface AwsService {
  /** The IAM prefix: `ecs`, `elasticloadbalancing`, `cloudwatch`, `logs`, `ecr`, `sts`. */
  readonly prefix: string
  readonly operations: Readonly<Record<string, Operation>>
  /** Stops timers, listeners and processes that the service owns. */
  stop(): Promise<void>
}
