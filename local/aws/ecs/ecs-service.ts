import type { UpdateServiceRequest } from '@aws-sdk/client-ecs'
import type { AwsService } from '../aws-service.js'
import type { Clock } from '../clock.js'
import type { Alarms } from '../cloudwatch/alarms/alarms.js'
import type { Traffic } from '../elbv2/traffic.js'
import type { LogSink } from '../logs/log-sink.js'
import type { Place } from '../place.js'
import type { ContainerRuntime } from '../tasks/container-runtime.js'
import { clusterOperations } from './cluster-operations.js'
import { createClusters, type Clusters } from './clusters.js'
import { LIKELY_ANSWERS, type OpenQuestions } from './open-questions.js'
import { rolesPassedByUpdate } from './passed-roles.js'
import { startHeartbeat } from './services/heartbeat.js'
import { reconcileService } from './services/reconciliation/reconcile-service.js'
import type { RollbackRace } from './services/rollback-race.js'
import type { Service } from './services/service.js'
import type { ServiceContext } from './services/service-context.js'
import { serviceDeploymentOperations } from './services/deployments/service-deployment-operations.js'
import { serviceOperations } from './services/service-operations.js'
import { createServiceStore, type ServiceStore } from './services/service-store.js'
import { tagOperations, tagsOf } from './tag-operations.js'
import { taskDefinitionOperations } from './task-definitions/task-definition-operations.js'
import { createTaskDefinitionStore } from './task-definitions/task-definition-store.js'
import { runTaskOperation } from './tasks/run-task.js'
import { taskOperations } from './tasks/task-operations.js'
import { taskSetOperations } from './task-sets/task-set-operations.js'
import { createTaskStore } from './tasks/task-store.js'

export interface EcsOptions {
  readonly clock: Clock
  readonly place: Place
  readonly traffic: Traffic
  readonly alarms: Alarms
  readonly logs: LogSink
  readonly runtime: ContainerRuntime
  /** How late a new service deployment shows in lists and descriptions, in milliseconds of the local cloud's time. */
  readonly deploymentVisibleAfter: number
  /** The outcome of a rollback that a user asks for; `rolls-back` unless given. */
  readonly rollbackRace?: RollbackRace
  /** The likelier answers unless given. */
  readonly openQuestions?: Partial<OpenQuestions>
  /** Whether a deployment of a service is kept in a stage; none is unless given. */
  readonly staysIn?: ServiceContext['staysIn']
}

/** Amazon ECS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html */
export function createEcs(options: EcsOptions): AwsService {
  const { clock, place } = options
  const closing = new AbortController()
  const clusters = createClusters(place)
  const taskDefinitions = createTaskDefinitionStore({ clock, place })
  const tasks = createTaskStore({ ...options, closing: closing.signal })
  const services = createServiceStore(clusters)
  const context: ServiceContext = {
    ...options,
    tasks,
    taskDefinitions,
    rollbackRace: options.rollbackRace ?? 'rolls-back',
    openQuestions: { ...LIKELY_ANSWERS, ...options.openQuestions },
    staysIn: options.staysIn ?? (() => false)
  }
  const heartbeat = startHeartbeat<Service>(clock, service =>
    service.status === 'INACTIVE' ? undefined : reconcileService(service, context)
  )
  return {
    prefix: 'ecs',
    operations: {
      ...clusterOperations({ clusters, services, tasks }),
      ...taskDefinitionOperations({ store: taskDefinitions, clock }),
      ...taskOperations({ clusters, tasks, services }),
      ...runTaskOperation({ clusters, tasks, taskDefinitions, clock }),
      ...serviceOperations({ clusters, services, context, heartbeat }),
      ...serviceDeploymentOperations({ services, context, heartbeat }),
      ...taskSetOperations({ services, context, heartbeat }),
      ...tagOperations({ clusters, services, tasks, taskDefinitions })
    },
    furtherNeeds: (operation, input) => {
      if (operation !== 'UpdateService') return []
      const request: UpdateServiceRequest = { service: undefined, ...input }
      return rolesPassedByUpdate(findService(request, { clusters, services }), request)
    },
    tagsOf: arn => tagsOf(arn, { clusters, services, tasks, taskDefinitions }),
    stop: async () => {
      closing.abort()
      heartbeat.stop()
      await tasks.close()
    }
  }
}

/** Undefined where the call itself reports what is missing. */
function findService(
  { cluster: name, service = '' }: UpdateServiceRequest,
  { clusters, services }: { readonly clusters: Clusters; readonly services: ServiceStore }
): Service | undefined {
  const cluster = clusters.find(name)
  return cluster === undefined ? undefined : services.find(cluster, service)
}
