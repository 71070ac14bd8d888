import { parseImageReference } from './image-reference.js'
import { readEcrHost } from './registry-address.js'

/** An image in a private registry of ECR. */
export interface EcrImage {
  /** As the container names it. */
  readonly name: string
  readonly accountId: string
  readonly region: string
  /** Without the registry: `shop/api`. */
  readonly repository: string
  /** What Docker pulls: a digest takes precedence over a tag, and `latest` is used without either. */
  readonly id: { readonly kind: 'tag' | 'digest'; readonly text: string }
}

/** Reads an image; undefined for one of any other registry, ECR Public included, and for what is no image reference. */
export function readEcrImage(name: string): EcrImage | undefined {
  const { domain, path = '', tag = 'latest', digest } = parseImageReference(name) ?? {}
  const host = domain === undefined ? undefined : readEcrHost(domain)
  if (host === undefined) return undefined
  const id = digest === undefined ? ({ kind: 'tag', text: tag } as const) : ({ kind: 'digest', text: digest } as const)
  return { name, ...host, repository: path, id }
}
