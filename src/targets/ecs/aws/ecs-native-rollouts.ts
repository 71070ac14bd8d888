import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
  type ECSClient,
  type Service,
  type ServiceDeployment
} from '@aws-sdk/client-ecs'
import type { AwsCalls } from '../../../aws/calls.js'
import { keepExactJson, sendExactJson } from '../../../aws/exact-json.js'
import { namingCluster } from '../../../aws/missing-cluster.js'
import { readPages } from '../../../aws/read-pages.js'
import { readLoadBalancer } from './answers/read-load-balancer.js'
import type { NativeDeployment, NativeService } from '../domain/traffic-shift/native-service.js'
import type { JsonObject } from '../../../domain/document/json-value.js'
import type { NativeRollouts } from '../ports/native-rollouts.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const PAGE_SIZE = 100

/** Native deployments over the ECS API. Deployment configurations travel as exact JSON, so that none of their fields is lost. */
export function ecsNativeRollouts(client: ECSClient, calls: AwsCalls): NativeRollouts {
  async function update(cluster: string, service: string, members: JsonObject): Promise<void> {
    const command = sendExactJson(
      new UpdateServiceCommand({ cluster, service }),
      JSON.stringify({ cluster, service, ...members })
    )
    await calls.change('ecs:UpdateService', options => client.send(command, options))
  }

  return {
    async readService(cluster, service) {
      const command = new DescribeServicesCommand({ cluster, services: [service], include: ['TAGS'] })
      const exact = keepExactJson(command)
      const asked = calls.read('ecs:DescribeServices', options => client.send(command, options))
      const answer = await namingCluster(cluster, client, asked)
      const [found] = answer.services ?? []
      return found === undefined ? undefined : readService(cluster, found, readConfiguration(exact()))
    },
    async start({ cluster, service, taskDefinition, deploymentConfiguration, force }) {
      await update(cluster, service, {
        taskDefinition,
        deploymentConfiguration,
        ...(force === 'force' ? { forceNewDeployment: true } : {})
      })
    },
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
    async observe(deployment) {
      const answer = await calls.read('ecs:DescribeServiceDeployments', options =>
        client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [deployment] }), options)
      )
      const [found] = answer.serviceDeployments ?? []
      return found === undefined ? undefined : readDeployment(deployment, found)
    },
    async list(cluster, service, since) {
      const listed = await readPages({
        what: `the deployments of service ${service}`,
        ask: nextToken => {
          const createdAt = since === undefined ? undefined : { after: new Date(since) }
          const command = new ListServiceDeploymentsCommand({
            ...{ cluster, service, createdAt, maxResults: PAGE_SIZE, nextToken }
          })
          return calls.read('ecs:ListServiceDeployments', options => client.send(command, options))
        },
        nextOf: ({ nextToken }) => nextToken
      })
      const byAge = listed
        .flatMap(({ serviceDeployments = [] }) => serviceDeployments)
        .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))
      return byAge.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? [])
    },
    async placement(revision) {
      const answer = await calls.read('ecs:DescribeServiceRevisions', options =>
        client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }), options)
      )
      const [found] = answer.serviceRevisions ?? []
      if (found?.taskDefinition === undefined) return undefined
      const resolved = found.resolvedConfiguration?.loadBalancers ?? []
      return {
        taskDefinition: found.taskDefinition,
        targetGroups: resolved.flatMap(({ targetGroupArn }) => targetGroupArn ?? [])
      }
    },
    async answer(deployment, hookId, action) {
      await calls.change('ecs:ContinueServiceDeployment', options =>
        client.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: deployment, hookId, action }), options)
      )
    },
    async stop(deployment) {
      await calls.change('ecs:StopServiceDeployment', options =>
        client.send(
          new StopServiceDeploymentCommand({ serviceDeploymentArn: deployment, stopType: 'ROLLBACK' }),
          options
        )
      )
    }
  }
}

function readConfiguration(json: string): JsonObject {
  const { services } = JSON.parse(json) as { services?: readonly { deploymentConfiguration?: JsonObject }[] }
  return services?.[0]?.deploymentConfiguration ?? {}
}

function readService(cluster: string, service: Service, deploymentConfiguration: JsonObject): NativeService {
  return {
    cluster,
    name: service.serviceName ?? '',
    arn: service.serviceArn ?? '',
    status: service.status ?? '',
    controller: service.deploymentController?.type ?? 'ECS',
    scheduling: service.schedulingStrategy ?? 'REPLICA',
    taskDefinition: service.taskDefinition ?? '',
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    deploymentConfiguration,
    loadBalancers: (service.loadBalancers ?? []).map(readLoadBalancer),
    tags: (service.tags ?? []).map(({ key = '', value = '' }) => ({ key, value })),
    currentDeployment: service.currentServiceDeployment
  }
}

function readDeployment(arn: string, deployment: ServiceDeployment): NativeDeployment {
  // Only a pause awaits an action; its type may not be shown.
  const waiting = (deployment.lifecycleHookDetails ?? []).filter(
    ({ targetType = 'PAUSE', status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION'
  )
  return {
    arn,
    status: deployment.status ?? '',
    statusReason: deployment.statusReason,
    stage: deployment.lifecycleStage,
    strategy: deployment.deploymentConfiguration?.strategy,
    createdAt: deployment.createdAt?.getTime() ?? 0,
    startedAt: deployment.startedAt?.getTime(),
    finishedAt: deployment.finishedAt?.getTime(),
    targetRevision: deployment.targetServiceRevision?.arn,
    sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(revision => revision.arn ?? []),
    pauses: waiting.map(({ hookId = '', expiresAt }) => ({ hookId, expiresAt: expiresAt?.getTime() ?? 0 })),
    targetWeightPercent: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
    triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? []
  }
}
