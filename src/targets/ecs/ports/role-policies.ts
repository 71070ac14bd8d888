import type { PolicyQuestion, SimulatedDecision } from '../domain/iam/simulated-decision.js'

/** A role as IAM describes it. */
export interface RoleDescription {
  /** With its path, which the ARN of a session lacks. */
  readonly arn: string
  /** As parsed. */
  readonly trustPolicy: unknown
}

/** The roles of the account, and the content of their policies. */
export interface RolePolicies {
  /** By name. Throws `not-found`, and `access-denied` where reading roles is not allowed. */
  read(name: string): Promise<RoleDescription>
  /** What IAM would do with calls of a role or user, by its ARN. Nothing is carried out. Throws `access-denied`. */
  simulate(principal: string, question: PolicyQuestion): Promise<readonly SimulatedDecision[]>
}
