import { ownMember } from '../../domain/own-member.js'
import { badInput, DeployError } from '../../domain/errors.js'
import { markdownCode, markdownText } from '../../render/markdown/markdown-text.js'
import { parseImageReference } from '../../domain/image-registry/image-reference.js'
import { nameRevision } from '../../targets/ecs/domain/service/service-snapshot.js'
import { containerNames, containersOf, listContainers } from '../../targets/ecs/domain/task-definition/containers.js'
import type { RegisteredTaskDefinition } from '../../targets/ecs/domain/task-definition/task-definition.js'
import type { Log } from '../../ports/runner/log.js'
import type { Services } from '../../targets/ecs/ports/services.js'
import type { Summary } from '../../ports/runner/summary.js'
import { chooseRevision } from './choose-revision.js'
import type { Inputs } from './inputs.js'
import { type DeploymentReads, describeUnread, findRolledBack, succeeded, withUnread } from './read-deployments.js'
import { quoteName } from '../../domain/input/quote-safe.js'
import { joinSentences } from '../../domain/text/join-sentences.js'

export interface Dependencies extends DeploymentReads {
  readonly services: Pick<Services, 'find'>
  readonly log: Pick<Log, 'line'>
  readonly summary: Summary
}

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
    throw badInput('version', `task definition ${nameRevision(chosen.reference)} does not exist. Set another version.`)
  const container = chooseContainer(found, inputs.containerName)
  const images = chosen.revision === undefined ? {} : await deployments.imagesOf(chosen.revision)
  const image = ownMember(images, container) ?? imageIn(found, container)
  const { digest = '', tag = '' } = parseImageReference(image) ?? {}
  const deployedAt = chosen.finishedAt === undefined ? '' : new Date(chosen.finishedAt).toISOString()
  log.line(
    `${name} runs ${nameRevision(current)}. Found ${nameRevision(found.arn)} with ${image}${deployedAt && `, deployed ${deployedAt}`}.`
  )
  const never =
    chosen.revision === undefined
      ? `ECS lists no successful deployment of ${name} with ${nameRevision(found.arn)}.`
      : undefined
  const about =
    rolledBack === undefined
      ? never
      : `The latest deployment (${rolledBack}) was already rolled back to ${nameRevision(current)}. To roll back further, set the version.`
  const deregistered =
    found.status === 'ACTIVE'
      ? undefined
      : `${nameRevision(found.arn)} is ${found.status}: it was deregistered. A deployment with \`purpose: rollback\` registers its content again as a new revision.`
  const isSought = version.kind === 'previous' || version.kind === 'image'
  const passedOver =
    isSought && unread.size > 0
      ? `${describeUnread(unread, name)} The version that you want may be one of them. Check the version found, or set a version.`
      : undefined
  const notes = [about, deregistered, passedOver].filter(text => text !== undefined)
  for (const text of notes) log.line(text)
  await summary.append(describe({ name, current, found: found.arn, image, reason, notes }))
  return {
    outputs: {
      'task-definition-arn': found.arn,
      revision: nameRevision(found.arn),
      'current-task-definition-arn': current,
      image,
      digest,
      tag,
      'deployed-at': deployedAt
    }
  }
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
    `**${markdownText(name)}** runs ${markdownText(nameRevision(current))}. Found: ${markdownText(nameRevision(found))}, ${markdownCode(image)}.`,
    ...notes.map(markdownText)
  ]
  if (reason !== undefined) lines.push(`Reason: ${markdownText(reason)}`)
  return `${lines.join('\n\n')}\n`
}
