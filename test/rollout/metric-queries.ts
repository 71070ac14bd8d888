import type { RolloutStage, Shop } from './rollout-stage.js'

/** One look of a rollout at the metrics of its shop. */
export interface MetricsLook {
  /** When it was asked for: epoch milliseconds of the cloud. */
  readonly at: number
  /** End of the minutes that it read: epoch milliseconds. */
  readonly endsAt: number
}

/** The looks that a rollout took until ECS was asked to go back, the oldest first. */
export function looksBeforeRollback(stage: RolloutStage, { name }: Shop): readonly MetricsLook[] {
  const { entries } = stage.cloud.journal
  const back = entries.find(
    ({ input }) => input.action === 'ROLLBACK' && String(input.serviceDeploymentArn).includes(`/${name}/`)
  )
  return entries
    .filter(({ action, at }) => action === 'cloudwatch:GetMetricData' && at <= (back?.at ?? 0))
    .filter(({ input }) => JSON.stringify(input.MetricDataQueries).includes(`targetgroup/${name}-`))
    .map(({ at, input }) => ({ at, endsAt: Number(input.EndTime) * 1000 }))
}
