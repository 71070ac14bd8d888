/** Type of the predicate with the content that an image was built from. */
export const CONTENT_PREDICATE_TYPE = 'https://deploy-kit.io/attestation/content/v1'

/** What a job signs of an image that it built. */
export function writeContentPredicate(contentKey: string): string {
  return JSON.stringify({ contentKey })
}

/** What was signed: images, and the content that they were built from. */
export interface ContentStatement {
  /** `sha256:…`. */
  readonly digests: readonly string[]
  readonly contentKey: string
}

/** Reads an in-toto statement of ours; undefined for any other: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export function readContentStatement(text: string): ContentStatement | undefined {
  const { predicateType, predicate, subject } = parse(text)
  if (predicateType !== CONTENT_PREDICATE_TYPE || !Array.isArray(subject)) return undefined
  const { contentKey } = (predicate ?? {}) as { readonly contentKey?: unknown }
  if (typeof contentKey !== 'string') return undefined
  const digests = subject.flatMap((each: unknown) => {
    const { digest } = (each ?? {}) as { readonly digest?: { readonly sha256?: unknown } }
    return typeof digest?.sha256 === 'string' ? [`sha256:${digest.sha256}`] : []
  })
  return { digests, contentKey }
}

interface Statement {
  readonly predicateType?: unknown
  readonly predicate?: unknown
  readonly subject?: unknown
}

function parse(text: string): Statement {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}
