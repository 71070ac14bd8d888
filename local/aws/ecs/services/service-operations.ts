import type {
  CreateServiceRequest,
  DeleteServiceRequest,
  DescribeServicesRequest,
  ListServicesRequest,
  UpdateServiceRequest
} from '@aws-sdk/client-ecs'
import type { AwsService } from '../../aws-service.js'
import type { Clusters } from '../clusters.js'
import { ecsError } from '../ecs-error.js'
import { ecsOperation } from '../ecs-operation.js'
import { cutPage } from '../page.js'
import { createService } from './create-service.js'
import { deleteService } from './delete-service.js'
import { describeService } from './describe-service.js'
import type { Heartbeat } from './heartbeat.js'
import type { Service } from './service.js'
import type { ServiceContext } from './service-context.js'
import type { ServiceStore } from './service-store.js'
import { updateService } from './update-service.js'

interface Deps {
  readonly clusters: Clusters
  readonly services: ServiceStore
  readonly context: ServiceContext
  readonly heartbeat: Heartbeat<Service>
}

export function serviceOperations(deps: Deps): AwsService['operations'] {
  const { clusters, services, context, heartbeat } = deps
  const describe = (service: Service) => ({ service: describeService(service, context) })
  return {
    CreateService: ecsOperation((input: CreateServiceRequest, caller) => {
      const service = createService(input, caller, deps)
      heartbeat.wake(service)
      return describe(service)
    }),
    UpdateService: ecsOperation((input: UpdateServiceRequest) => {
      const service = services.get(input.cluster, input.service)
      updateService(service, input, context)
      heartbeat.wake(service)
      return describe(service)
    }),
    DeleteService: ecsOperation((input: DeleteServiceRequest) => {
      const service = services.get(input.cluster, input.service)
      deleteService(service, input.force === true ? 'forced' : 'when-empty', context)
      heartbeat.wake(service)
      return describe(service)
    }),
    DescribeServices: ecsOperation((input: DescribeServicesRequest) => describeAll(input, deps)),
    ListServices: ecsOperation((input: ListServicesRequest) => {
      const found = services.inCluster(clusters.get(input.cluster)).filter(service => isWanted(service, input))
      const { items, nextToken } = cutPage(found, input, 10)
      return { serviceArns: items.map(service => service.arn), nextToken }
    })
  }
}

/** How long a deleted service can still be described; AWS does not document it; users see about an hour. */
const inactiveVisibleMilliseconds = 3_600_000

function describeAll(input: DescribeServicesRequest, { clusters, services, context }: Deps) {
  const cluster = clusters.get(input.cluster)
  const references = input.services ?? []
  if (references.length === 0) throw ecsError.invalidParameter('Services cannot be empty.')
  if (references.length > 10) throw ecsError.invalidParameter('The maximum number of services is 10.')
  const now = context.clock.now()
  const withTags = input.include?.includes('TAGS') === true
  const found: object[] = []
  const failures: object[] = []
  for (const reference of references) {
    const service = services.find(cluster, reference)
    const isGone = now - (service?.deletedAt ?? now) > inactiveVisibleMilliseconds
    if (service === undefined || isGone) failures.push({ arn: missingArn(reference, cluster.arn), reason: 'MISSING' })
    else found.push({ ...describeService(service, context), ...(withTags ? {} : { tags: undefined }) })
  }
  return { services: found, failures }
}

function missingArn(reference: string, clusterArn: string): string {
  return reference.startsWith('arn:') ? reference : `${clusterArn.replace(':cluster/', ':service/')}/${reference}`
}

function isWanted(service: Service, { launchType, schedulingStrategy }: ListServicesRequest): boolean {
  if (service.status === 'INACTIVE') return false
  if (launchType !== undefined && service.settings.launchType !== launchType) return false
  return schedulingStrategy === undefined || service.settings.schedulingStrategy === schedulingStrategy
}
