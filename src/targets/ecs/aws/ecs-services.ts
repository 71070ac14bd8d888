import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
  type CapacityProviderStrategyItem,
  type Deployment,
  type ECSClient,
  type LoadBalancer,
  type NetworkConfiguration as SdkNetworkConfiguration,
  type Service
} from '@aws-sdk/client-ecs'
import type { AwsCalls } from '../../../aws/calls.js'
import { keepExactJson, sendExactJson } from '../../../aws/exact-json.js'
import { namingCluster } from '../../../aws/missing-cluster.js'
import { readPages } from '../../../aws/read-pages.js'
import type {
  DeploymentSnapshot,
  NetworkConfiguration,
  ServiceLoadBalancer,
  ServiceSnapshot
} from '../domain/service/service-snapshot.js'
import { isList, isObject } from '../../../domain/document/document.js'
import type { JsonObject, JsonValue } from '../../../domain/document/json-value.js'
import type { Services } from '../ports/services.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const MOST_SERVICES_A_CALL = 10
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
const MOST_TASKS_A_CALL = 100

/** Services over the ECS API. */
export function ecsServices(client: ECSClient, calls: AwsCalls): Services {
  async function describePage(cluster: string, names: readonly string[]): Promise<readonly ServiceSnapshot[]> {
    const command = new DescribeServicesCommand({ cluster, services: [...names], include: ['TAGS'] })
    const exact = keepExactJson(command)
    const requested = calls.read('ecs:DescribeServices', options => client.send(command, options))
    const answer = await namingCluster(cluster, client, requested)
    const configurations = readConfigurations(exact())
    return (answer.services ?? []).map((service, index) => readService(service, configurations[index] ?? {}))
  }

  /** Deployment configurations travel as exact JSON, so that none of their fields is lost. */
  async function update(cluster: string, service: string, members: JsonObject): Promise<ServiceSnapshot> {
    const command = sendExactJson(
      new UpdateServiceCommand({ cluster, service }),
      JSON.stringify({ cluster, service, ...members })
    )
    const exact = keepExactJson(command)
    const answer = await calls.change('ecs:UpdateService', options => client.send(command, options))
    return readService(answer.service ?? {}, readConfigurations(exact())[0] ?? {})
  }

  return {
    async describe(cluster, names) {
      const services = (await Promise.all(pages(names).map(page => describePage(cluster, page)))).flat()
      return { services, missing: names.filter(name => !services.some(service => service.name === name)) }
    },
    find: async (cluster, service) => (await describePage(cluster, [service]))[0],
    findByUpdate: (cluster, service) => update(cluster, service, {}),
    update: ({ cluster, service, taskDefinition, desiredCount, redeploy, deploymentConfiguration }) =>
      update(cluster, service, {
        taskDefinition,
        ...(desiredCount === undefined ? {} : { desiredCount }),
        ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
        ...(redeploy === 'forced' ? { forceNewDeployment: true } : {})
      }),
    async configure(cluster, service, deploymentConfiguration) {
      await update(cluster, service, { deploymentConfiguration })
    },
    async tag(service, tags) {
      const command = new TagResourceCommand({ resourceArn: service, tags: [...tags] })
      await calls.change('ecs:TagResource', options => client.send(command, options))
    },
    async untag(service, keys) {
      const command = new UntagResourceCommand({ resourceArn: service, tagKeys: [...keys] })
      await calls.change('ecs:UntagResource', options => client.send(command, options))
    },
    async revisionsInUse(cluster, family) {
      const listed = await readPages({
        what: `the tasks of family ${family}`,
        ask: nextToken => {
          const command = new ListTasksCommand({ cluster, family, nextToken })
          return calls.read('ecs:ListTasks', options => client.send(command, options))
        },
        nextOf: ({ nextToken }) => nextToken
      })
      const arns = listed.flatMap(({ taskArns = [] }) => taskArns)
      const inUse = new Set<string>()
      for (let start = 0; start < arns.length; start += MOST_TASKS_A_CALL) {
        const command = new DescribeTasksCommand({ cluster, tasks: arns.slice(start, start + MOST_TASKS_A_CALL) })
        const { tasks = [] } = await calls.read('ecs:DescribeTasks', options => client.send(command, options))
        for (const task of tasks) if (task.taskDefinitionArn !== undefined) inUse.add(task.taskDefinitionArn)
      }
      return [...inUse]
    }
  }
}

function pages(names: readonly string[]): readonly (readonly string[])[] {
  const unique = [...new Set(names)]
  return Array.from({ length: Math.ceil(unique.length / MOST_SERVICES_A_CALL) }, (_, page) =>
    unique.slice(page * MOST_SERVICES_A_CALL, (page + 1) * MOST_SERVICES_A_CALL)
  )
}

/** The deployment configurations as ECS sent them: the SDK drops members that are newer than itself. */
function readConfigurations(text: string): readonly JsonObject[] {
  const answer = JSON.parse(text) as JsonValue
  if (!isObject(answer)) return []
  const { services, service } = answer
  const all = isList(services) ? services : [service]
  return all.map(item => {
    const configuration = isObject(item) ? item.deploymentConfiguration : undefined
    return isObject(configuration) ? configuration : {}
  })
}

function readService(service: Service, deploymentConfiguration: JsonObject): ServiceSnapshot {
  const { deploymentCircuitBreaker: breaker, alarms } = service.deploymentConfiguration ?? {}
  return {
    cluster: (service.clusterArn ?? '').replace(/^.*\//, ''),
    name: service.serviceName ?? '',
    arn: service.serviceArn ?? '',
    status: service.status ?? '',
    controller: service.deploymentController?.type ?? 'ECS',
    scheduling: service.schedulingStrategy ?? 'REPLICA',
    taskDefinition: service.taskDefinition ?? '',
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    deployments: (service.deployments ?? []).map(readDeployment),
    events: (service.events ?? []).map(({ id = '', createdAt, message = '' }) => ({
      id,
      at: time(createdAt),
      message
    })),
    currentServiceDeployment: service.currentServiceDeployment,
    targetGroups: (service.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
    loadBalancers: (service.loadBalancers ?? []).map(readLoadBalancer),
    tags: (service.tags ?? []).map(({ key = '', value = '' }) => ({ key, value })),
    circuitBreaker: breaker && { enabled: breaker.enable ?? false, rollback: breaker.rollback ?? false },
    alarms: alarms && {
      names: alarms.alarmNames ?? [],
      enabled: alarms.enable ?? false,
      rollback: alarms.rollback ?? false
    },
    deploymentConfiguration,
    networkConfiguration: readNetwork(service.networkConfiguration),
    launchType: service.launchType,
    capacityProviderStrategy: (service.capacityProviderStrategy ?? []).map(readCapacityProvider),
    platformVersion: service.platformVersion
  }
}

function readDeployment(deployment: Deployment): DeploymentSnapshot {
  return {
    id: deployment.id ?? '',
    status: deployment.status ?? '',
    taskDefinition: deployment.taskDefinition ?? '',
    // Only set for rolling updates; anything else counts as in progress.
    rolloutState: deployment.rolloutState ?? 'IN_PROGRESS',
    rolloutStateReason: deployment.rolloutStateReason,
    desiredCount: deployment.desiredCount ?? 0,
    runningCount: deployment.runningCount ?? 0,
    pendingCount: deployment.pendingCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    createdAt: time(deployment.createdAt)
  }
}

/** One entry of a service's load balancers, as the SDK read it. */
function readLoadBalancer({
  targetGroupArn,
  containerName,
  containerPort,
  advancedConfiguration
}: LoadBalancer): ServiceLoadBalancer {
  return {
    targetGroup: targetGroupArn ?? '',
    alternateTargetGroup: advancedConfiguration?.alternateTargetGroupArn,
    productionRule: advancedConfiguration?.productionListenerRule,
    testRule: advancedConfiguration?.testListenerRule,
    infrastructureRole: advancedConfiguration?.roleArn,
    containerName,
    containerPort
  }
}

function readNetwork(network: SdkNetworkConfiguration | undefined): NetworkConfiguration | undefined {
  const vpc = network?.awsvpcConfiguration
  if (vpc === undefined) return undefined
  return {
    subnets: vpc.subnets ?? [],
    securityGroups: vpc.securityGroups ?? [],
    assignPublicIp: vpc.assignPublicIp
  }
}

function readCapacityProvider({ capacityProvider, weight, base }: CapacityProviderStrategyItem) {
  return { name: capacityProvider ?? '', weight: weight ?? 0, base: base ?? 0 }
}

function time(date: Date | undefined): number {
  return date?.getTime() ?? 0
}
