/** Who the credentials of the step belong to. */
export interface CallerIdentity {
  /** ARN of the role's session, or of the user. */
  arn(): Promise<string>
}
