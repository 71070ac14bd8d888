/** An image reference, taken apart: https://pkg.go.dev/github.com/distribution/reference */
export interface ImageReference {
  /** `localhost:5000`, `123456789012.dkr.ecr.eu-west-1.amazonaws.com`; undefined when none is named. */
  readonly registry: string | undefined
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** The first part names a registry only when it looks like a host, as Docker reads it. */
export function parseImageReference(reference: string): ImageReference {
  const [named = '', digest] = reference.split('@')
  const slash = named.indexOf('/')
  const host = named.slice(0, Math.max(0, slash))
  const registry = host === 'localhost' || /[.:]/.test(host) ? host : undefined
  const path = registry === undefined ? named : named.slice(slash + 1)
  const [repository = '', tag] = path.split(':')
  return { registry, repository, tag, digest }
}
