import type { ServiceSnapshot } from './service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'

/**
 * Why ECS could never replace a task of the service: it neither starts one above the maximum, which is rounded down, nor stops one
 * below the minimum, which is rounded up. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function refuseStandstill(service: ServiceSnapshot, desiredCount: number): Ending | undefined {
  const percent = (name: string, otherwise: number) => {
    const value = service.deploymentConfiguration[name]
    return typeof value === 'number' ? value : otherwise
  }
  const minimumPercent = percent('minimumHealthyPercent', 100)
  const maximumPercent = percent('maximumPercent', 200)
  const least = Math.ceil((desiredCount * minimumPercent) / 100)
  const most = Math.floor((desiredCount * maximumPercent) / 100)
  if (service.runningCount < desiredCount || least < desiredCount || most > desiredCount) return undefined
  const tasks = desiredCount === 1 ? '1 task' : `${desiredCount} tasks`
  return {
    verdict: 'failed',
    reasonCode: 'preflight',
    reason:
      `ECS could not replace any task of service ${service.name}: of ${tasks}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` +
      `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or give the input "desired-count".`
  }
}
