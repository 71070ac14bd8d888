import type { DeployError } from '../../../../domain/errors.js'
import type { ServiceDeployment } from '../../domain/service/service-deployment.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { Services } from '../../ports/services.js'
import type { TryRead } from './try-reads.js'

/** What a rollback reads of ECS. */
export interface RollbackReads {
  readonly services: Services
  readonly serviceDeployments: ServiceDeployments
}

/**
 * The reads of a rollback: where AWS denies one, or does not answer it in time, another call shows enough to go back. Each throws what the
 * first call failed with where both fail.
 */
export function rollbackReads({ services, serviceDeployments }: RollbackReads, tryRead: TryRead): RollbackReads {
  const found = servicesOr({ services, tryRead })
  return { services: found.services, serviceDeployments: deploymentsOr({ serviceDeployments, ...found, tryRead }) }
}

/** Before anything was deployed, UpdateService shows the service. Later, it could be too late for an update. */
function servicesOr({ services, tryRead }: Pick<RollbackReads, 'services'> & { readonly tryRead: TryRead }) {
  let isUpdated = false
  /** ARNs of the deployments that services had at first. */
  const earlier = new Map<string, string | undefined>()
  const note = (service: ServiceSnapshot) => {
    if (!earlier.has(service.name)) earlier.set(service.name, service.currentServiceDeployment)
    return service
  }
  const byUpdate = async (cluster: string, names: readonly string[], error: DeployError) => {
    if (isUpdated) throw error
    return Promise.all(names.map(async name => note(await services.findByUpdate(cluster, name))))
  }
  const find: Services['find'] = async (cluster, service) => {
    const seen = await tryRead(
      'ecs:DescribeServices',
      () => services.find(cluster, service),
      async error => (await byUpdate(cluster, [service], error))[0]
    )
    return seen && note(seen)
  }
  const changed: Services = {
    ...services,
    find,
    async describe(cluster, names) {
      const seen = await tryRead(
        'ecs:DescribeServices',
        () => services.describe(cluster, names),
        async error => ({ services: await byUpdate(cluster, names, error), missing: [] })
      )
      seen.services.forEach(note)
      return seen
    },
    update(change) {
      isUpdated = true
      return services.update(change)
    }
  }
  return { services: changed, isEarlier: (arn: string) => [...earlier.values()].includes(arn) }
}

function deploymentsOr({
  serviceDeployments,
  services,
  isEarlier,
  tryRead
}: ReturnType<typeof servicesOr> &
  Pick<RollbackReads, 'serviceDeployments'> & { readonly tryRead: TryRead }): ServiceDeployments {
  const current = async (cluster: string, name: string) =>
    (await services.find(cluster, name))?.currentServiceDeployment
  const observe: ServiceDeployments['observe'] = arn =>
    tryRead(
      'ecs:DescribeServiceDeployments',
      () => serviceDeployments.observe(arn),
      () => serviceDeployments.observeListed(arn)
    )
  return {
    ...serviceDeployments,
    observe,
    describe: arns =>
      tryRead(
        'ecs:DescribeServiceDeployments',
        () => serviceDeployments.describe(arns),
        async () => {
          const listed = await Promise.all(arns.map(arn => serviceDeployments.observeListed(arn)))
          return listed.filter((each): each is ServiceDeployment => each !== undefined)
        }
      ),
    list: (cluster, service, since) =>
      tryRead(
        'ecs:ListServiceDeployments',
        () => serviceDeployments.list(cluster, service, since),
        async () => {
          const arn = await current(cluster, service)
          return arn === undefined ? [] : [arn]
        }
      ),
    placement: revision =>
      tryRead(
        'ecs:DescribeServiceRevisions',
        () => serviceDeployments.placement(revision),
        async () => {
          // A service names what it deploys. Of an earlier deployment, it may name another revision by now.
          const [, cluster = '', name = ''] = revision.split('/')
          const service = await services.find(cluster, name)
          const arn = service?.currentServiceDeployment
          if (service === undefined || arn === undefined || isEarlier(arn)) return undefined
          const deployment = await observe(arn)
          return deployment?.targetRevision === revision
            ? { taskDefinition: service.taskDefinition, targetGroups: [] }
            : undefined
        }
      )
  }
}
