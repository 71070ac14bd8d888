import { describeFailure } from '../../domain/image-build/build-failure.js'
import type { Clock } from '../../ports/clock.js'
import type { ImageBuilder } from '../../ports/images/image-builder.js'
import type { Log } from '../../ports/runner/log.js'
import { addressOf, type Registry } from './registry.js'

/** What happened to the tags of one registry. */
export interface TagsEnd {
  /** Seen to name the image. */
  readonly set: readonly string[]
  readonly missing: readonly string[]
  /** Why some are missing, as a sentence. */
  readonly reason: string | undefined
}

const MOST_TRIES = 5
const FIRST_DELAY_MILLISECONDS = 500

/**
 * Sets tags on an image that is complete in its registry, all with one call, and reads each back: a tag that is reported as set
 * names the image. Tags that do so already cost one request.
 */
export async function setTags(
  registry: Registry,
  image: { readonly digest: string; readonly tags: readonly string[] },
  { builder, clock, log, signal }: TaggingTools
): Promise<TagsEnd> {
  const { digest, tags } = image
  let missing = await tagsElsewhere(registry, image)
  let said = ''
  for (let tries = 1; missing.length > 0 && tries <= MOST_TRIES && !signal.aborted; tries += 1) {
    if (tries > 1) await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 2), signal)
    const end = await builder.tag({ repository: addressOf(registry), digest }, missing, signal)
    missing = await tagsElsewhere(registry, image)
    said = end.kind === 'refused' ? end.said : ''
    if (end.kind === 'refused' && describeFailure([], [`push: ${said}`]).remedy === 'none') break
  }
  const set = tags.filter(tag => !missing.includes(tag))
  if (set.length > 0) log.line(`${addressOf(registry)}: set ${set.join(', ')} to ${digest}.`)
  return { set, missing, reason: missing.length === 0 ? undefined : explain(registry, missing, said) }
}

export interface TaggingTools {
  readonly builder: ImageBuilder
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

async function tagsElsewhere(
  { path, images }: Registry,
  { digest, tags }: { readonly digest: string; readonly tags: readonly string[] }
): Promise<readonly string[]> {
  const found = await Promise.all(tags.map(reference => images.digest({ repository: path, reference })))
  return tags.filter((_, index) => found[index] !== digest)
}

function explain(registry: Registry, missing: readonly string[], said: string): string {
  const last = said.split('\n').findLast(line => line.trim() !== '')
  const answer = last === undefined ? '' : `: ${last.slice(0, 300)}`
  return `The registry ${registry.host} rejected the tag ${missing.join(', ')}${answer}`
}
