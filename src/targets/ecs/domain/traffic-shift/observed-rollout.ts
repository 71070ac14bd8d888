/** What was seen of a native rollout (BLUE_GREEN, LINEAR, CANARY) in one turn. Times are epoch milliseconds. */
export interface ObservedRollout {
  /** The deployment that runs OUR task definition; undefined while ECS does not show it yet. */
  readonly deployment: ObservedDeployment | undefined
  /** A deployment of the service that started after ours. */
  readonly successor: { readonly arn: string; readonly taskDefinition: string | undefined } | undefined
  /** Share of production traffic that the listener rule sends to our revision, 0..100; undefined when it could not be told. */
  readonly weightPercent: number | undefined
}

export interface ObservedDeployment {
  readonly arn: string
  /** An open string. The nine that are documented: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
  readonly status: string
  readonly statusReason: string | undefined
  /** An open string; for people only: while a rollback runs it may still name a forward stage. */
  readonly stage: string | undefined
  /** The PAUSE hook that awaits an action, found by its status AWAITING_ACTION and not by the stage. */
  readonly pause: ObservedPause | undefined
  /** There was no revision before ours: nothing to compare with, nothing to go back to. */
  readonly first: boolean
  readonly createdAt: number
}

export interface ObservedPause {
  /** New for every pause, also at the same stage. */
  readonly hookId: string
  /** When ECS acts by itself. */
  readonly expiresAt: number
}
