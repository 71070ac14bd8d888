import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs'

/**
 * How many failed tasks a deployment may have: half the desired count, at least 3, at most 200, unless configured otherwise.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html
 */
export function breakerThreshold(breaker: DeploymentCircuitBreaker | undefined, desiredCount: number): number {
  const { type = 'BOUNDED_PERCENT', value = 50 } = breaker?.thresholdConfiguration ?? {}
  if (type === 'COUNT') return value
  const share = Math.ceil((desiredCount * value) / 100)
  return type === 'UNBOUNDED_PERCENT' ? share : Math.min(200, Math.max(3, share))
}
