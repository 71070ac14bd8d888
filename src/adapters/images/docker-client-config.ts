import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { helperNeeds } from '../../domain/command/child-environment.js'
import { DeployError } from '../../domain/errors.js'
import { describeFailure, type BuildFailure } from '../../domain/image-build/build-failure.js'
import type { ClientConfig } from '../../ports/images/client-config.js'
import type { Clock } from '../../ports/clock.js'
import type { Commands } from '../../ports/commands.js'

const MOST_TRIES = 5
const FIRST_DELAY_MILLISECONDS = 500

type Environment = Readonly<Record<string, string | undefined>>
type Config = Readonly<Record<string, unknown>>

/**
 * Makes the step's own configuration folder. `onCreated` is called before anything secret is in it, so that it is removed
 * even when the step is killed. It holds a copy of the job's logins (base images may need them) and links to its plugins,
 * contexts and builders: https://docs.docker.com/reference/cli/docker/#configuration-files
 */
export async function dockerClientConfig(
  env: Environment,
  { commands, clock }: { readonly commands: Commands; readonly clock: Clock },
  onCreated: (folder: string) => void
): Promise<ClientConfig> {
  const folder = await mkdtemp(join(env.RUNNER_TEMP ?? tmpdir(), 'deploy-kit-docker-'))
  onCreated(folder)
  const original = env.DOCKER_CONFIG ?? join(env.HOME ?? homedir(), '.docker')
  const config = withoutHelpers(await readConfig(join(original, 'config.json')))
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 })
  // What is not there leads nowhere, which the client takes for not being there.
  for (const name of ['cli-plugins', 'contexts']) await symlink(join(original, name), join(folder, name))
  const clientEnv = { DOCKER_CONFIG: folder, BUILDX_CONFIG: env.BUILDX_CONFIG ?? join(original, 'buildx') }
  const needs = helperNeeds(config)
  return {
    folder,
    env: clientEnv,
    needs,
    async signIn({ host, username, password }) {
      for (let tries = 1; ; tries += 1) {
        const end = await commands.run({
          tool: 'docker',
          argv: ['login', '--username', username, '--password-stdin', host],
          env: clientEnv,
          needs,
          input: password
        })
        if (end.exitCode === 0) return
        const { code, remedy } = describeFailure([], [`push: ${end.stderr}`])
        if (remedy === 'none' || tries === MOST_TRIES) throw refusedLogin({ host, username }, code, end.stderr)
        await clock.sleep(FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1))
      }
    }
  }
}

function refusedLogin(
  { host, username }: { readonly host: string; readonly username: string },
  code: BuildFailure['code'],
  stderr: string
): DeployError {
  const said = stderr.split('\n').findLast(line => line.trim() !== '') ?? 'nothing'
  const isBusy = code === 'push-failed' || code === 'unreachable'
  const advice = isBusy ? 'The registry returned errors. Try again later.' : 'Check the login of this registry.'
  return new DeployError(
    code === 'build-failed' ? 'access-denied' : isBusy ? 'unreachable' : code,
    `The login to ${host} as ${username} failed: docker reported "${said.slice(0, 300)}". ${advice}`
  )
}

async function readConfig(file: string): Promise<Config> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text) as Config
  } catch {
    return {}
  }
}

/** A credential store belongs to the whole machine: logins of this step stay in its own file. */
function withoutHelpers(config: Config): Config {
  return Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'credsStore'))
}
