import { DeployError } from '../../domain/errors.js'
import { countOf } from '../../domain/text/count-of.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { ServiceDeployment } from '../../targets/ecs/domain/service/service-deployment.js'
import { containersOf } from '../../targets/ecs/domain/task-definition/containers.js'
import type { RegisteredTaskDefinition } from '../../targets/ecs/domain/task-definition/task-definition.js'
import type { Clock } from '../../ports/clock.js'
import { nameRevision } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { RevisionImages } from '../../targets/ecs/ports/revision-images.js'
import type { ServiceDeployments } from '../../targets/ecs/ports/service-deployments.js'
import type { TaskDefinitions } from '../../targets/ecs/ports/task-definitions.js'
import { type GoodDeployment, isOlder } from './choose-revision.js'
import type { Inputs } from './inputs.js'

/** What is read of a service's deployments. */
export interface DeploymentReads {
  readonly deployments: Pick<ServiceDeployments, 'list' | 'describe' | 'placement'> & RevisionImages
  readonly taskDefinitions: Pick<TaskDefinitions, 'find'>
  readonly clock: Pick<Clock, 'now'>
}

/** Most searches end at one of the newest. */
const DEPLOYMENTS_AT_ONCE = 20
/**
 * A rollback is often asked for while a deployment is rolled back automatically. Within this time the live revision is the
 * version before it; later, a rollback is about the live revision.
 */
const SAME_INCIDENT_MILLISECONDS = 600_000
const ROLLED_BACK = /^ROLLBACK_(?:REQUESTED|IN_PROGRESS|SUCCESSFUL)$/

/** The revision of the newest deployment, as `api:42`, where ECS rolled it back to the running one a short time ago. */
export async function findRolledBack(
  { cluster, service }: Inputs,
  current: string,
  { deployments, clock, unread }: Pick<DeploymentReads, 'deployments' | 'clock'> & { readonly unread: Set<string> }
): Promise<string | undefined> {
  const [arn] = await deployments.list(cluster, service, undefined)
  const newest = arn === undefined ? undefined : (await describeAll([arn], deployments)).get(arn)
  if (arn !== undefined && newest === undefined) unread.add(arn)
  if (newest?.targetRevision === undefined || !ROLLED_BACK.test(newest.status)) return undefined
  if (newest.finishedAt !== undefined && clock.now() - newest.finishedAt > SAME_INCIDENT_MILLISECONDS) return undefined
  const { targetRevision } = newest
  const placed = (await deployments.placement(targetRevision)) ?? (await deployments.placement(targetRevision))
  if (placed === undefined) unread.add(newest.arn)
  const reference = placed?.taskDefinition
  // One to an older revision was a rollback itself: the live revision is what it was to replace.
  return reference === undefined || reference === current || isOlder(reference, current)
    ? undefined
    : nameRevision(reference)
}

/** By ARN. What an answer leaves out is asked for once more: a version must not be passed over because of one incomplete answer. */
async function describeAll(
  arns: readonly string[],
  { describe }: Pick<DeploymentReads['deployments'], 'describe'>
): Promise<ReadonlyMap<string, ServiceDeployment>> {
  const found = new Map((await describe(arns)).map(each => [each.arn, each]))
  const missing = arns.filter(arn => !found.has(arn))
  for (const each of missing.length === 0 ? [] : await describe(missing)) found.set(each.arn, each)
  return found
}

export function describeUnread({ size }: ReadonlySet<string>, service: string): string {
  return `ECS returned no details of ${countOf(size, 'newer deployment')} of ${service}.`
}

/** Where no version was found, it may be one that ECS does not describe. */
export function withUnread(error: unknown, unread: ReadonlySet<string>, service: string): unknown {
  if (!(error instanceof DeployError) || unread.size === 0) return error
  const { code, message } = error
  return new DeployError(code, joinSentences(message, describeUnread(unread, service), 'Run the action again.'), {
    cause: error
  })
}

/** The deployments that succeeded, newest first, each read when it is asked for. Adds to `unread` the ones that ECS lists and does not describe. */
export async function* succeeded(
  { cluster, service, containerName }: Inputs,
  unread: Set<string>,
  { deployments, taskDefinitions }: Pick<DeploymentReads, 'deployments' | 'taskDefinitions'>
): AsyncGenerator<GoodDeployment> {
  const newestFirst = await deployments.list(cluster, service, undefined)
  for (let start = 0; start < newestFirst.length; start += DEPLOYMENTS_AT_ONCE) {
    const page = newestFirst.slice(start, start + DEPLOYMENTS_AT_ONCE)
    const described = await describeAll(page, deployments)
    for (const arn of page) {
      const { status, targetRevision, finishedAt } = described.get(arn) ?? {}
      if (status === undefined) unread.add(arn)
      if (status === 'SUCCESSFUL' && targetRevision !== undefined) yield read(arn, targetRevision, finishedAt)
    }
  }

  function read(arn: string, revision: string, finishedAt: number | undefined): GoodDeployment {
    const placement = async () => (await deployments.placement(revision)) ?? (await deployments.placement(revision))
    const taskDefinition = async () => {
      const reference = (await placement())?.taskDefinition
      if (reference === undefined) unread.add(arn)
      return reference
    }
    const images = async () => {
      const [deployed, reference] = await Promise.all([deployments.imagesOf(revision), taskDefinition()])
      const found = reference === undefined ? undefined : await taskDefinitions.find(reference)
      const named = [...Object.entries(deployed), ...(found === undefined ? [] : imagesIn(found))]
      return named.flatMap(([name, image]) => (containerName === undefined || name === containerName ? [image] : []))
    }
    return { revision, finishedAt, taskDefinition, images }
  }
}

/** Name and image of each container. */
function imagesIn({ definition }: RegisteredTaskDefinition): readonly (readonly [name: string, image: string])[] {
  return containersOf(definition).flatMap(({ name, image }) =>
    typeof name === 'string' && typeof image === 'string' ? [[name, image] as const] : []
  )
}
