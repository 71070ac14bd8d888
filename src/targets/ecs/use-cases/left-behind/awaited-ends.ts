import { isAwaitingDecision } from '../../domain/traffic-shift/configuration-memory.js'
import {
  blockingRolling,
  blockingShift,
  findRollingOverlap,
  type BlockingDeployment
} from '../../domain/left-behind/blocking-deployment.js'
import { isUnderWay, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { Services } from '../../ports/services.js'
import type { DeployRequest } from '../rolling/deploy-request.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { watchFailing, type RollBackFailingDependencies } from './roll-back-failing.js'
import type { AwaitedEnd } from './wait-for-ends.js'

interface AwaitedDependencies extends RollBackFailingDependencies {
  readonly serviceDeployments: Pick<ServiceDeployments, 'observe' | 'rollBack'>
  readonly services: Pick<Services, 'find'>
}

/** What services that are to be deployed to by rolling deployments wait for first. */
export function findAwaited(
  prepared: readonly PreparedService[],
  { onRunning, purpose }: Pick<DeployRequest, 'onRunning' | 'purpose'>,
  dependencies: AwaitedDependencies
): readonly AwaitedEnd[] {
  if (onRunning !== 'wait' || purpose === 'rollback') return []
  return prepared.flatMap(({ request: { cluster, service }, before, way, revision, eventLog }) => {
    if (way?.running !== undefined) return awaitRunning(way.running, { cluster, service, eventLog }, dependencies)
    return (
      (before && awaitRolling(before, revision?.existing?.arn, { eventLog, services: dependencies.services })) ?? []
    )
  })
}

/** The end of a deployment that ECS shows as the current one of a service. Whatever follows it is inspected afresh. */
export function awaitRunning(
  running: RunningRollout,
  {
    cluster,
    service,
    eventLog
  }: { readonly cluster: string; readonly service: string; readonly eventLog: DeploymentLog },
  dependencies: AwaitedDependencies
): AwaitedEnd {
  const { serviceDeployments, services } = dependencies
  const rollBackFailing = watchFailing(dependencies)
  const look = async (): Promise<BlockingDeployment | undefined> => {
    const seen = await services.find(cluster, service)
    const deployment = await serviceDeployments.observe(running.deployment.arn)
    if (deployment === undefined || !isUnderWay(deployment)) return undefined
    if (seen !== undefined) await rollBackFailing({ service: seen, running: { ...running, deployment }, eventLog })
    const waitsFor = seen !== undefined && isAwaitingDecision(seen.tags, deployment.pauses) ? 'person' : 'run'
    return blockingShift({ ...running, deployment, waitsFor })
  }
  return { eventLog, blocking: blockingShift(running), look }
}

function awaitRolling(
  service: ServiceSnapshot,
  wanted: string | undefined,
  { eventLog, services }: { readonly eventLog: DeploymentLog } & Pick<AwaitedDependencies, 'services'>
): AwaitedEnd | undefined {
  const running = findRollingOverlap(service, wanted)
  if (running === undefined) return undefined
  const look = async (): Promise<BlockingDeployment | undefined> => {
    const seen = await services.find(service.cluster, service.name)
    const found = seen && findRollingOverlap(seen, wanted)
    return found && blockingRolling(found)
  }
  return { eventLog, blocking: blockingRolling(running), look }
}
