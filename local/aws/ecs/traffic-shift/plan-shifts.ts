import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'

/** One production traffic shift: to how many percent for the new revision, and how long to wait there. */
export interface Shift {
  readonly percent: number
  readonly bakeMinutes: number
}

/**
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/canary-deployment.html and deployment-type-linear.html: a canary
 * takes two shifts, a linear deployment as many as its steps need. That a last step may be smaller is inferred.
 */
export function planShifts(configuration: DeploymentConfiguration): Shift[] {
  const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {}
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {}
  const all: Shift = { percent: 100, bakeMinutes: 0 }
  if (configuration.strategy === 'CANARY' && canaryPercent < 100) {
    return [{ percent: canaryPercent, bakeMinutes: canaryBakeTimeInMinutes }, all]
  }
  if (configuration.strategy !== 'LINEAR') return [all]
  // In tenths of a percent, so that steps add up exactly.
  const step = Math.round(stepPercent * 10)
  const before = Array.from({ length: Math.ceil(1000 / step) - 1 }, (_, index) => (index + 1) * step)
  return [...before.map(tenths => ({ percent: tenths / 10, bakeMinutes: stepBakeTimeInMinutes })), all]
}
