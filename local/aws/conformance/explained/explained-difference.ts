/** A difference between the local cloud and the peer that is known, and why the local cloud is right or does not care. */
export interface ExplainedDifference {
  /** Scenario and step: `ecs/register a task definition`. With `*` at the end, all that begin so. */
  readonly step: string
  /** Places within the outcome, each with everything below it: `output.taskDefinition.registeredAt`. */
  readonly paths: readonly string[]
  readonly reason: string
}
