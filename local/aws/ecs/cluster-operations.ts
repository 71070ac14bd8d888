import type {
  CreateClusterRequest,
  DeleteClusterRequest,
  DescribeClustersRequest,
  ListClustersRequest
} from '@aws-sdk/client-ecs'
import { AwsError } from '../aws-error.js'
import type { AwsService } from '../aws-service.js'
import type { Cluster, Clusters } from './clusters.js'
import { ecsOperation } from './ecs-operation.js'
import { cutPage } from './page.js'
import type { ServiceStore } from './services/service-store.js'
import type { TaskStore } from './tasks/task-store.js'

interface Deps {
  readonly clusters: Clusters
  readonly services: ServiceStore
  readonly tasks: TaskStore
}

export function clusterOperations(deps: Deps): AwsService['operations'] {
  const { clusters } = deps
  return {
    CreateCluster: ecsOperation((input: CreateClusterRequest) => ({
      cluster: describe(clusters.create(input), deps)
    })),
    DeleteCluster: ecsOperation((input: DeleteClusterRequest) => {
      const cluster = clusters.get(input.cluster)
      checkEmpty(cluster, deps)
      cluster.status = 'INACTIVE'
      return { cluster: describe(cluster, deps) }
    }),
    DescribeClusters: ecsOperation((input: DescribeClustersRequest) => describeAll(input, deps)),
    ListClusters: ecsOperation((input: ListClustersRequest) => {
      const active = [...clusters.all].filter(({ status }) => status === 'ACTIVE')
      const { items, nextToken } = cutPage(active, input, 100)
      return { clusterArns: items.map(cluster => cluster.arn), nextToken }
    })
  }
}

function describeAll(input: DescribeClustersRequest, deps: Deps) {
  const found: object[] = []
  const failures: object[] = []
  for (const reference of input.clusters ?? ['default']) {
    const cluster = deps.clusters.find(reference)
    if (cluster === undefined) failures.push({ arn: deps.clusters.arnOf(reference), reason: 'MISSING' })
    else found.push(describe(cluster, deps))
  }
  return { clusters: found, failures }
}

function describe(cluster: Cluster, { services, tasks }: Deps) {
  const all = tasks.inCluster(cluster)
  const count = (...statuses: string[]) => all.filter(({ lastStatus }) => statuses.includes(lastStatus)).length
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: count('RUNNING'),
    pendingTasksCount: count('PROVISIONING', 'PENDING'),
    activeServicesCount: services.inCluster(cluster).filter(({ status }) => status === 'ACTIVE').length,
    statistics: [],
    settings: cluster.settings,
    capacityProviders: cluster.capacityProviders,
    defaultCapacityProviderStrategy: [],
    tags: cluster.tags
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html */
function checkEmpty(cluster: Cluster, { services, tasks }: Deps): void {
  if (services.inCluster(cluster).some(({ status }) => status !== 'INACTIVE')) {
    throw new AwsError('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.')
  }
  if (tasks.inCluster(cluster).some(({ lastStatus }) => lastStatus !== 'STOPPED')) {
    throw new AwsError('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.')
  }
}
