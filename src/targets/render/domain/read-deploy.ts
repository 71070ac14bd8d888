import type { JsonValue } from '../../../domain/document/json-value.js'
import { itemsOf, momentAt, textAt, unreadable } from './api-json.js'
import { revisionOf, type RenderDeploy, type RenderSource } from './render-deploy.js'

/**
 * A deploy as the API has it: https://api-docs.render.com/reference/retrieve-deploy. `service`: the name under which results list its
 * image. Throws `platform-error` for a deploy without ID, status or time.
 */
export function readDeploy(value: JsonValue, service: string): RenderDeploy {
  const id = textAt(value, 'id')
  const status = textAt(value, 'status')
  const createdAt = momentAt(value, 'createdAt')
  if (id === undefined || status === undefined || createdAt === undefined) throw unreadable('a deploy')
  const source = sourceOf(value)
  return {
    ...{ id, status, createdAt, trigger: textAt(value, 'trigger') ?? '', finishedAt: momentAt(value, 'finishedAt') },
    revision: source && revisionOf(source, service)
  }
}

/** A page of deploys, newest first. */
export function readDeploys(value: JsonValue, service: string): readonly RenderDeploy[] {
  return itemsOf(value, 'deploy')
    .map(item => readDeploy(item, service))
    .toSorted((one, other) => other.createdAt - one.createdAt)
}

/** ID of the deploy that a request created; undefined where the answer does not name it: 202 has no deploy. */
export function createdId(value: JsonValue | undefined): string | undefined {
  return textAt(value, 'id')
}

/** The image is resolved when the deploy is created: `image.sha` is the digest of a tag. */
function sourceOf(value: JsonValue): RenderSource | undefined {
  const commit = textAt(value, 'commit', 'id')
  const ref = textAt(value, 'image', 'ref')
  const sha = textAt(value, 'image', 'sha')
  if (ref !== undefined) return { kind: 'image', image: withDigest(ref, sha) }
  return commit === undefined ? undefined : { kind: 'commit', commit }
}

function withDigest(ref: string, sha: string | undefined): string {
  if (sha === undefined || ref.includes('@')) return ref
  return `${ref}@${sha.startsWith('sha256:') ? sha : `sha256:${sha}`}`
}
