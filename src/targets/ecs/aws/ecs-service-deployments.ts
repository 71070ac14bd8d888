import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  type ECSClient,
  type ServiceDeployment as SdkServiceDeployment,
  type ServiceDeploymentBrief
} from '@aws-sdk/client-ecs'
import type { AwsCalls } from '../../../aws/calls.js'
import { readPages } from '../../../aws/read-pages.js'
import type { ServiceDeployment } from '../domain/service/service-deployment.js'
import { changeImage } from '../../../domain/image-registry/image-reference.js'
import type { RevisionImages } from '../ports/revision-images.js'
import type { ServiceDeployments } from '../ports/service-deployments.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html */
const MOST_DEPLOYMENTS_A_CALL = 20
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html */
const PAGE_SIZE = 100

/** Service deployments over the ECS API. */
export function ecsServiceDeployments(client: ECSClient, calls: AwsCalls): ServiceDeployments & RevisionImages {
  async function describeRevision(revision: string) {
    const answer = await calls.read('ecs:DescribeServiceRevisions', options =>
      client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }), options)
    )
    return answer.serviceRevisions?.[0]
  }

  async function describePage(page: string[]): Promise<readonly ServiceDeployment[]> {
    const answer = await calls.read('ecs:DescribeServiceDeployments', options =>
      client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: page }), options)
    )
    return (answer.serviceDeployments ?? []).map(readDeployment)
  }

  async function listAll(cluster: string, service: string, since: number | undefined) {
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
    return listed.flatMap(({ serviceDeployments = [] }) => serviceDeployments)
  }

  return {
    async describe(arns) {
      const found: ServiceDeployment[] = []
      for (let start = 0; start < arns.length; start += MOST_DEPLOYMENTS_A_CALL)
        found.push(...(await describePage(arns.slice(start, start + MOST_DEPLOYMENTS_A_CALL))))
      return found
    },
    observe: async arn => (await describePage([arn]))[0],
    async observeListed(arn) {
      const [, cluster = '', service = ''] = arn.split('/')
      const found = (await listAll(cluster, service, undefined)).find(one => one.serviceDeploymentArn === arn)
      return found && readListed(found)
    },
    async list(cluster, service, since) {
      // The order of the list is not documented.
      const newestFirst = (await listAll(cluster, service, since)).toSorted(
        (a, b) => time(b.createdAt) - time(a.createdAt)
      )
      return newestFirst.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? [])
    },
    async placement(revision) {
      const { taskDefinition, resolvedConfiguration } = (await describeRevision(revision)) ?? {}
      if (taskDefinition === undefined) return undefined
      const balancers = resolvedConfiguration?.loadBalancers ?? []
      return { taskDefinition, targetGroups: balancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []) }
    },
    async imagesOf(revision) {
      // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
      const { containerImages = [] } = (await describeRevision(revision)) ?? {}
      const named = containerImages.flatMap(({ containerName, image = '', imageDigest }) => {
        const byDigest = imageDigest === undefined ? undefined : imageByDigest(image, imageDigest)
        return containerName === undefined || byDigest === undefined ? [] : [[containerName, byDigest] as const]
      })
      return Object.fromEntries(named)
    },
    async answer(arn, hookId, action) {
      await calls.change('ecs:ContinueServiceDeployment', options =>
        client.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }), options)
      )
    },
    async rollBack(arn) {
      await calls.change('ecs:StopServiceDeployment', options =>
        client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }), options)
      )
    }
  }
}

function readDeployment(deployment: SdkServiceDeployment): ServiceDeployment {
  const { deploymentCircuitBreaker: breaker, rollback, targetServiceRevision: target } = deployment
  // Only a pause awaits an action; its type may not be shown.
  const waiting = (deployment.lifecycleHookDetails ?? []).filter(
    ({ targetType = 'PAUSE', status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION'
  )
  return {
    arn: deployment.serviceDeploymentArn ?? '',
    service: (deployment.serviceArn ?? '').replace(/^.*\//, ''),
    status: deployment.status ?? '',
    statusReason: deployment.statusReason,
    stage: deployment.lifecycleStage,
    strategy: deployment.deploymentConfiguration?.strategy,
    createdAt: time(deployment.createdAt),
    startedAt: deployment.startedAt?.getTime(),
    finishedAt: deployment.finishedAt?.getTime(),
    targetRevision: target?.arn,
    sourceRevisions: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
    pauses: waiting.map(({ hookId = '', expiresAt }) => ({ hookId, expiresAt: time(expiresAt) })),
    targetWeightPercent: target?.requestedProductionTrafficWeight,
    triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
    circuitBreaker: breaker && {
      status: breaker.status ?? '',
      failureCount: breaker.failureCount ?? 0,
      threshold: breaker.threshold ?? 0
    },
    rollback: rollback && { reason: rollback.reason, revision: rollback.serviceRevisionArn }
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentBrief.html */
function readListed({ targetServiceRevisionArn: arn, ...brief }: ServiceDeploymentBrief): ServiceDeployment {
  return { ...readDeployment({ ...brief, targetServiceRevision: { arn } }), isListed: true }
}

function imageByDigest(image: string, digest: string): string | undefined {
  return image.includes('@') ? image : changeImage(image, `@${digest}`)
}

function time(date: Date | undefined): number {
  return date?.getTime() ?? 0
}
