import { DeployError } from '../../domain/errors.js'
import { countChangedLayers, type PushedImage } from '../../domain/image-build/build-result.js'
import type { BuildStep } from '../../domain/image-build/build-step.js'
import type { ImageChoice } from '../../domain/image-build/choose-image.js'
import { formatSize } from '../../domain/image-build/format-size.js'
import { judgeScan } from './judge-scan.js'
import type { BuildDependencies } from './build-dependencies.js'
import type { PartialResult } from './partial-result.js'
import type { TimeLimit } from './limit-time.js'
import type { BuildSession } from './open-build-session.js'
import { addressOf } from './registry.js'
import { setTags } from './set-tags.js'

/** An image that its registries hold by digest. */
export interface ImageToDeliver {
  readonly choice: Exclude<ImageChoice, { kind: 'refuse' }>
  readonly digest: string
  readonly steps: readonly BuildStep[]
}

/** Reads the image back, sets its tags in every registry, and reports it to the runner. Throws only what is not a `DeployError`. */
export async function deliverImage(
  session: BuildSession,
  delivery: ImageToDeliver,
  { dependencies, time }: { readonly dependencies: BuildDependencies; readonly time: TimeLimit }
): Promise<PartialResult> {
  const { digest, steps } = delivery
  try {
    const image = await readBack(session, digest)
    const before = session.inspected[0]?.before
    const layers = countChangedLayers(image.platforms[0], before?.platforms[0])
    const tagged = await setAllTags(session, delivery, { ...dependencies, signal: time.signal })
    const digestFrom = session.builder.kind.pushes === 'by-digest' ? 'builder' : 'registry'
    const { kind: cache } = session.request.recipe.cache
    const layersFrom = cache === 'registry' || cache === 'inline' ? 'registry' : 'builder'
    const known = { image, digestFrom, layersFrom, steps, layers, tags: tagged.set } as const
    if (tagged.reason !== undefined) return { ...known, ...endWithoutTags(tagged.reason, time) }
    await load(session, image, time)
    for (const repository of image.repositories) await dependencies.declareImage(`${repository}@${digest}`)
    const reason = describeEnd(image, delivery)
    const done = {
      verdict: 'succeeded',
      reasonCode: delivery.choice.kind === 'reuse' ? 'reused' : 'built',
      reason
    } as const
    return { ...known, ...done, ...(await judge(session, image, dependencies)) }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const reason = `The builder pushed ${digest}, but its status in the registry is unknown: ${error.message}`
    return { steps, verdict: 'unknown', reasonCode: error.code, reason }
  }
}

async function readBack({ registries }: BuildSession, digest: string): Promise<PushedImage> {
  const found = await Promise.all(
    registries.map(async registry => {
      const image = await registry.images.find({ repository: registry.path, reference: digest })
      if (image !== undefined) return image
      throw new DeployError('not-found', `It does not exist in ${addressOf(registry)}.`)
    })
  )
  return { digest, repositories: registries.map(addressOf), platforms: found[0]?.platforms ?? [] }
}

async function setAllTags(
  { registries, plan, request, builder, inspected }: BuildSession,
  { choice, digest }: ImageToDeliver,
  { clock, log, signal }: Pick<BuildDependencies, 'clock' | 'log'> & Pick<TimeLimit, 'signal'>
): Promise<{ readonly set: readonly string[]; readonly reason: string | undefined }> {
  const wanted = plan.tags.map(({ name }) => name).filter(name => !choice.left.includes(name))
  let set = wanted
  for (const [index, registry] of registries.entries()) {
    const { ofContent, contentTag } = inspected[index] ?? {}
    // Another user's image keeps the tag in a repository that moves none.
    const isTaken = contentTag === 'stays' && ofContent !== undefined && ofContent.digest !== digest
    const tags = request.unchanged === 'reuse' && !isTaken ? [plan.contentTag, ...wanted] : wanted
    const end = await setTags(registry, { digest, tags }, { builder, clock, log, signal })
    set = set.filter(name => end.set.includes(name))
    if (end.reason !== undefined) return { set, reason: end.reason }
  }
  return { set, reason: undefined }
}

function endWithoutTags(reason: string, time: TimeLimit) {
  const ended = time.ended()
  if (ended === undefined) return { verdict: 'failed', reasonCode: 'push-failed', reason } as const
  const cause = ended === 'cancelled' ? 'The job was canceled' : 'The build timed out'
  return { verdict: ended, reasonCode: ended, reason: `${cause} while tags were set. ${reason}` } as const
}

async function load(
  { request, builder, plan }: BuildSession,
  image: PushedImage,
  { signal }: TimeLimit
): Promise<void> {
  const [repository] = image.repositories
  if (request.load === 'no' || repository === undefined) return
  await builder.load(
    { repository, digest: image.digest },
    plan.tags.map(({ name }) => name),
    signal
  )
}

function describeEnd({ digest, platforms }: PushedImage, { choice }: ImageToDeliver): string {
  const size = formatSize(platforms[0]?.sizeBytes ?? 0)
  const kinds = platforms.length > 1 ? ` for ${platforms.map(({ platform }) => platform).join(', ')}` : ''
  return choice.kind === 'reuse'
    ? `The content is unchanged: reused the existing image ${digest}${kinds} (${size}).`
    : `The image was built and pushed as ${digest}${kinds} (${size}).`
}

/** Waits for the scan of the first ECR that holds the image: the others hold the same. */
async function judge(
  { request, registries }: BuildSession,
  { platforms }: PushedImage,
  { clock, log, cancelled }: BuildDependencies
): Promise<Partial<PartialResult>> {
  const registry = registries.find(({ ecr }) => ecr !== undefined)
  if (request.scan === undefined || registry?.ecr === undefined) return {}
  const { registryId, scans } = registry.ecr
  const { scan: spec } = request
  const images = platforms.map(({ platform, digest }) => ({ platform, digest, registryId, repository: registry.path }))
  const scan = await log.group('Scan', () => judgeScan(spec, images, { scans, clock, log, cancelled }))
  switch (scan.verdict) {
    case 'passed':
      return { scan }
    case 'failed':
      return { scan, verdict: 'failed', reasonCode: 'scan-findings', reason: `The image was pushed. ${scan.reason}` }
    case 'unknown':
      return { scan, verdict: 'unknown', reasonCode: 'scan-unknown', reason: `The image was pushed. ${scan.reason}` }
    case 'cancelled':
      return { scan, verdict: 'cancelled', reasonCode: 'cancelled', reason: `The image was pushed. ${scan.reason}` }
  }
}
