/** One service deployment: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html */
export interface ServiceDeployment {
  readonly arn: string
  readonly service: string
  /** An open string: see `rollout status` of the API page. Only `SUCCESSFUL` is success. */
  readonly status: string
  readonly statusReason: string | undefined
  readonly createdAt: number
  readonly finishedAt: number | undefined
  readonly targetRevision: string | undefined
  readonly sourceRevisions: readonly string[]
  readonly circuitBreaker:
    { readonly status: string; readonly failureCount: number; readonly threshold: number } | undefined
  readonly rollback: { readonly reason: string | undefined; readonly revision: string | undefined } | undefined
}
