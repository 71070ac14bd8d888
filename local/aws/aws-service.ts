/**
 * A request's parameters or a response's body, as JSON values.
 * Requests: times are epoch SECONDS as numbers where the protocol is JSON. AWS Query has no types: every scalar is a
 * string there, and an empty list is `''`.
 * Responses: a time is a `Date`, which each protocol writes its own way (epoch seconds in JSON, ISO 8601 in XML); in a
 * service that supports only JSON it may be a number of epoch seconds as well. `undefined` members are left out.
 */
export type Shape = Record<string, unknown>

/** Who calls, as read from the request's credentials. */
export interface Caller {
  readonly accessKeyId: string
  readonly arn: string
  /** The region that the request was signed for; undefined for calls without a signature. */
  readonly region?: string
}

/** One API operation. Throws `AwsError` for every answer that is not a success. */
export type Operation = (input: Shape, caller: Caller) => Promise<Shape> | Shape

/** Another permission that a call takes. */
export interface FurtherNeed {
  readonly action: string
  readonly resource: string
  /** Values of the condition keys of that action, by name. */
  readonly keys: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** A tag as ECS and ECR have it. */
export interface ResourceTag {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

/** One AWS service of the local cloud, whatever wire protocol carries it. */
export interface AwsService {
  /** The IAM prefix: `ecs`, `elasticloadbalancing`, `cloudwatch`, `logs`, `ecr`, `iam`, `sts`. */
  readonly prefix: string
  readonly operations: Readonly<Record<string, Operation>>
  /** What the caller must be allowed beside the operation, which depends on the state of the service and is not in the call. */
  readonly furtherNeeds?: (
    operation: string,
    input: Shape,
    caller: Caller
  ) => readonly FurtherNeed[] | Promise<readonly FurtherNeed[]>
  /** Tags of a resource that is there, by its ARN; undefined for any other. */
  readonly tagsOf?: (arn: string) => readonly ResourceTag[] | undefined
  /** Stops timers, listeners and processes that the service owns. */
  stop(): Promise<void>
}
