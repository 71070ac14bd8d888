import { DeployError } from '../../../../domain/errors.js'
import { readReleaseId, type ReleasePart, type StoredRelease } from '../../domain/release/release.js'
import type { ServerFiles } from '../../ports/server-files.js'

/** What the server keeps of its releases, in our folder. */
export interface ReleaseFiles {
  /** Id in the file `stable`: the one fact that says which release serves outside of a rollout. */
  readStable(): Promise<string | undefined>
  writeStable(id: string): Promise<void>
  /** Newest first; those of `releases.json` that are malformed are left out. */
  readReleases(): Promise<readonly StoredRelease[]>
  writeReleases(releases: readonly StoredRelease[]): Promise<void>
  readAll(): Promise<StoredReleases>
  writeShare(releaseId: string, percent: number): Promise<void>
}

/** All of them, by one call. */
export interface StoredReleases {
  /** As `readReleases` gives them. */
  readonly stored: readonly StoredRelease[]
  readonly stableId: string | undefined
  /** The share of a release of which no service with traffic is changed: no proxy shows it. */
  readonly share: { readonly releaseId: string; readonly percent: number } | undefined
}

/** More are not read. */
const MOST_RELEASES = 50

export function releaseFiles(folder: string, files: ServerFiles): ReleaseFiles {
  const [stable, releases, share] = [`${folder}/stable`, `${folder}/releases.json`, `${folder}/share`]
  const readReleases = async () => parseReleases(await files.read(releases))
  return {
    readReleases,
    readStable: async () => parseStable(await files.read(stable), stable),
    async readAll() {
      const [releasesText, stableText, shareText] = await files.readAll([releases, stable, share])
      return {
        stored: parseReleases(releasesText),
        stableId: parseStable(stableText, stable),
        share: parseShare(shareText)
      }
    },
    // The timer reads a line.
    writeStable: id => files.write(stable, `${id}\n`),
    writeReleases: list => files.write(releases, `${JSON.stringify(list, undefined, 2)}\n`),
    writeShare: (releaseId, percent) => files.write(share, `${releaseId} ${percent}\n`)
  }
}

function parseStable(text: string | undefined, path: string): string | undefined {
  const id = text?.trim()
  if (id === undefined || isReleaseId(id)) return id
  throw new DeployError('rejected', `File ${path} on the server is malformed. Remove it, and deploy again.`)
}

function parseShare(text: string | undefined): StoredReleases['share'] {
  const [releaseId = '', percent = ''] = text?.trim().split(' ') ?? []
  return isReleaseId(releaseId) && /^\d{1,3}(?:\.\d{1,6})?$/.test(percent)
    ? { releaseId, percent: Number(percent) }
    : undefined
}

/** Anyone who may write to the folder may have written it. */
function parseReleases(text: string | undefined): readonly StoredRelease[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text ?? '[]')
  } catch {
    return []
  }
  if (!Array.isArray(parsed)) return []
  return parsed
    .flatMap(entry => readRelease(membersOf(entry)) ?? [])
    .toSorted((one, other) => other.servedSince - one.servedSince)
    .slice(0, MOST_RELEASES)
}

function readRelease({ id, label, parts, servedSince, run }: Members): StoredRelease | undefined {
  if (typeof id !== 'string' || !isReleaseId(id) || !isText(label)) return undefined
  if (!Array.isArray(parts) || typeof servedSince !== 'number' || !Number.isFinite(servedSince)) return undefined
  const read = parts.map(part => readPart(membersOf(part)))
  const known = read.filter(part => part !== undefined)
  if (known.length !== readReleaseId(id).parts.length || known.length !== read.length) return undefined
  return { id, label, parts: known, servedSince, run: isText(run) ? run : undefined }
}

function readPart({ service, image, digest, configHash }: Members): ReleasePart | undefined {
  return isText(service) && isText(image) && isText(digest) && isText(configHash)
    ? { service, image, digest, configHash }
    : undefined
}

type Members = Readonly<Record<string, unknown>>

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 512
}

function isReleaseId(id: string): boolean {
  try {
    readReleaseId(id)
    return true
  } catch {
    return false
  }
}
