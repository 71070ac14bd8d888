/** What one IAM request contains: every action on every resource. */
export interface PolicyQuestion {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly context: readonly ContextEntry[]
}

/** A condition key whose value is known beforehand: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export interface ContextEntry {
  readonly key: string
  readonly value: string
  readonly type: 'string' | 'stringList' | 'boolean'
}

/** The decision of IAM about one action on one resource. */
export interface SimulatedDecision {
  readonly action: string
  readonly resource: string
  readonly decision: 'allowed' | 'explicit-deny' | 'implicit-deny'
  /** The statements that made the decision. */
  readonly statements: readonly PolicyPlace[]
  /** Condition keys that policies ask for, and the question did not have. */
  readonly missingContext: readonly string[]
  /** Undefined: the account is of no organization. */
  readonly allowedByOrganization: boolean | undefined
  /** Undefined: the role has no permissions boundary. */
  readonly allowedByBoundary: boolean | undefined
}

/** The place of a statement. IAM reports its policy and lines, not its `Sid`. */
export interface PolicyPlace {
  readonly policy: string
  readonly firstLine: number | undefined
  readonly lastLine: number | undefined
}
