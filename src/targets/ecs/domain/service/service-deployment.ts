/** One service deployment, times in epoch milliseconds: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
export interface ServiceDeployment {
  readonly arn: string
  readonly service: string
  /** An open string: see `rollout status` of the API page. Only `SUCCESSFUL` is success. */
  readonly status: string
  readonly statusReason: string | undefined
  readonly stage: string | undefined
  /** ROLLING, CANARY, LINEAR, BLUE_GREEN; undefined when ECS does not show it. */
  readonly strategy: string | undefined
  readonly createdAt: number
  readonly startedAt: number | undefined
  readonly finishedAt: number | undefined
  readonly targetRevision: string | undefined
  readonly sourceRevisions: readonly string[]
  /** PAUSE hooks in AWAITING_ACTION. */
  readonly pauses: readonly { readonly hookId: string; readonly expiresAt: number }[]
  /** What ECS asked of the balancer for the target revision, 0..100; a snapshot that may lag. */
  readonly targetWeightPercent: number | undefined
  readonly triggeredAlarms: readonly string[]
  readonly circuitBreaker:
    | { readonly status: string; readonly failureCount: number; readonly threshold: number }
    | undefined
  readonly rollback: { readonly reason: string | undefined; readonly revision: string | undefined } | undefined
  /** It was found in the list of deployments only: no pauses, strategy, sources and weight are known. */
  readonly isListed?: true
}

/** Where a service revision runs. The two target groups swap roles in every deployment. */
export interface RevisionPlacement {
  readonly taskDefinition: string
  readonly targetGroups: readonly string[]
}
