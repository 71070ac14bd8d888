import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runDocker } from '../../local/aws/tasks/docker-command.js'

/** BuildKit as a daemon of its own, and a home folder whose Docker client has it as the builder `kit`. */
export interface BuildKitDaemon {
  readonly home: string
  stop(): Promise<void>
}

const TOOLS = process.env.DEPLOY_KIT_BUILDKIT ?? join(homedir(), '.cache/deploy-kit/buildkit')
const START_MILLISECONDS = 30_000

export interface BuildKitOptions {
  /** Where it keeps what it builds; an empty folder unless given. */
  readonly root?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts it. Its steps run in the network of this machine. */
export async function startBuildKit({ root, env }: BuildKitOptions = {}): Promise<BuildKitDaemon> {
  if (!existsSync(join(TOOLS, 'buildkitd')))
    throw new Error('BuildKit is missing: test/image-build/need-buildkit makes it.')
  const home = await mkdtemp(join(tmpdir(), 'buildkit-'))
  const socket = join(home, 'buildkit.sock')
  const folder = root ?? join(home, 'root')
  const daemon = spawn(
    join(TOOLS, 'buildkitd'),
    ['--addr', `unix://${socket}`, '--root', folder, '--oci-worker-snapshotter=native', '--oci-worker-net=host'],
    { stdio: 'ignore', env: { ...process.env, ...env } }
  )
  for (let waited = 0; !existsSync(socket); waited += 100) {
    if (daemon.exitCode !== null || waited > START_MILLISECONDS) throw new Error('buildkitd does not start.')
    await wait(100)
  }
  await mkdir(join(home, '.docker/cli-plugins'), { recursive: true })
  await symlink(join(TOOLS, 'docker-buildx'), join(home, '.docker/cli-plugins/docker-buildx'))
  await dockerAt(home, ['buildx', 'create', '--name', 'kit', '--driver', 'remote', `unix://${socket}`])
  return {
    home,
    async stop() {
      const exited = once(daemon, 'exit')
      daemon.kill('SIGTERM')
      await exited
      await rm(home, { recursive: true, force: true })
    }
  }
}

/** Runs the Docker client with this home; throws with what it reported. */
export async function dockerAt(home: string, argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runDocker(['--config', join(home, '.docker'), ...argv])
  if (exitCode !== 0) throw new Error(`docker ${argv.join(' ')}: ${stderr}`)
  return stdout
}
