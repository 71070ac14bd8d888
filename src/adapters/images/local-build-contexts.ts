import { quoteName } from '../../domain/input/quote-safe.js'
import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, type Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { requireJobPath } from '../../disk/job-path.js'
import { expectPlainLink, readIgnoreFile } from '../../disk/read-ignore-file.js'
import type { ContextFilter, FolderMatches } from '../../domain/build-context/context-filter.js'
import { badInput, DeployError } from '../../domain/errors.js'
import type { BuildContexts, ContextDigest } from '../../ports/images/build-context.js'

interface Entry {
  readonly path: string
  /** Permission bits, and those above them. */
  readonly mode: number
  readonly bytes: number
  readonly kind: EntryKind
  /** Of a device its number; of a file that is a further name of one that was sent, the first name. */
  readonly extra: string
}

type EntryKind = 'file' | 'hard-link' | 'link' | 'folder' | 'socket' | 'pipe' | 'device'

/**
 * Contexts on the runner's disk. Files are read one after the other through one buffer, and synchronously: 40,000 small ones take 1.5
 * seconds instead of 10, and a file of gigabytes costs time, not memory. Between slices of time, a cancellation is handled.
 */
export function localBuildContexts(workspace: string): BuildContexts {
  return {
    async digest(context, dockerfile, signal) {
      const root = resolve(workspace, context)
      try {
        await requireJobPath(context, { GITHUB_WORKSPACE: workspace }, { input: 'context', place: 'workspace' })
        const recipe = resolve(workspace, dockerfile)
        if (await isLink(recipe)) await expectPlainLink(recipe, relative(workspace, recipe))
        const ignore = await readIgnoreFile(root, { workspace, dockerfile: recipe })
        const ignoreFile = ignore.path === undefined ? undefined : relative(workspace, ignore.path)
        return { ...(await readContext(root, ignore.filter, signal)), ignoreFile }
      } catch (error) {
        if (error instanceof DeployError) throw error
        throw badInput(
          'context',
          `the folder ${quoteName(context)} cannot be read: ${describe(error, root)}. Use a folder of the checkout.`,
          {
            cause: error
          }
        )
      }
    }
  }
}

async function readContext(
  root: string,
  filter: ContextFilter,
  signal: AbortSignal
): Promise<Omit<ContextDigest, 'ignoreFile'>> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  const sizes = new Map<string, number>()
  const breathe = breather(signal)
  let files = 0
  let git: ContextDigest['git'] = 'left-out'
  for (const entry of walk({ root, filter, firstNames: new Map(), folder: '', above: undefined, unsent: [] })) {
    await breathe()
    if (entry === 'ignored') continue
    const { path, kind, mode, bytes, extra } = entry
    hash.update(JSON.stringify([path, kind, mode, extra, await readContent(root, entry, { buffer, breathe })]))
    if (path.startsWith('.git/')) git = 'sent'
    if (kind !== 'file' && kind !== 'hard-link') continue
    files += 1
    const top = path.split('/', 1)[0] ?? path
    sizes.set(top, (sizes.get(top) ?? 0) + bytes)
  }
  const [largest] = [...sizes].sort(([, one], [, other]) => other - one)
  return {
    ...{ hash: hash.digest('hex'), files, git },
    bytes: [...sizes.values()].reduce((total, bytes) => total + bytes, 0),
    largest: largest === undefined ? undefined : { path: largest[0], bytes: largest[1] }
  }
}

const SLICE_MILLISECONDS = 50

/** Waits for a turn of the event loop at the end of a slice of time. Throws once `signal` is aborted. */
function breather(signal: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE_MILLISECONDS) return undefined
    return nextTurn().then(() => {
      signal.throwIfAborted()
      since = performance.now()
    })
  }
}

interface Means {
  readonly buffer: Buffer
  readonly breathe: () => Promise<void> | undefined
}

async function readContent(root: string, { path, kind }: Entry, { buffer, breathe }: Means): Promise<string> {
  if (kind === 'link') return readlinkSync(join(root, path))
  if (kind !== 'file') return ''
  const hash = createHash('sha256')
  const file = openSync(join(root, path), 'r')
  try {
    for (;;) {
      const length = readSync(file, buffer, 0, buffer.length, null)
      if (length === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, length))
      await breathe()
    }
  } finally {
    closeSync(file)
  }
}

interface Walk {
  readonly root: string
  readonly filter: ContextFilter
  /** By inode: the name under which a file of several names was sent first. */
  readonly firstNames: Map<bigint, string>
  readonly folder: string
  readonly above: FolderMatches | undefined
  /** Folders above this one that are ignored, and sent once something in them is. */
  readonly unsent: Entry[]
}

/**
 * What BuildKit's client sends of a context, in an order that depends on names only: https://pkg.go.dev/github.com/tonistiigi/fsutil.
 * All modes are sent and end in the image; owners and times are not part of what it compares. Ignored paths are listed too, so that
 * the caller can let other work continue.
 */
function* walk({ root, filter, firstNames, folder, above, unsent }: Walk): Generator<Entry | 'ignored'> {
  for (const name of namesIn(join(root, folder), unsent.length > 0)) {
    const path = folder === '' ? name : `${folder}/${name}`
    const stats = lstatSync(join(root, path))
    const isFolder = stats.isDirectory()
    const { isIgnored, enters, matches } = filter.decide(path, isFolder ? 'folder' : 'other', above)
    if (isIgnored) yield 'ignored'
    else {
      yield* unsent.splice(0)
      yield entryOf({ root, firstNames }, path, stats)
    }
    if (!isFolder || !enters) continue
    const inside = isIgnored ? [...unsent, entryOf({ root, firstNames }, path, stats)] : []
    for (const entry of walk({ root, filter, firstNames, folder: path, above: matches, unsent: inside })) {
      // Folders above were sent with it.
      if (entry !== 'ignored') unsent.length = 0
      yield entry
    }
  }
}

/** In the order of their bytes. A folder that is ignored does not need to be readable. */
function namesIn(folder: string, isIgnored: boolean): readonly string[] {
  try {
    return readdirSync(folder).sort(byCodePoint)
  } catch (error) {
    if (isIgnored && (error as NodeJS.ErrnoException).code === 'EACCES') return []
    throw error
  }
}

/** As UTF-8 sorts. UTF-16 sorts what is beyond U+FFFF before U+E000. */
function byCodePoint(one: string, other: string): number {
  return /[\ud800-\udfff]/.test(one + other)
    ? Buffer.compare(Buffer.from(one), Buffer.from(other))
    : one < other
      ? -1
      : 1
}

function entryOf({ root, firstNames }: Pick<Walk, 'root' | 'firstNames'>, path: string, stats: Stats): Entry {
  const entry = { path, mode: stats.mode & 0o7777, bytes: stats.size }
  if (stats.isDirectory()) return { ...entry, kind: 'folder', extra: '' }
  // Its inode number may be more than a number holds.
  const inode = stats.nlink > 1 ? lstatSync(join(root, path), { bigint: true }).ino : undefined
  const first = inode === undefined ? undefined : firstNames.get(inode)
  if (inode !== undefined && first === undefined) firstNames.set(inode, path)
  if (stats.isSymbolicLink()) return { ...entry, kind: 'link', extra: '' }
  if (stats.isFile()) {
    // Its content was sent under the first name.
    return first === undefined
      ? { ...entry, kind: 'file', extra: '' }
      : { ...entry, kind: 'hard-link', bytes: 0, extra: first }
  }
  const kind = stats.isSocket() ? 'socket' : stats.isFIFO() ? 'pipe' : 'device'
  return { ...entry, kind, extra: `${stats.isBlockDevice() ? 'block' : 'other'} ${stats.rdev} ${first ?? ''}` }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    stats => stats.isSymbolicLink(),
    () => false
  )
}

function describe(error: unknown, root: string): string {
  const { code, path }: Partial<NodeJS.ErrnoException> = typeof error === 'object' && error !== null ? error : {}
  if (code === 'ENOENT' && path === root) return 'it does not exist'
  if (code === 'ENOTDIR') return 'it is not a folder'
  return `the system returned ${code ?? String(error)}${path === undefined ? '' : ` of ${relative(root, path)}`}`
}
