import { realpath } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { badInput, DeployError } from '../domain/errors.js'
import { quoteName } from '../domain/input/quote-safe.js'
import type { FileNaming, FilePlace } from '../ports/files.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a path of the job leads, by its real path. */
export type JobPath =
  | { readonly kind: 'inside'; readonly realPath: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }

/** The folder that paths of inputs are relative to. */
export function workspaceOf(env: Environment): string {
  return env.GITHUB_WORKSPACE ?? process.cwd()
}

/**
 * Follows every link of a path and reports whether it ends in a place where an input may name files. A checkout can contain links that another user
 * else committed: what is named inside the workspace must also end there. Files outside it are named by absolute paths only, and a link
 * of the workspace never leads to them. Throws the error of the system for a path that cannot be followed.
 */
export async function findJobPath(path: string, env: Environment, place: FilePlace): Promise<JobPath> {
  const workspace = resolve(workspaceOf(env))
  const named = resolve(workspace, path)
  const [realPath, realWorkspace] = await Promise.all([follow(named), follow(workspace)])
  const isOutsideWorkspace =
    isAbsolute(path) && !isWithin(named, workspace) && !isWithin(named, realWorkspace ?? workspace)
  if (realPath === undefined) {
    const isPermitted = !isOutsideWorkspace ? isWithin(named, workspace) : place !== 'workspace'
    return { kind: isPermitted ? 'missing' : 'outside' }
  }
  if (isWithin(realPath, realWorkspace ?? workspace)) return { kind: 'inside', realPath }
  if (!isOutsideWorkspace || place === 'workspace') return { kind: 'outside' }
  if (place === 'machine') return { kind: 'inside', realPath }
  const { RUNNER_TEMP } = env
  if (RUNNER_TEMP === undefined || RUNNER_TEMP === '') return { kind: 'outside' }
  const temporary = (await follow(RUNNER_TEMP)) ?? RUNNER_TEMP
  return isWithin(realPath, temporary) ? { kind: 'inside', realPath } : { kind: 'outside' }
}

/** The real path of what an input names; undefined when there is nothing. Throws `bad-input` for a path that ends outside its place. */
export async function requireJobPath(
  path: string,
  env: Environment,
  { input, place = 'job', noun }: FileNaming = {}
): Promise<string | undefined> {
  const found = await findJobPath(path, env, place)
  if (found.kind === 'inside') return found.realPath
  if (found.kind === 'missing') return undefined
  const what = noun ?? quoteName(path)
  const message = `${what} is outside the workspace, or is a symbolic link to a path outside it. ${ADVICE[place]}`
  throw input === undefined ? new DeployError('bad-input', message) : badInput(input, message)
}

const ADVICE: Readonly<Record<FilePlace, string>> = {
  workspace: 'Use a path inside the workspace.',
  job: 'Use a path inside the workspace, or an absolute path under RUNNER_TEMP.',
  machine: 'Use a path inside the workspace, or an absolute path outside it.'
}

/** With node:fs, as node:fs/promises costs a start 2 ms. */
function follow(path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    realpath.native(path, (error, realPath) => {
      if (error === null) resolve(realPath)
      else if (error.code === 'ENOENT' || error.code === 'ENOTDIR') resolve(undefined)
      else reject(error)
    })
  })
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
