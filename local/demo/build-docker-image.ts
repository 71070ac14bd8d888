import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { docker, runDocker } from '../aws/tasks/docker-command.js'
import { REPOSITORY, type SampleVersion } from './sample-versions.js'

const run = promisify(execFile)

/** Whether a Docker engine answers. It must run containers of this machine's kind: the images hold this machine's Node. */
export async function hasDockerEngine(): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const { exitCode, stdout } = await runDocker(['version', '--format', '{{.Server.Os}}'])
  return exitCode === 0 && stdout === 'linux'
}

/** Builds the image of a version from scratch: Node, the libraries it is linked with, and the one file. */
export async function buildDockerImage({ name, environment }: SampleVersion): Promise<string> {
  const reference = `${REPOSITORY}:${name}`
  const context = await mkdtemp(join(tmpdir(), 'deploy-kit-image-'))
  try {
    await fillRootFileSystem(join(context, 'rootfs'))
    const settings = Object.entries(environment).map(([key, value]) => `ENV ${key}=${value}\n`)
    await writeFile(join(context, 'Dockerfile'), (await readFile('local/app/Dockerfile', 'utf8')) + settings.join(''))
    await docker(['build', '--quiet', '--tag', reference, context])
    return reference
  } finally {
    await rm(context, { recursive: true, force: true })
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
