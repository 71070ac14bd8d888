import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { EcrImage } from '../../../../domain/image-registry/ecr-image.js'
import { changedEcrImages } from '../../domain/task-definition/changed-ecr-images.js'
import { describeMissingImage, findCachePrefix } from '../../../../domain/image-registry/missing-image.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { RequestedChanges } from '../../domain/task-definition/changes/requested-changes.js'
import type { TaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import type { Clock } from '../../../../ports/clock.js'
import type { EcrImages } from '../../../../ports/images/ecr-images.js'
import type { DeployRequest } from '../rolling/deploy-request.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import { countOf } from '../../../../domain/text/count-of.js'

const LOOKS_AT_ONCE = 16
/** No further image is looked for after this. One that is looked for takes a few seconds at most. */
const LOOK_FOR_MILLISECONDS = 5_000

export interface ImageDependencies {
  readonly images: EcrImages
  readonly clock: Pick<Clock, 'now'>
}

/** An image that is not in ECR, and what is wrong in one sentence. */
export interface MissingImage {
  readonly image: EcrImage
  readonly message: string
}

/** What was found of images, for people. */
export interface ImageFindings {
  readonly missing: readonly MissingImage[]
  /** Images that are missing but may still be pulled, and whether there are images that could not be checked. */
  readonly remarks: readonly string[]
}

type Look =
  | { readonly kind: 'found' }
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'remark'; readonly message: string }
  /** Undefined: it was not asked, as time was up. */
  | { readonly kind: 'unverified'; readonly error: DeployError | undefined }

/** Looks for images in ECR. Throws nothing for an answer that is refused or does not come: it is a remark. */
export async function findMissingImages(
  images: readonly EcrImage[],
  dependencies: ImageDependencies
): Promise<ImageFindings> {
  const until = dependencies.clock.now() + LOOK_FOR_MILLISECONDS
  const looks = await forEachLimited(images, LOOKS_AT_ONCE, async image => ({
    image,
    ...(await look(image, until, dependencies))
  }))
  const unverified = looks.filter(found => found.kind === 'unverified')
  return {
    missing: looks.flatMap(found => (found.kind === 'missing' ? [found] : [])),
    remarks: [
      ...looks.flatMap(found => (found.kind === 'remark' ? [found.message] : [])),
      ...(unverified.length === 0 ? [] : [describeUnverified(unverified)])
    ]
  }
}

/**
 * Looks for the ECR images that each service would get and does not run yet. A missing one refuses the deployment of its service; for
 * a rollback it is only logged. Changes nothing.
 */
export async function inspectImages(
  prepared: readonly PreparedService[],
  purpose: DeployRequest['purpose'],
  dependencies: ImageDependencies
): Promise<readonly PreparedService[]> {
  const wanted = new Map(prepared.map(service => [service, imagesOf(service)]))
  const images = new Map([...wanted.values()].flat().map(image => [image.name, image]))
  if (images.size === 0) return prepared
  const { missing, remarks } = await findMissingImages([...images.values()], dependencies)
  for (const remark of remarks) prepared[0]?.eventLog.detail(remark, 'warning')
  return prepared.map(service => {
    const own = missing.filter(({ image }) => wanted.get(service)?.some(({ name }) => name === image.name) === true)
    if (own.length === 0) return service
    if (purpose === 'deploy') return { ...service, refusal: refuse(own, service) }
    for (const { message } of own)
      service.eventLog.detail(
        joinSentences(message, 'The rollback continues, but its tasks may fail to start.'),
        'warning'
      )
    return service
  })
}

/** The sentence that refuses an image, with what to do about it. */
export function refuseImage(
  { image, message }: MissingImage,
  request: { readonly changes: RequestedChanges; readonly source: TaskDefinitionSource | undefined }
): string {
  return joinSentences(message, `Push it first, or correct the input "${inputOf(image, request)}".`)
}

async function look(image: EcrImage, until: number, { images, clock }: ImageDependencies): Promise<Look> {
  if (clock.now() > until) return { kind: 'unverified', error: undefined }
  const presence = await answerOf(images.find(image))
  if (presence instanceof DeployError) return { kind: 'unverified', error: presence }
  if (presence === 'found') return { kind: 'found' }
  const message = describeMissingImage(image, presence)
  const prefixes = await answerOf(images.cachePrefixes(image))
  if (prefixes instanceof DeployError) {
    const unknown = 'Could not check pull-through caches for it, so the deployment continues.'
    return { kind: 'remark', message: joinSentences(message, unknown, prefixes.message) }
  }
  const prefix = findCachePrefix(prefixes, image)
  if (prefix === undefined) return { kind: 'missing', message }
  const cached = `ECR may pull it by the pull-through cache rule ${prefix}, so the deployment continues.`
  return { kind: 'remark', message: joinSentences(message, cached) }
}

async function answerOf<Answer>(requested: Promise<Answer>): Promise<Answer | DeployError> {
  try {
    return await requested
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

function imagesOf({ refusal, revision }: PreparedService): readonly EcrImage[] {
  if (refusal !== undefined || revision === undefined) return []
  return changedEcrImages(revision.definition, revision.from?.definition)
}

function refuse([first, ...others]: readonly MissingImage[], service: PreparedService): Ending | undefined {
  if (first === undefined) return undefined
  for (const { message } of others) service.eventLog.detail(message, 'bad')
  const more = others.length === 0 ? '' : `The log shows ${countOf(others.length, 'more failed check')}.`
  return {
    verdict: 'failed',
    reasonCode: 'preflight',
    reason: joinSentences(refuseImage(first, service.request), more)
  }
}

function describeUnverified(
  looks: readonly { readonly image: EcrImage; readonly error: DeployError | undefined }[]
): string {
  const [first] = looks
  const which = looks.length === 1 ? `Image "${first?.image.name ?? ''}" was` : `${looks.length} images were`
  const why = looks.find(({ error }) => error !== undefined)?.error?.message
  return joinSentences(`${which} not verified in Amazon ECR; the deployment continues.`, why)
}

/** The input by which the image came, as far as that can be determined. */
function inputOf(
  { name }: EcrImage,
  { changes, source }: { readonly changes: RequestedChanges; readonly source: TaskDefinitionSource | undefined }
): string {
  const change = changes.images.find(({ image }) => name === image || (/^[:@]/.test(image) && name.endsWith(image)))
  if (change?.place.origin.kind === 'input') return change.place.origin.input
  const overlay = changes.overlays.find(text => text.kind === 'input' && text.text.includes(name))
  if (overlay !== undefined) return overlay.input
  if (source !== undefined && source.kind !== 'service') return source.input
  return changes.overlays[0]?.input ?? 'image'
}
