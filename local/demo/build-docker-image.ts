import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalCloud } from '../aws/local-cloud.js'
import { runDocker } from '../aws/tasks/docker-command.js'
import { runAction } from '../runner/run-action.js'
import { REPOSITORY, type SampleVersion } from './sample-versions.js'

const run = promisify(execFile)

/** Whether a Docker engine answers. It must run containers of this machine's kind: the images hold this machine's Node. */
export async function hasDockerEngine(): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const { exitCode, stdout } = await runDocker(['version', '--format', '{{.Server.Os}}'])
  return exitCode === 0 && stdout === 'linux'
}

/** Where the images go: to the registry of the embedded ECR, or, where this machine has no registry program, to the engine alone. */
export async function findRegistryProgram(): Promise<string | undefined> {
  for (const program of ['docker-registry', 'registry']) {
    const found = await run(program, ['--version']).catch(() => undefined)
    if (found !== undefined) return program
  }
  return undefined
}

/**
 * Builds the image of a version from scratch (Node, the libraries it is linked with, and the one file) by build-push, as a
 * workflow would, and pushes it. Returns the image by its digest, which the tasks run.
 */
export async function buildDockerImage(
  { name, environment }: SampleVersion,
  { cloud, destination }: { readonly cloud: LocalCloud; readonly destination: 'ecr' | 'engine' }
): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'deploy-kit-image-'))
  try {
    await fillRootFileSystem(join(workspace, 'rootfs'))
    const settings = Object.entries(environment).map(([key, value]) => `ENV ${key}=${value}\n`)
    await writeFile(join(workspace, 'Dockerfile'), (await readFile('local/app/Dockerfile', 'utf8')) + settings.join(''))
    const inputs = {
      repository: REPOSITORY,
      tags: name,
      push: String(destination === 'ecr'),
      load: 'true',
      'create-repository': 'true'
    }
    const { DOCKER_HOST, DOCKER_CONFIG } = process.env
    const built = await runAction({
      actionPath: 'actions/build-push',
      workspace,
      inputs,
      env: { ...cloud.environment(), ...(DOCKER_HOST && { DOCKER_HOST }), ...(DOCKER_CONFIG && { DOCKER_CONFIG }) }
    })
    if (built.outcome !== 'success') throw new Error(`build-push failed: ${built.outputs.reason ?? built.log}`)
    return destination === 'ecr' ? (built.outputs.image ?? '') : `${REPOSITORY}:${name}`
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

/** Copies Node with all that its dynamic linker loads to the same paths, and the service to /app. */
export async function fillRootFileSystem(root: string): Promise<void> {
  const { stdout } = await run('ldd', [process.execPath])
  const libraries = [...stdout.matchAll(/(\/\S+)\s+\(0x/g)].flatMap(([, path]) => path ?? [])
  await copy(process.execPath, join(root, 'node'))
  for (const library of libraries) await copy(await realpath(library), join(root, library))
  await copy('local/app/server.mjs', join(root, 'app/server.mjs'))
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
