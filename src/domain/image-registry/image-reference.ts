/** The parts of an image reference: https://pkg.go.dev/github.com/distribution/reference */
export interface ImageReference {
  /** `registry.example.com:5000`; undefined for Docker Hub's short forms. */
  readonly domain: string | undefined
  readonly path: string
  readonly tag: string | undefined
  /** `sha256:…` */
  readonly digest: string | undefined
}

const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const TAG = '[\\w][\\w.-]{0,127}'
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}'
const REFERENCE = new RegExp(`^(?:(${HOST})/)?(${COMPONENT}(?:/${COMPONENT})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`)
const SUFFIX = new RegExp(`^(?::${TAG})?(?:@${DIGEST})?$`)
const LONGEST_NAME = 255
const LONGEST_REFERENCE = 1024

/** Reads an image reference; undefined when the text is none. */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > LONGEST_REFERENCE) return undefined
  const [, host, rest = '', tag, digest] = REFERENCE.exec(text) ?? []
  if (rest === '' || (digest?.startsWith('sha256:') === true && digest.length !== 71)) return undefined
  // The part before the first slash is a registry only when it looks like a host; `library/nginx` has none.
  const isRegistry = host !== undefined && (/[.:[]/.test(host) || host === 'localhost' || /[A-Z]/.test(host))
  const domain = isRegistry ? host : undefined
  const path = host === undefined || isRegistry ? rest : `${host}/${rest}`
  if (!new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`).test(path) || `${domain ?? ''}/${path}`.length > LONGEST_NAME) {
    return undefined
  }
  return { domain, path, tag, digest }
}

/** The digest that pins an image, `sha256:` and 64 digits at the end of its reference; undefined where it has none. */
export function digestOf(image: string): string | undefined {
  return /@(?<digest>sha256:[0-9a-f]{64})$/.exec(image)?.groups?.digest
}

/** Whether a text is valid as the new image of a container: a whole reference, or `:tag`, `@digest` to keep the repository. */
export function isImageChange(text: string): boolean {
  return isSuffix(text) || parseImageReference(text) !== undefined
}

/** A version (`2`, `v1.4.2-rc.1`), a commit with a digit in it, or a sha256 digest. None of them is the name of an image on Docker Hub. */
const BARE = /^(?:v?\d+(?:[._+-][0-9a-z]+)*|(?=[a-f]*\d)[0-9a-f]{7,64}|sha256:[0-9a-f]{64})$/i

/** Whether a text is a tag or a digest whose `:` or `@` was left out, which Docker would read as a repository of Docker Hub. */
export function isBareTagOrDigest(text: string): boolean {
  return text.length <= LONGEST_REFERENCE && BARE.test(text)
}

/** The image after a change; undefined when only a tag or digest is given and `current` has no repository to keep. */
export function changeImage(current: string, change: string): string | undefined {
  if (!isSuffix(change)) return change
  const reference = parseImageReference(current)
  if (reference === undefined) return undefined
  return `${reference.domain === undefined ? '' : `${reference.domain}/`}${reference.path}${change}`
}

function isSuffix(text: string): boolean {
  return text !== '' && SUFFIX.test(text)
}
