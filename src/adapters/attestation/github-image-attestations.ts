import { uncompress } from 'snappyjs'
import { CONTENT_PREDICATE_TYPE } from '../../domain/image-proof/content-statement.js'
import { DeployError } from '../../domain/errors.js'
import { askGithub, GithubRefusal, type GithubRepository } from '../../github/github-repository.js'
import type { CheckedAttestation, ImageAttestations } from '../../ports/images/image-attestations.js'

interface Access {
  readonly github: GithubRepository
  readonly fetch: typeof fetch
  readonly check: (bundle: unknown) => CheckedAttestation
}

interface StoredAttestation {
  readonly bundle?: unknown
  readonly bundle_url?: unknown
}

/** One of a few hundred bytes of statement is 10 KiB. */
const LARGEST_BUNDLE_BYTES = 1 << 20
/** One page. A reproducible image has one attestation per build. */
const MOST_ATTESTATIONS = 100

/**
 * Attestations that GitHub keeps for the repository of the job: https://docs.github.com/rest/repos/repos#list-attestations. Only jobs of
 * that repository with `attestations: write` store them there; push access is not enough.
 */
export function githubImageAttestations({ github, fetch, check }: Access): ImageAttestations {
  return {
    async find(digest) {
      const { stored, rest } = await list(github, digest)
      const checked = await Promise.all(stored.map(async each => check(await bundleOf(each, fetch))))
      return rest === 'read' ? checked : [...checked, UNREAD]
    }
  }
}

const UNREAD: CheckedAttestation = {
  kind: 'refused',
  reason: `it has more than ${MOST_ATTESTATIONS} attestations, and the others were not read`
}

interface Listed {
  readonly stored: readonly StoredAttestation[]
  readonly rest: 'read' | 'unread'
}

async function list({ octokit, at }: GithubRepository, digest: string): Promise<Listed> {
  try {
    const { data, headers } = await askGithub('attestations: read', () =>
      octokit.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
        ...{ ...at, subject_digest: digest, per_page: MOST_ATTESTATIONS, predicate_type: CONTENT_PREDICATE_TYPE }
      })
    )
    const { attestations } = data as { readonly attestations?: unknown }
    const stored = Array.isArray(attestations) ? (attestations as readonly StoredAttestation[]) : []
    const hasMore = stored.length > MOST_ATTESTATIONS || (headers.link ?? '').includes('rel="next"')
    return { stored: stored.slice(0, MOST_ATTESTATIONS), rest: hasMore ? 'unread' : 'read' }
  } catch (error) {
    // GitHub answers this for an unknown image.
    if (error instanceof GithubRefusal && error.status === 404) return { stored: [], rest: 'read' }
    throw error
  }
}

/** In the answer, or behind an address that needs no token, compressed by https://github.com/google/snappy. */
async function bundleOf({ bundle, bundle_url: url }: StoredAttestation, fetch: Access['fetch']): Promise<unknown> {
  if (typeof bundle === 'object' && bundle !== null) return bundle
  if (typeof url !== 'string') return undefined
  const response = await fetch(url)
  if (!response.ok) throw new DeployError('platform-error', `The attestation storage returned HTTP ${response.status}.`)
  const compressed = await boundedBody(response)
  try {
    return JSON.parse(new TextDecoder().decode(uncompress(compressed, LARGEST_BUNDLE_BYTES))) as unknown
  } catch {
    return undefined
  }
}

async function boundedBody({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > LARGEST_BUNDLE_BYTES) throw new DeployError('platform-error', 'An attestation is larger than 1 MiB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
