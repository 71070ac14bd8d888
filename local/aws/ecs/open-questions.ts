/** What AWS does not document of ECS, and may be either way. */
export interface OpenQuestions {
  /**
   * What DescribeServices shows of a lifecycle hook: all of it, or its stages alone, without `targetType` and `timeoutConfiguration`.
   * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html
   */
  readonly describedHooks: 'whole' | 'stages'
  /**
   * The outcome of a circuit breaker with another strategy than ROLLING. The API reference has it for rolling deployments only; a
   * blue/green deployment was seen to be rolled back by it.
   * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html
   */
  readonly shiftBreaker: 'heeded' | 'ignored' | 'rejected'
  /** Which of two target groups a ROLLING deployment puts its tasks in, once another strategy has left the traffic on the alternate one. */
  readonly rollingGroup: 'serving' | 'first'
  /**
   * The outcome of `canaryConfiguration` and `linearConfiguration` when a service gets another strategy. They are valid with their own
   * alone. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
   */
  readonly shiftMembers: 'dropped' | 'kept'
}

/** What the local cloud takes for the likelier answers. */
export const LIKELY_ANSWERS: OpenQuestions = {
  describedHooks: 'whole',
  shiftBreaker: 'heeded',
  rollingGroup: 'serving',
  shiftMembers: 'dropped'
}
