import { lstat, readFile, readlink, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import type { ContextFilter } from '../domain/build-context/context-filter.js'
import { badInput, DeployError } from '../domain/errors.js'
import { decodeText } from '../domain/text/decode-text.js'
import { encodingProblem } from '../domain/text/encoding-problem.js'
import { requireJobPath } from './job-path.js'

/** The ignore file of a build context, if there is one, and what it leaves out. */
interface IgnoreFile {
  readonly path: string | undefined
  readonly filter: ContextFilter
}

/** It is read whole, so its size is bounded; 30,000 patterns are less than 1 MiB. */
const LARGEST_IGNORE_FILE_BYTES = 16 << 20

/**
 * The Dockerfile's own ignore file comes before the context's; neither keeps the two themselves from the builder:
 * https://docs.docker.com/build/concepts/context/#dockerignore-files. Throws `bad-input` for one that BuildKit would not read the same way.
 */
export async function readIgnoreFile(
  root: string,
  { workspace, dockerfile }: { readonly workspace: string; readonly dockerfile: string }
): Promise<IgnoreFile> {
  for (const path of [`${dockerfile}.dockerignore`, join(root, '.dockerignore')]) {
    const stats = await lstat(path).catch(() => undefined)
    if (stats === undefined || stats.isDirectory()) continue
    const name = relative(workspace, path)
    const realPath = await requireJobPath(
      path,
      { GITHUB_WORKSPACE: workspace },
      { input: 'context', place: 'workspace', noun: name }
    )
    if (stats.isSymbolicLink()) await expectPlainLink(path, name)
    if (realPath !== undefined && (await stat(realPath)).size > LARGEST_IGNORE_FILE_BYTES)
      throw new DeployError('bad-input', `${name} is larger than 16 MiB. List folders instead of single files.`)
    const bytes = realPath === undefined ? undefined : await readFile(realPath).catch(() => undefined)
    if (bytes === undefined) continue
    const decoded = decodeText(bytes)
    const problem = encodingProblem(decoded, 'BuildKit')
    if (decoded.kind !== 'text' || problem !== undefined) throw badInput('context', `${name} ${problem ?? ''}`)
    return { path, filter: await filterOf(decoded.text, name) }
  }
  return { path: undefined, filter: SEND_ALL }
}

const SEND_ALL: ContextFilter = { decide: () => ({ isIgnored: false, enters: true, matches: [] }) }

/** What reads patterns is loaded only where there are some. */
async function filterOf(text: string, name: string): Promise<ContextFilter> {
  const [{ contextFilter }, { readIgnorePatterns }] = await Promise.all([
    import('../domain/build-context/context-filter.js'),
    import('../domain/build-context/read-ignore-patterns.js')
  ])
  return contextFilter(readIgnorePatterns(text, name), name)
}

/**
 * BuildKit follows a link as if its folder were the root of all files: what is absolute, or leads up, ends at another file there
 * (https://pkg.go.dev/github.com/tonistiigi/fsutil#FollowLinks). Throws for a link that is not the plain name of a file in its folder.
 */
export async function expectPlainLink(link: string, name: string): Promise<void> {
  const target = await readlink(link)
  const isPlain = !isAbsolute(target) && !target.split('/').includes('..')
  const end = await realpath(link).catch(() => '')
  if (isPlain && end === join(await realpath(dirname(link)), target)) return
  throw new DeployError(
    'bad-input',
    `${name} is a symbolic link that BuildKit may resolve to another file. Replace it with a file, or link to a file below its folder.`
  )
}
