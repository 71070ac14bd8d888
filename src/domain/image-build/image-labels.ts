import type { ImageTag } from './image-tags.js'
import type { SourceState } from './source-state.js'
import { versionLadder } from './image-tags.js'

export type Labels = Readonly<Record<string, string>>

/** Label that holds the hash of all that the image was made of. */
export const CONTENT_LABEL = 'io.deploy-kit.content'

/**
 * The OCI labels that can be known (https://github.com/opencontainers/image-spec/blob/main/annotations.md), below those that
 * were asked for. `created` is the commit's time, so that two builds of one commit are labelled alike.
 */
export function labelImage(
  source: SourceState,
  {
    tags,
    contentKey,
    requested
  }: { readonly tags: readonly ImageTag[]; readonly contentKey: string; readonly requested: Labels }
): Labels {
  const { address, commit, committedAt, gitTag } = source
  const version = (gitTag === undefined ? undefined : versionLadder(gitTag)[0]?.name) ?? tags[0]?.name
  return {
    ...(address === undefined ? {} : { 'org.opencontainers.image.source': address }),
    ...(commit === undefined ? {} : { 'org.opencontainers.image.revision': commit }),
    ...(committedAt === undefined ? {} : { 'org.opencontainers.image.created': new Date(committedAt).toISOString() }),
    ...(version === undefined ? {} : { 'org.opencontainers.image.version': version }),
    ...requested,
    [CONTENT_LABEL]: contentKey
  }
}
