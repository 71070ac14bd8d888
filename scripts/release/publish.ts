// Creates tags and releases, by the REST API of GitHub. A job with a write token runs this file directly (`node scripts/release/publish.ts`,
// Node 24): it imports nothing but Node, so that no other code sees the token.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The repository, and how it is reached. */
export interface Repository {
  /** Of the API, for example `https://api.github.com`. */
  readonly api: string
  /** `owner/name` */
  readonly name: string
  readonly token: string
}

/** What is released. */
export interface Release {
  readonly tag: string
  readonly commit: string
  readonly notes: string
  /** Paths of files that are attached. */
  readonly assets: readonly string[]
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

interface ReleaseAnswer {
  readonly id: number
  readonly draft: boolean
  readonly immutable?: boolean
  readonly tag_name: string
  readonly target_commitish: string
  readonly upload_url: string
  readonly html_url: string
  readonly assets: readonly { readonly name: string }[]
}

const TIMEOUT_MILLISECONDS = 30_000
const RELEASES_PER_PAGE = 100

/**
 * Points a tag that may move (`rc`, `v1`) to a commit: https://docs.github.com/rest/git/refs. Throws where GitHub refuses.
 */
export async function moveTag(repository: Repository, tag: string, commit: string): Promise<void> {
  const seen = await commitOfTag(repository, tag)
  if (seen === commit) return
  if (seen === undefined)
    await expect(201, call(repository, 'POST /git/refs', { ref: `refs/tags/${tag}`, sha: commit }))
  else await expect(200, call(repository, `PATCH /git/refs/tags/${tag}`, { sha: commit, force: true }))
}

/**
 * Publishes the release with its files: https://docs.github.com/rest/releases. It is a draft until all files are attached, because a published
 * release is immutable. Called again after a lost answer, it continues. Throws where the tag is that of another commit, and where GitHub does not
 * report the release as immutable. Returns the address of its page.
 */
export async function publishRelease(repository: Repository, { tag, commit, notes, assets }: Release): Promise<string> {
  const tagged = await commitOfTag(repository, tag)
  if (tagged !== undefined && tagged !== commit)
    throw new Error(
      `The tag ${tag} points to ${tagged}, not to ${commit}. Delete the tag, or release the next version.`
    )
  const draft = (await findRelease(repository, tag)) ?? (await createDraft(repository, { tag, commit, notes }))
  if (draft.draft) {
    const attached = new Set(draft.assets.map(({ name }) => name))
    for (const path of assets) if (!attached.has(basename(path))) await attach(repository, draft, path)
    await expect(200, call(repository, `PATCH /releases/${draft.id}`, { draft: false, make_latest: 'true' }))
  }
  const published = await expect(200, call(repository, `GET /releases/${draft.id}`))
  const now = await commitOfTag(repository, tag)
  if (now !== commit)
    throw new Error(`The tag ${tag} points to ${now ?? 'no commit'}, not to ${commit}. Delete the release ${tag}.`)
  const { immutable, html_url: page } = published as ReleaseAnswer
  if (immutable !== true)
    throw new Error(
      `The release ${tag} is not immutable. Enable immutable releases in the settings of the repository, and delete this release.`
    )
  return page
}

/**
 * Moves the major tag to a release. Throws where the tag of the release is not that of the commit: then somebody moved it since it was tested.
 */
export async function moveMajorTag(
  repository: Repository,
  { tag, majorTag, commit }: { readonly tag: string; readonly majorTag: string; readonly commit: string }
): Promise<void> {
  const tagged = await commitOfTag(repository, tag)
  if (tagged !== commit)
    throw new Error(`The tag ${tag} points to ${tagged ?? 'no commit'}, not to ${commit}. ${majorTag} was not moved.`)
  await moveTag(repository, majorTag, commit)
}

/** The commit of a lightweight tag or of an annotated one; undefined where there is none. */
async function commitOfTag(repository: Repository, tag: string): Promise<string | undefined> {
  const { status, body } = await call(repository, `GET /git/ref/tags/${tag}`)
  if (status === 404) return undefined
  const { object } = (await expect(200, Promise.resolve({ status, body }))) as { object: { type: string; sha: string } }
  if (object.type === 'commit') return object.sha
  const annotated = await expect(200, call(repository, `GET /git/tags/${object.sha}`))
  return (annotated as { object: { sha: string } }).object.sha
}

/** Drafts have no tag yet, and are found only in the list. */
async function findRelease(repository: Repository, tag: string): Promise<ReleaseAnswer | undefined> {
  const answer = await expect(200, call(repository, `GET /releases?per_page=${RELEASES_PER_PAGE}`))
  return (answer as readonly ReleaseAnswer[]).find(release => release.tag_name === tag)
}

async function createDraft(
  repository: Repository,
  { tag, commit, notes }: Pick<Release, 'tag' | 'commit' | 'notes'>
): Promise<ReleaseAnswer> {
  const wanted = { tag_name: tag, target_commitish: commit, name: tag, body: notes, draft: true }
  return (await expect(201, call(repository, 'POST /releases', wanted))) as ReleaseAnswer
}

async function attach({ token }: Repository, { upload_url: template }: ReleaseAnswer, path: string): Promise<void> {
  const address = new URL(template.replace(/\{.*\}$/, ''))
  address.searchParams.set('name', basename(path))
  const headers = { ...headersOf(token), 'content-type': 'application/octet-stream' }
  const response = await fetch(address, {
    ...{ method: 'POST', headers, body: await readFile(path) },
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS)
  })
  await expect(201, Promise.resolve({ status: response.status, body: await response.json().catch(() => undefined) }))
}

/** `request` is a method and a path below that of the repository. */
async function call({ api, name, token }: Repository, request: string, body?: unknown): Promise<Answer> {
  const [method = '', path = ''] = request.split(' ')
  const response = await fetch(`${api}/repos/${name}${path}`, {
    method,
    headers: headersOf(token),
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  return { status: response.status, body: await response.json().catch(() => undefined) }
}

function headersOf(token: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28'
  }
}

/** The body of an answer with this status. Throws with GitHub's own message otherwise. */
async function expect(status: number, asked: Promise<Answer>): Promise<unknown> {
  const answer = await asked
  if (answer.status === status) return answer.body
  const { message } = (answer.body ?? {}) as { message?: unknown }
  const text = typeof message === 'string' ? message.replace(/[^\x20-\x7e]/g, '?').slice(0, 200) : 'without a message'
  throw new Error(`GitHub answered ${answer.status} (${text}) where ${status} was expected.`)
}

async function main(): Promise<void> {
  const [command = '', ...assets] = process.argv.slice(2)
  const {
    GITHUB_API_URL = '',
    GITHUB_REPOSITORY = '',
    GITHUB_SHA: commit = '',
    GH_TOKEN = '',
    TAG = '',
    MAJOR_TAG = ''
  } = process.env
  const repository = { api: GITHUB_API_URL, name: GITHUB_REPOSITORY, token: GH_TOKEN }
  if (command === 'rc') await moveTag(repository, 'rc', commit)
  else if (command === 'release') {
    const notes = await readFile('build/release/notes.md', 'utf8')
    process.stdout.write(`${await publishRelease(repository, { tag: TAG, commit, notes, assets })}\n`)
  } else if (command === 'major') await moveMajorTag(repository, { tag: TAG, majorTag: MAJOR_TAG, commit })
  else throw new Error('Unknown command. Use rc, release or major.')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
}
