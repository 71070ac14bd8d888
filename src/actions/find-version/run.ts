import { ownMember } from '../../domain/own-member.js'
import { badInput, DeployError } from '../../domain/errors.js'
import { markdownCode, markdownText } from '../../render/markdown/markdown-text.js'
import { parseImageReference } from '../../domain/image-registry/image-reference.js'
import { containerNames, containersOf, listContainers } from '../../targets/ecs/domain/task-definition/containers.js'
import type { RegisteredTaskDefinition } from '../../targets/ecs/domain/task-definition/task-definition.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { RevisionImages } from '../../targets/ecs/ports/revision-images.js'
import type { ServiceDeployments } from '../../targets/ecs/ports/service-deployments.js'
import type { Services } from '../../targets/ecs/ports/services.js'
import type { Summary } from '../../ports/runner/summary.js'
import type { TaskDefinitions } from '../../targets/ecs/ports/task-definitions.js'
import { chooseRevision, type GoodDeployment, isOlder } from './choose-revision.js'
import type { Inputs } from './inputs.js'
import { quoteName } from '../../domain/input/quote-safe.js'
import { countOf } from '../../domain/text/count-of.js'
import { joinSentences } from '../../domain/text/join-sentences.js'
import type { ServiceDeployment } from '../../targets/ecs/domain/service/service-deployment.js'

export interface Dependencies {
  readonly services: Pick<Services, 'find'>
  readonly deployments: Pick<ServiceDeployments, 'list' | 'describe' | 'placement'> & RevisionImages
  readonly taskDefinitions: Pick<TaskDefinitions, 'find'>
  readonly log: Pick<Log, 'line'>
  readonly clock: Pick<Clock, 'now'>
  readonly summary: Summary
}

/** Most searches end at one of the newest. */
const DEPLOYMENTS_AT_ONCE = 20
/**
 * A rollback is often asked for while a deployment is rolled back automatically. Within this time the live revision is the
 * version before it; later, a rollback is about the live revision.
 */
const SAME_INCIDENT_MILLISECONDS = 600_000
const ROLLED_BACK = /^ROLLBACK_(?:REQUESTED|IN_PROGRESS|SUCCESSFUL)$/

/**
 * Finds the revision that is wanted, and the image of one of its containers. Changes nothing. Throws `not-found` without the service,
 * `bad-input` for a version that cannot be deployed.
 */
export async function run(
  inputs: Inputs,
  { services, deployments, taskDefinitions, log, summary, clock }: Dependencies
) {
  const { cluster, service: name, version, reason } = inputs
  const service = await services.find(cluster, name)
  if (service === undefined) throw new DeployError('not-found', `Service ${name} does not exist in cluster ${cluster}.`)
  const current = service.taskDefinition
  const unread = new Set<string>()
  const good = succeeded(inputs, unread, { deployments, taskDefinitions })
  const rolledBack =
    version.kind === 'previous' ? await findRolledBack(inputs, current, { deployments, clock, unread }) : undefined
  const wanted = {
    ...{ version, current, service: name, container: inputs.containerName },
    isRolledBack: rolledBack !== undefined
  }
  const isNamed = version.kind === 'named' || version.kind === 'revision'
  const chosen = await chooseRevision(wanted, good).catch((error: unknown) => {
    if (!isNamed || !(error instanceof DeployError)) throw withUnread(error, unread, name)
    // A revision that is named needs no deployment.
    log.line(joinSentences('Could not read the deployments of the service.', error.message))
    return chooseRevision(wanted, [])
  })
  const found = await taskDefinitions.find(chosen.reference)
  if (found === undefined)
    throw badInput('version', `task definition ${short(chosen.reference)} does not exist. Set another version.`)
  const container = chooseContainer(found, inputs.containerName)
  const images = chosen.revision === undefined ? {} : await deployments.imagesOf(chosen.revision)
  const image = ownMember(images, container) ?? imageIn(found, container)
  const { digest = '', tag = '' } = parseImageReference(image) ?? {}
  const deployedAt = chosen.finishedAt === undefined ? '' : new Date(chosen.finishedAt).toISOString()
  log.line(
    `${name} runs ${short(current)}. Found ${short(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`
  )
  const never =
    chosen.revision === undefined
      ? `ECS lists no successful deployment of ${name} with ${short(found.arn)}.`
      : undefined
  const about =
    rolledBack === undefined
      ? never
      : `The latest deployment (${rolledBack}) was already rolled back to ${short(current)}. To roll back further, set the version.`
  const deregistered =
    found.status === 'ACTIVE'
      ? undefined
      : `${short(found.arn)} is ${found.status}: it was deregistered. A deployment with \`purpose: rollback\` registers its content again as a new revision.`
  const isSought = version.kind === 'previous' || version.kind === 'image'
  const passedOver =
    isSought && unread.size > 0
      ? `${describeUnread(unread, name)} The version that you want may be one of them. Check the version found, or set one.`
      : undefined
  const notes = [about, deregistered, passedOver].filter(text => text !== undefined)
  for (const text of notes) log.line(text)
  await summary.append(describe({ name, current, found: found.arn, image, reason, notes }))
  return {
    outputs: {
      'task-definition-arn': found.arn,
      revision: short(found.arn),
      'current-task-definition-arn': current,
      image,
      digest,
      tag,
      'deployed-at': deployedAt
    }
  }
}

/** The revision of the newest deployment, as `api:42`, where ECS rolled it back to the running one a short time ago. */
async function findRolledBack(
  { cluster, service }: Inputs,
  current: string,
  { deployments, clock, unread }: Pick<Dependencies, 'deployments' | 'clock'> & { readonly unread: Set<string> }
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
  return reference === undefined || reference === current || isOlder(reference, current) ? undefined : short(reference)
}

/** By ARN. What an answer leaves out is asked for once more: a version must not be passed over because of one incomplete answer. */
async function describeAll(
  arns: readonly string[],
  { describe }: Pick<Dependencies['deployments'], 'describe'>
): Promise<ReadonlyMap<string, ServiceDeployment>> {
  const found = new Map((await describe(arns)).map(each => [each.arn, each]))
  const missing = arns.filter(arn => !found.has(arn))
  for (const each of missing.length === 0 ? [] : await describe(missing)) found.set(each.arn, each)
  return found
}

function describeUnread({ size }: ReadonlySet<string>, service: string): string {
  return `ECS returned no details of ${countOf(size, 'newer deployment')} of ${service}.`
}

/** Where no version was found, it may be one that ECS does not describe. */
function withUnread(error: unknown, unread: ReadonlySet<string>, service: string): unknown {
  if (!(error instanceof DeployError) || unread.size === 0) return error
  const { code, message } = error
  return new DeployError(code, joinSentences(message, describeUnread(unread, service), 'Run the action again.'), {
    cause: error
  })
}

/** The deployments that succeeded, newest first, each read when it is asked for. Adds to `unread` the ones that ECS lists and does not describe. */
async function* succeeded(
  { cluster, service, containerName }: Inputs,
  unread: Set<string>,
  { deployments, taskDefinitions }: Pick<Dependencies, 'deployments' | 'taskDefinitions'>
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

function chooseContainer({ definition }: RegisteredTaskDefinition, named: string | undefined): string {
  const names = containerNames(definition)
  const [first = ''] = names
  if (named === undefined && names.length > 1) {
    throw badInput('container-name', `a value is required, because ${listContainers(definition)}.`)
  }
  if (named !== undefined && !names.includes(named)) {
    throw badInput('container-name', `there is no container ${quoteName(named)}: ${listContainers(definition)}.`)
  }
  return named ?? first
}

function imageIn({ definition }: RegisteredTaskDefinition, container: string): string {
  const image = containersOf(definition).find(({ name }) => name === container)?.image
  return typeof image === 'string' ? image : ''
}

interface Found {
  readonly name: string
  readonly current: string
  readonly found: string
  readonly image: string
  readonly reason: string | undefined
  readonly notes: readonly string[]
}

function describe({ name, current, found, image, reason, notes }: Found): string {
  const lines = [
    `**${markdownText(name)}** runs ${markdownText(short(current))}. Found: ${markdownText(short(found))}, ${markdownCode(image)}.`,
    ...notes.map(markdownText)
  ]
  if (reason !== undefined) lines.push(`Reason: ${markdownText(reason)}`)
  return `${lines.join('\n\n')}\n`
}

/** `api:42` */
function short(reference: string): string {
  return reference.replace(/^.*\//, '')
}
