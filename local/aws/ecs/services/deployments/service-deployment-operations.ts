import type {
  ContinueServiceDeploymentRequest,
  DescribeServiceDeploymentsRequest,
  DescribeServiceRevisionsRequest,
  ListServiceDeploymentsRequest,
  StopServiceDeploymentRequest
} from '@aws-sdk/client-ecs'
import type { AwsService } from '../../../aws-service.js'
import { ecsError } from '../../ecs-error.js'
import { ecsOperation } from '../../ecs-operation.js'
import { continueServiceDeployment } from '../../traffic-shift/continue-service-deployment.js'
import { cutPage } from '../../page.js'
import type { Heartbeat } from '../heartbeat.js'
import type { Service } from '../service.js'
import type { ServiceContext } from '../service-context.js'
import { describeBriefly, describeServiceDeployment } from './service-deployment.js'
import { findServiceDeployment, visibleDeployments } from './service-deployment-store.js'
import { describeServiceRevision } from './service-revision.js'
import type { ServiceStore } from '../service-store.js'
import { stopServiceDeployment } from './stop-service-deployment.js'

interface Deps {
  readonly services: ServiceStore
  readonly context: ServiceContext
  readonly heartbeat: Heartbeat<Service>
}

/** Times are epoch seconds on the wire. */
type ListInput = Omit<ListServiceDeploymentsRequest, 'createdAt'> & {
  readonly createdAt?: { readonly before?: number; readonly after?: number }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
export function serviceDeploymentOperations(deps: Deps): AwsService['operations'] {
  return {
    ListServiceDeployments: ecsOperation((input: ListInput) => list(input, deps)),
    DescribeServiceDeployments: ecsOperation((input: DescribeServiceDeploymentsRequest) => describe(input, deps)),
    DescribeServiceRevisions: ecsOperation((input: DescribeServiceRevisionsRequest) => describeRevisions(input, deps)),
    StopServiceDeployment: ecsOperation((input: StopServiceDeploymentRequest) => {
      const found = findServiceDeployment(input.serviceDeploymentArn ?? '', deps)
      if (found === undefined) throw ecsError.serviceDeploymentNotFound()
      stopServiceDeployment(found, input.stopType, deps.context)
      deps.heartbeat.wake(found.service)
      return { serviceDeploymentArn: found.arn }
    }),
    ContinueServiceDeployment: ecsOperation((input: ContinueServiceDeploymentRequest) => {
      const found = findServiceDeployment(input.serviceDeploymentArn ?? '', deps)
      if (found === undefined) throw ecsError.serviceDeploymentNotFound()
      continueServiceDeployment(found, input)
      deps.heartbeat.wake(found.service)
      return { serviceDeploymentArn: found.arn }
    })
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html: newest first, 20 unless asked otherwise. */
function list(input: ListInput, { services, context }: Deps) {
  const service = services.get(input.cluster, input.service)
  const { before = Infinity, after = -Infinity } = input.createdAt ?? {}
  const found = visibleDeployments(service, context).filter(
    ({ status, createdAt }) =>
      (input.status === undefined || input.status.length === 0 || input.status.includes(status)) &&
      createdAt < before * 1000 &&
      createdAt > after * 1000
  )
  const { items, nextToken } = cutPage(found, input, 20)
  const serviceDeployments = items.map(found => ({
    ...describeBriefly(found),
    targetServiceRevisionArn: found.target.arn
  }))
  return { serviceDeployments, nextToken }
}

function describe(input: DescribeServiceDeploymentsRequest, deps: Deps) {
  const arns = input.serviceDeploymentArns ?? []
  checkCount('serviceDeploymentArns', arns)
  const all = arns.map(arn => ({ arn, found: findServiceDeployment(arn, deps) }))
  return {
    serviceDeployments: all.flatMap(({ found }) =>
      found === undefined ? [] : describeServiceDeployment(found, deps.context.openQuestions)
    ),
    failures: all.flatMap(({ arn, found }) => (found === undefined ? { arn, reason: 'MISSING' } : []))
  }
}

function describeRevisions(input: DescribeServiceRevisionsRequest, { services }: Deps) {
  const arns = input.serviceRevisionArns ?? []
  checkCount('serviceRevisionArns', arns)
  const revisions = [...services.all].flatMap(service => service.revisions)
  const all = arns.map(arn => ({ arn, found: revisions.find(revision => revision.arn === arn) }))
  return {
    serviceRevisions: all.flatMap(({ found }) => (found === undefined ? [] : describeServiceRevision(found))),
    failures: all.flatMap(({ arn, found }) => (found === undefined ? { arn, reason: 'MISSING' } : []))
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html: up to 20. */
function checkCount(name: string, arns: readonly string[]): void {
  if (arns.length === 0) throw ecsError.invalidParameter(`${name} cannot be empty.`)
  if (arns.length > 20) throw ecsError.invalidParameter(`The maximum number of ${name} is 20.`)
}
