import { badInput, DeployError } from '../../domain/errors.js'
import { quoteName } from '../../domain/input/quote-safe.js'
import { parseImageReference } from '../../domain/image-registry/image-reference.js'
import { nameRevision } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { WantedVersion } from './inputs.js'

/** A deployment that succeeded. What more is known of it costs calls, so it is asked for one by one. */
export interface GoodDeployment {
  readonly revision: string
  readonly finishedAt: number | undefined
  readonly taskDefinition: () => Promise<string | undefined>
  /** Images by the name in the task definition and by the digests that ECS deployed. */
  readonly images: () => Promise<readonly string[]>
}

/** Newest first. */
type GoodDeployments = AsyncIterable<GoodDeployment> | readonly GoodDeployment[]

/** How many versions an error lists. */
const MOST_NAMED = 5

/** What to look up, and the deployment of it, where there is one. */
export interface ChosenRevision {
  readonly reference: string
  readonly revision?: string
  readonly finishedAt?: number | undefined
}

interface Wanted {
  readonly version: WantedVersion
  /** ARN of the task definition that the service has now. */
  readonly current: string
  readonly service: string
  /** Only this container's image is compared. Undefined: all containers. */
  readonly container?: string | undefined
  /** The latest deployment of another revision was rolled back a short time ago: `current` is the version before it. */
  readonly isRolledBack?: boolean
}

/** Chooses among the deployments that succeeded, newest first. Throws where none is what is wanted. */
export async function chooseRevision(
  { version, current, service, container, isRolledBack = false }: Wanted,
  good: GoodDeployments
): Promise<ChosenRevision> {
  if (version.kind === 'previous') {
    if (isRolledBack) return (await firstOf(good, arn => arn === current)) ?? { reference: current }
    const before = await firstBefore(current, good)
    if (before !== undefined) return before
    const advice = 'Set the revision to roll back to.'
    throw badInput(
      'version',
      `ECS lists no successful deployment of ${service} with a revision older than ${nameRevision(current)}. ${advice}`
    )
  }
  if (version.kind === 'current') {
    const running = await firstOf(good, arn => arn === current)
    if (running !== undefined) return running
    const advice = 'Wait until its deployment has ended, or set a revision.'
    throw new DeployError(
      'conflict',
      `${service} runs ${nameRevision(current)}, which has no successful deployment yet. ${advice}`
    )
  }
  if (version.kind === 'image') {
    const { suffix } = version
    const tagsByRevision = new Map<string, readonly string[]>()
    const running = await firstOf(good, async (arn, read) => {
      const images = await read()
      tagsByRevision.set(nameRevision(arn), [...new Set(images.flatMap(tagOf))])
      return images.some(image => hasSuffix(image, suffix))
    })
    if (running !== undefined) return running
    const place = container === undefined ? '' : ` in container ${quoteName(container)}`
    const advice = `Set an image that was deployed, or a task definition revision${listNewest(tagsByRevision)}.`
    throw badInput(
      'version',
      `ECS lists no successful deployment of ${service} with an image ${suffix}${place}. ${advice}`
    )
  }
  const reference =
    version.kind === 'named' ? version.reference : `${nameRevision(current).replace(/:\d+$/, '')}:${version.revision}`
  return (await firstOf(good, arn => arn === reference || nameRevision(arn) === reference)) ?? { reference }
}

async function firstOf(
  good: GoodDeployments,
  isWanted: (arn: string, images: GoodDeployment['images']) => boolean | Promise<boolean>
): Promise<ChosenRevision | undefined> {
  for await (const { revision, finishedAt, taskDefinition, images } of good) {
    const reference = await taskDefinition()
    if (reference !== undefined && (await isWanted(reference, images))) return { reference, revision, finishedAt }
  }
  return undefined
}

/** `repository:tag@digest` has both. */
function hasSuffix(image: string, suffix: string): boolean {
  return tagOf(image).includes(suffix) || suffix === `@${parseImageReference(image)?.digest ?? ''}`
}

/** `:1.4.2`, as it may be asked for; nothing of an image by digest alone. One without both is `latest` for Docker. */
function tagOf(image: string): readonly string[] {
  const reference = parseImageReference(image)
  const tag = reference?.tag ?? (reference?.digest === undefined ? 'latest' : undefined)
  return reference === undefined || tag === undefined ? [] : [`:${tag}`]
}

/** What might have been meant, newest first. */
function listNewest(tagsByRevision: ReadonlyMap<string, readonly string[]>): string {
  const newest = [...tagsByRevision].slice(0, MOST_NAMED)
  const named = newest.map(([revision, tags]) => `${revision}${tags.length === 0 ? '' : ` (${tags.join(', ')})`}`)
  return named.length === 0 ? '' : `. Latest deployed revisions: ${named.join(', ')}`
}

/**
 * The newest that is older than `current`. Revisions are counted within a family; of two families, what was deployed after `current` had
 * succeeded is not older, however it is called.
 */
async function firstBefore(current: string, good: GoodDeployments): Promise<ChosenRevision | undefined> {
  const [family] = split(current)
  let ofAnother: ChosenRevision | undefined
  for await (const { revision, finishedAt, taskDefinition } of good) {
    const reference = await taskDefinition()
    if (reference === undefined) continue
    if (reference === current) ofAnother = undefined
    else if (split(reference)[0] !== family) ofAnother ??= { reference, revision, finishedAt }
    else if (isOlder(reference, current) && ofAnother === undefined) return { reference, revision, finishedAt }
  }
  return ofAnother
}

/** Whether a revision of the same family has a smaller number. */
export function isOlder(arn: string, current: string): boolean {
  const [family, number] = split(arn)
  const [currentFamily, currentNumber] = split(current)
  return family === currentFamily && number < currentNumber
}

function split(arn: string): readonly [string, number] {
  const [family = '', revision = '0'] = nameRevision(arn).split(':')
  return [family, Number(revision)]
}
