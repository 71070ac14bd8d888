import type { ServiceSnapshot } from './service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { hasRoom, readPercents } from './replacement-room.js'
import { countOf } from '../../../../domain/text/count-of.js'

/** Why ECS could never replace a task of the service. */
export function refuseStandstill(service: ServiceSnapshot, desiredCount: number): Ending | undefined {
  const { name, deploymentConfiguration, scheduling, runningCount } = service
  if (runningCount < desiredCount || hasRoom(deploymentConfiguration, { desiredCount, scheduling })) return undefined
  const { minimumPercent, maximumPercent } = readPercents(deploymentConfiguration, scheduling)
  return {
    verdict: 'failed',
    reasonCode: 'preflight',
    reason:
      `ECS could not replace any task of service ${name}: of ${countOf(desiredCount, 'task')}, minimumHealthyPercent ${minimumPercent} allows it to stop none, and ` +
      `maximumPercent ${maximumPercent} lets it start none. Raise the maximum (200 is usual), lower the minimum, or set the input "desired-count".`
  }
}
