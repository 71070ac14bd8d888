import dockerignore from '@balena/dockerignore'
import { createHash } from 'node:crypto'
import { lstat, open, opendir, readFile, readlink } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { badInput } from '../domain/errors.js'
import type { BuildContexts } from '../ports/build-context.js'

interface Entry {
  readonly path: string
  readonly mode: number
  readonly bytes: number
  readonly kind: 'file' | 'link' | 'folder'
}

interface IgnoreFile {
  readonly path: string | undefined
  ignores(path: string): boolean
  /** Whether a folder that is ignored can hold files that are not. */
  readonly mayReturn: boolean
}

/** Contexts on the runner's disk. Contents are read as streams: a file of gigabytes costs time, not memory. */
export function localBuildContexts(workspace: string): BuildContexts {
  return {
    async digest(context, dockerfile) {
      const root = resolve(workspace, context)
      const ignore = await readIgnoreFile(root, resolve(workspace, dockerfile))
      const entries: Entry[] = []
      try {
        for await (const entry of walk(root, '', ignore)) entries.push(entry)
      } catch (error) {
        throw badInput(
          'context',
          `the folder ${context} cannot be read: ${describe(error)}. Name a folder of the checkout.`,
          {
            cause: error
          }
        )
      }
      entries.sort((a, b) => (a.path < b.path ? -1 : 1))
      const files = entries.filter(({ kind }) => kind === 'file')
      return {
        hash: await hashEntries(root, entries),
        files: files.length,
        bytes: files.reduce((total, { bytes }) => total + bytes, 0),
        largest: findLargest(files),
        ignoreFile: ignore.path === undefined ? undefined : relative(workspace, ignore.path),
        git: entries.some(({ path }) => path.startsWith('.git/')) ? 'sent' : 'left-out'
      }
    }
  }
}

function findLargest(files: readonly Entry[]): { readonly path: string; readonly bytes: number } | undefined {
  const sizes = new Map<string, number>()
  for (const { path, bytes } of files) {
    const top = path.split('/', 1)[0] ?? path
    sizes.set(top, (sizes.get(top) ?? 0) + bytes)
  }
  const [first] = [...sizes].sort(([, one], [, other]) => other - one)
  return first === undefined ? undefined : { path: first[0], bytes: first[1] }
}

async function hashEntries(root: string, entries: readonly Entry[]): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  for (const { path, mode, kind } of entries) {
    const content =
      kind === 'folder'
        ? ''
        : kind === 'link'
          ? await readlink(join(root, path))
          : await hashFile(join(root, path), buffer)
    hash.update(JSON.stringify([path, kind, mode, content]))
  }
  return hash.digest('hex')
}

/** Through one buffer for all files: a stream leaves its buffers to the collector, which lets a hundred megabytes pile up. */
async function hashFile(path: string, buffer: Buffer): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

/** Special files are no part of a build. */
async function* walk(root: string, folder: string, ignore: IgnoreFile): AsyncGenerator<Entry> {
  for await (const { name } of await opendir(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`
    const stats = await lstat(join(root, path))
    const kind = stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : stats.isFile() ? 'file' : undefined
    const isLeft = ignore.ignores(path)
    if (kind === 'folder' && (!isLeft || ignore.mayReturn)) yield* walk(root, path, ignore)
    // The execute bits travel with a file, and the others depend on the runner's umask.
    if (kind !== undefined && !isLeft)
      yield { path, kind, mode: kind === 'file' ? stats.mode & 0o111 : 0, bytes: stats.size }
  }
}

/**
 * The Dockerfile's own ignore file comes before the context's; neither keeps the two themselves from the builder:
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
async function readIgnoreFile(root: string, dockerfile: string): Promise<IgnoreFile> {
  for (const path of [`${dockerfile}.dockerignore`, join(root, '.dockerignore')]) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const rules = dockerignore.default().add(text)
    return { path, ignores: name => rules.ignores(name), mayReturn: /^\s*!/m.test(text) }
  }
  return { path: undefined, ignores: () => false, mayReturn: false }
}

function describe(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is none'
  return code === 'ENOTDIR' ? 'it is no folder' : `the system said ${String(code ?? error)}`
}
