import { ownMember } from '../../domain/own-member.js'
import { badInput, DeployError } from '../../domain/errors.js'
import { markdownCode, markdownText } from '../../domain/report/markdown-text.js'
import { parseImageReference } from '../../domain/task-definition/image-reference.js'
import { containerNames, containersOf, listContainers } from '../../domain/task-definition/containers.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { Log } from '../../ports/log.js'
import type { RevisionImages } from '../../ports/revision-images.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { Services } from '../../ports/services.js'
import type { Summary } from '../../ports/summary.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import { chooseRevision, type GoodDeployment } from './choose-revision.js'
import type { Inputs } from './inputs.js'
import { quoteName } from '../../domain/input/quote-safe.js'

export interface Dependencies {
  readonly services: Pick<Services, 'describe'>
  readonly deployments: Pick<ServiceDeployments, 'list' | 'describe' | 'taskDefinitionOf'> & RevisionImages
  readonly taskDefinitions: Pick<TaskDefinitions, 'find'>
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
}

/** Most searches end at one of the newest. */
const DEPLOYMENTS_AT_ONCE = 20

/** Finds the revision that is wanted, and the image of one of its containers. Changes nothing. */
export async function run(inputs: Inputs, { services, deployments, taskDefinitions, log, summary }: Dependencies) {
  const { cluster, service: name, version, reason } = inputs
  const [service] = (await services.describe(cluster, [name])).services
  if (service === undefined) throw new DeployError('not-found', `Service ${name} does not exist in cluster ${cluster}.`)
  const current = service.taskDefinition
  const good = succeeded(inputs, { deployments, taskDefinitions })
  const chosen = await chooseRevision({ version, current, service: name, container: inputs.containerName }, good)
  const found = await taskDefinitions.find(chosen.reference)
  if (found === undefined) throw badInput('version', `there is no task definition ${short(chosen.reference)}.`)
  if (found.status !== 'ACTIVE') {
    throw badInput(
      'version',
      `${short(found.arn)} is ${found.status}: it was deregistered, and ECS starts no task of it. Name another one.`
    )
  }
  const container = chooseContainer(found, inputs.containerName)
  const images = chosen.revision === undefined ? {} : await deployments.imagesOf(chosen.revision)
  const image = ownMember(images, container) ?? imageIn(found, container)
  const { digest = '', tag = '' } = parseImageReference(image) ?? {}
  const deployedAt = chosen.finishedAt === undefined ? '' : new Date(chosen.finishedAt).toISOString()
  log.line(
    `${name} runs ${short(current)}; found ${short(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`
  )
  await summary.append(describe({ name, current, found: found.arn, image, reason }))
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

/** The deployments that succeeded, newest first, each read when it is asked for. */
async function* succeeded(
  { cluster, service, containerName }: Inputs,
  { deployments, taskDefinitions }: Pick<Dependencies, 'deployments' | 'taskDefinitions'>
): AsyncGenerator<GoodDeployment> {
  const newestFirst = await deployments.list(cluster, service, undefined)
  for (let start = 0; start < newestFirst.length; start += DEPLOYMENTS_AT_ONCE) {
    const described = await deployments.describe(newestFirst.slice(start, start + DEPLOYMENTS_AT_ONCE))
    for (const { status, targetRevision, finishedAt } of described.toSorted((a, b) => b.createdAt - a.createdAt)) {
      if (status === 'SUCCESSFUL' && targetRevision !== undefined) yield read(targetRevision, finishedAt)
    }
  }

  function read(revision: string, finishedAt: number | undefined): GoodDeployment {
    const taskDefinition = () => deployments.taskDefinitionOf(revision)
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
    throw badInput('container-name', `needed, because ${listContainers(definition)}.`)
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
}

function describe({ name, current, found, image, reason }: Found): string {
  const lines = [
    `**${markdownText(name)}** runs ${markdownText(short(current))}. Found: ${markdownText(short(found))}, ${markdownCode(image)}.`
  ]
  if (reason !== undefined) lines.push(`Reason: ${markdownText(reason)}`)
  return `${lines.join('\n\n')}\n`
}

/** `api:42` */
function short(reference: string): string {
  return reference.replace(/^.*\//, '')
}
