import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  type Service,
  type ServiceDeployment,
  type ServiceRevision
} from '@aws-sdk/client-ecs'
import {
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  type TargetGroup
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Aws } from './open-aws.js'
import type { ProbeOptions } from './read-options.js'
import { shorten } from './shorten.js'

/** What a service and its past look like. What could not be read is empty, and named in `unread`. */
export interface ServiceFacts {
  readonly service: Service
  /** Newest first, ten at most. */
  readonly deployments: readonly ServiceDeployment[]
  readonly revisions: readonly ServiceRevision[]
  /** Weight by target group, of each production rule. */
  readonly weights: ReadonlyMap<string, number>
  readonly groups: readonly TargetGroup[]
  /** Keys of the tags of one running task; undefined where there is none. */
  readonly taskTags: readonly string[] | undefined
  readonly unread: readonly string[]
}

type Named = Pick<ProbeOptions, 'cluster' | 'service'>

const MOST_DEPLOYMENTS = 10
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html */
const MOST_REVISIONS = 20

/** Reads the service with its tags. Throws where there is none, or where the call fails. */
export async function describeService({ ecs }: Aws, { cluster, service }: Named): Promise<Service> {
  const answer = await ecs.send(new DescribeServicesCommand({ cluster, services: [service], include: ['TAGS'] }))
  const [found] = answer.services ?? []
  if (found === undefined) throw new Error(`Service ${service} was not found in cluster ${cluster}.`)
  return found
}

/** The last deployments of a service, newest first. Throws what a call throws. */
export async function readDeployments(
  { ecs }: Aws,
  { cluster, service }: Named
): Promise<readonly ServiceDeployment[]> {
  const { serviceDeployments: listed = [] } = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service }))
  const newest = listed.toSorted((one, other) => timeOf(other) - timeOf(one)).slice(0, MOST_DEPLOYMENTS)
  const serviceDeploymentArns = newest.flatMap(({ serviceDeploymentArn: arn }) => arn ?? [])
  if (serviceDeploymentArns.length === 0) return []
  const answer = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }))
  return (answer.serviceDeployments ?? []).toSorted((one, other) => timeOf(other) - timeOf(one))
}

/** Reads all that can be read. Throws only where the service itself cannot be. */
export async function readService(aws: Aws, named: Named): Promise<ServiceFacts> {
  const unread: string[] = []
  const orElse = async <Value>(what: string, other: Value, read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read()
    } catch (error) {
      unread.push(`${what}: ${shorten(error instanceof Error ? `${error.name}: ${error.message}` : String(error))}`)
      return other
    }
  }
  const service = await describeService(aws, named)
  const deployments = await orElse('service deployments', [], () => readDeployments(aws, named))
  return {
    ...{ service, deployments },
    revisions: await orElse('service revisions', [], () => readRevisions(aws, deployments)),
    weights: await orElse('listener rules', new Map<string, number>(), () => readWeights(aws, service)),
    groups: await orElse('target groups', [], () => readGroups(aws, service)),
    taskTags: await orElse('tasks', undefined, () => readTaskTags(aws, named)),
    unread
  }
}

async function readRevisions({ ecs }: Aws, deployments: readonly ServiceDeployment[]) {
  const arns = deployments.flatMap(({ targetServiceRevision: target, sourceServiceRevisions: sources = [] }) =>
    [target, ...sources].flatMap(revision => revision?.arn ?? [])
  )
  const serviceRevisionArns = [...new Set(arns)].slice(0, MOST_REVISIONS)
  if (serviceRevisionArns.length === 0) return []
  const answer = await ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }))
  return answer.serviceRevisions ?? []
}

async function readWeights({ balancers }: Aws, { loadBalancers = [] }: Service) {
  const rules = loadBalancers.flatMap(
    ({ advancedConfiguration }) => advancedConfiguration?.productionListenerRule ?? []
  )
  if (rules.length === 0) return new Map<string, number>()
  const { Rules = [] } = await balancers.send(new DescribeRulesCommand({ RuleArns: rules }))
  const forwards = Rules.flatMap(({ Actions = [] }) => Actions.flatMap(({ ForwardConfig }) => ForwardConfig ?? []))
  const targets = forwards.flatMap(({ TargetGroups = [] }) => TargetGroups)
  return new Map(targets.map(({ TargetGroupArn = '', Weight = 1 }) => [TargetGroupArn, Weight]))
}

async function readGroups({ balancers }: Aws, { loadBalancers = [] }: Service) {
  const TargetGroupArns = loadBalancers.flatMap(({ targetGroupArn, advancedConfiguration: more }) =>
    [targetGroupArn, more?.alternateTargetGroupArn].flatMap(arn => arn ?? [])
  )
  if (TargetGroupArns.length === 0) return []
  const { TargetGroups = [] } = await balancers.send(new DescribeTargetGroupsCommand({ TargetGroupArns }))
  return TargetGroups
}

async function readTaskTags({ ecs }: Aws, { cluster, service }: Named): Promise<readonly string[] | undefined> {
  const { taskArns = [] } = await ecs.send(
    new ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'RUNNING' })
  )
  if (taskArns.length === 0) return undefined
  const { tasks = [] } = await ecs.send(
    new DescribeTasksCommand({ cluster, tasks: taskArns.slice(0, 1), include: ['TAGS'] })
  )
  return (tasks[0]?.tags ?? []).flatMap(({ key }) => key ?? [])
}

function timeOf({ createdAt }: { readonly createdAt?: Date | undefined }): number {
  return createdAt?.getTime() ?? 0
}
