import { nameRevision, type ServiceSnapshot } from './service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'

/** Which service was asked for, and with how many tasks (undefined: unchanged). */
export interface ServiceSpec {
  readonly cluster: string
  readonly service: string
  readonly desiredCount: number | undefined
}

/**
 * Why a service cannot be deployed to at all, whatever the task definition. Undefined when it can. A rollback is refused only where ECS would
 * refuse it.
 */
export function refuseService(
  spec: ServiceSpec,
  service: ServiceSnapshot | undefined,
  purpose: 'deploy' | 'rollback'
): Ending | undefined {
  const name = `Service ${spec.service} in cluster ${spec.cluster}`
  const refuse = (reasonCode: Ending['reasonCode'], reason: string): Ending => ({
    verdict: 'failed',
    reasonCode,
    reason
  })
  if (service === undefined)
    return refuse(
      'service-missing',
      `${name} does not exist in this account and region. Check the names and the region.`
    )
  if (service.status !== 'ACTIVE')
    return refuse('service-inactive', `${name} is ${service.status}. Deploy to an ACTIVE service.`)
  if (service.controller !== 'ECS')
    return refuse(
      'wrong-controller',
      `${name} has the deployment controller ${service.controller}. Use a service with the deployment controller ECS.`
    )
  if (purpose === 'rollback') return undefined
  if (service.scheduling === 'DAEMON' && spec.desiredCount !== undefined)
    return refuse(
      'preflight',
      `${name} has the scheduling strategy DAEMON, which does not support a desired count. Remove the input "desired-count".`
    )
  if ((spec.desiredCount ?? service.desiredCount) === 0)
    return refuse(
      'scaled-to-zero',
      `${name} is scaled to zero, so no task would run and nothing could be verified. Set the input "desired-count", or scale it up first.`
    )
  return undefined
}

/** What a rollback reports where a deployment is refused: one sentence. Undefined where there is nothing. */
export function warnOfCounts(spec: ServiceSpec, service: ServiceSnapshot): string | undefined {
  if (service.scheduling === 'DAEMON' && spec.desiredCount !== undefined)
    return `Service ${spec.service} has the scheduling strategy DAEMON, so this rollback ignores the input "desired-count".`
  if ((spec.desiredCount ?? service.desiredCount) === 0)
    return `Service ${spec.service} is scaled to zero, so no task of the rollback runs and nothing can be verified.`
  return undefined
}

/** Why a service cannot have its traffic shifted, whatever its load balancers are. Undefined when it can. */
export function refuseShift(spec: ServiceSpec, service: ServiceSnapshot | undefined): Ending | undefined {
  if (service === undefined) return undefined
  if (service.controller !== 'ECS') return refuseService(spec, service, 'deploy')
  if (service.scheduling === 'REPLICA') return undefined
  return {
    verdict: 'failed',
    reasonCode: 'preflight',
    reason: `Service ${spec.service} in cluster ${spec.cluster} has the scheduling strategy ${service.scheduling}, but canary and blue-green require REPLICA. Use strategy: rolling.`
  }
}

/** Why a service cannot be deployed to by a rolling update. Undefined when it can. */
export function refuseStrategy(
  spec: Pick<ServiceSpec, 'cluster' | 'service'>,
  { deploymentConfiguration: { strategy = 'ROLLING' } }: ServiceSnapshot
): Ending | undefined {
  if (strategy === 'ROLLING') return undefined
  return {
    verdict: 'failed',
    reasonCode: 'wrong-strategy',
    reason: `Service ${spec.service} in cluster ${spec.cluster} has the deployment strategy ${JSON.stringify(strategy)}, but \`strategy: rolling\` requires ROLLING. Use strategy: blue-green or canary, or roll back with \`purpose: rollback\`.`
  }
}

/** Why a deployment that is in progress keeps ours from starting. */
export function refuseOverlap(service: ServiceSnapshot, running: { readonly taskDefinition: string }): Ending {
  return {
    verdict: 'failed',
    reasonCode: 'another-deployment-running',
    reason: `A rolling deployment of ${nameRevision(running.taskDefinition)} is in progress and blocks this deployment of service ${service.name}. Set \`on-running: supersede\` to replace it, run rollback.yml (\`purpose: rollback\`), or wait until it ends.`
  }
}
