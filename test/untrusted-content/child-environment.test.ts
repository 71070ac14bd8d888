import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runBundle } from '../bundle/run-bundle.js'
import { recordTools, type RecordedStart, type RecordedTools } from './recorded-tools.js'

// What each program that the built bundle starts really sees, of a job whose environment is full of secrets.
const OWN = {
  ...{ AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'session', AWS_PROFILE: 'x' },
  ...{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.test' },
  ...{
    ACTIONS_RUNTIME_TOKEN: 'runtime',
    ACTIONS_RUNTIME_URL: 'https://runtime.test',
    GITHUB_TOKEN: 'ghs',
    GH_TOKEN: 'ghs'
  },
  ...{ DOCKER_PASSWORD: 'hush', DOCKER_TOKEN: 'hush', NPM_TOKEN: 'hush', DATABASE_URL: 'postgres://x:hush@db' },
  ...{ NODE_OPTIONS: '--no-deprecation', LD_LIBRARY_PATH: '/nowhere', GIT_DIR: '/evil', GIT_SSH_COMMAND: 'evil' },
  ...{ BUILDX_GIT_INFO: '1', BUILDX_BAKE_GIT_AUTH_TOKEN: 'hush', GIT_CONFIG_GLOBAL: '/evil', SSH_ASKPASS: '/evil' }
}
const SHARED = {
  ...{ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC', TMPDIR: tmpdir() }
}
const CLIENT = {
  ...{ HTTPS_PROXY: 'http://127.0.0.1:9', no_proxy: 'localhost,127.0.0.1', SSL_CERT_FILE: '/certificates.pem' },
  ...{ DOCKER_HOST: 'unix:///nowhere.sock', DOCKER_CONTEXT: '', BUILDX_EXPERIMENTAL: '1', SOURCE_DATE_EPOCH: '1' },
  ...{ XDG_RUNTIME_DIR: '/run/user/1000' }
}
const ON_DEMAND = {
  ...{ SSH_AUTH_SOCK: '/agent.sock', ACTIONS_RESULTS_URL: 'https://results.test/', ACTIONS_CACHE_SERVICE_V2: 'true' },
  ...{ ACTIONS_CACHE_URL: 'https://cache.test/' }
}
const FIXED = { BUILDX_GIT_INFO: 'false', BUILDX_GIT_LABELS: 'false', BUILDX_GIT_CHECK_DIRTY: 'false' }
const GIT = {
  ...{ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' },
  GIT_ALLOW_PROTOCOL: 'none'
}

let tools: RecordedTools
let home: string
const closing: (() => void)[] = []

afterEach(() => closing.splice(0).forEach(close => close()))
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'environment-'))
  await mkdir(join(home, 'workspace/.git'), { recursive: true })
  await mkdir(join(home, '.docker'))
  await writeFile(join(home, 'workspace/Dockerfile'), 'FROM scratch\n')
})

async function open(buildx?: 'missing'): Promise<void> {
  tools = await recordTools(buildx)
  closing.push(tools.close)
}

const PATH = () => `${tools.folder}${delimiter}${process.env.PATH ?? ''}`

async function build(inputs: Readonly<Record<string, string>>): Promise<readonly RecordedStart[]> {
  const result = await runBundle('build-push', {
    home,
    workspace: join(home, 'workspace'),
    machine: { PATH: PATH(), HOME: home, ...SHARED },
    env: { ...OWN, ...CLIENT, ...ON_DEMAND },
    inputs: {
      ...{ repository: 'shop/api', registry: tools.registry, 'registry-logins': `${tools.registry}=me:hush-login` },
      ...{ tags: 'v1', secrets: 'npm=hush-secret', ...inputs }
    }
  })
  if (result.outcome !== 'success') throw new Error(result.log)
  return tools.starts()
}

/** The environment of the start whose arguments begin so, with what is unlike from run to run made alike. */
function seen(starts: readonly RecordedStart[], ...words: readonly string[]): Readonly<Record<string, string>> {
  const found = starts.filter(({ tool, argv }) => words.every((word, index) => [tool, ...argv][index] === word))
  if (found.length !== 1) throw new Error(`${found.length} starts of ${words.join(' ')}`)
  const { DOCKER_CONFIG, ...env } = found[0]?.env ?? {}
  return DOCKER_CONFIG === undefined
    ? env
    : {
        ...env,
        DOCKER_CONFIG: DOCKER_CONFIG.startsWith(join(home, '_temp/deploy-kit-docker-')) ? 'own' : DOCKER_CONFIG
      }
}

const clientOf = () => ({
  ...{ PATH: PATH(), HOME: home, ...SHARED, ...CLIENT, ...FIXED },
  ...{ DOCKER_CONFIG: 'own', BUILDX_CONFIG: join(home, '.docker/buildx') }
})
const BUILD_ONLY = { BUILDX_METADATA_PROVENANCE: 'disabled', DEPLOY_KIT_BUILD_SECRET_0: 'hush-secret' }

describe('of the job’s environment', () => {
  it('each program sees what it needs, and no input, token or credential', async () => {
    await open()
    const starts = await build({})
    expect(seen(starts, 'git')).toEqual({ PATH: PATH(), ...SHARED, ...GIT })
    const commands = [
      ...[['version'], ['inspect'], ['build', '--call'], ['imagetools', 'create']].map(words => ['buildx', ...words]),
      ['login']
    ]
    for (const words of commands) {
      expect([words, seen(starts, 'docker', ...words)]).toEqual([words, clientOf()])
    }
    expect(seen(starts, 'docker', 'buildx', 'build', '--progress=rawjson')).toEqual({ ...clientOf(), ...BUILD_ONLY })
    expect(starts).toHaveLength(7)
  })

  it('the build alone sees the agent and the cache of Actions, where `ssh` and `cache: gha` ask for them', async () => {
    await open()
    const starts = await build({ ssh: 'default', cache: 'gha' })
    expect(seen(starts, 'docker', 'buildx', 'build', '--progress=rawjson')).toEqual({
      ...{ ...clientOf(), ...BUILD_ONLY, ...ON_DEMAND, ACTIONS_RUNTIME_TOKEN: 'runtime' }
    })
    expect(seen(starts, 'docker', 'buildx', 'build', '--call')).toEqual(clientOf())
    expect(seen(starts, 'docker', 'login')).toEqual(clientOf())
  })

  it('the client sees credentials of AWS where the job’s Docker configuration has the helper of ECR', async () => {
    await writeFile(join(home, '.docker/config.json'), JSON.stringify({ credHelpers: { 'ecr.test': 'ecr-login' } }))
    await open()
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = OWN
    const keys = { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE }
    const starts = await build({})
    expect(seen(starts, 'docker', 'login')).toEqual({ ...clientOf(), ...keys })
    expect(seen(starts, 'git')).toEqual({ PATH: PATH(), ...SHARED, ...GIT })
  })

  it('a client without buildx sees the same', async () => {
    await open('missing')
    const starts = await build({ secrets: '' })
    const docker = starts.filter(({ tool, argv }) => tool === 'docker' && argv[0] !== 'buildx')
    expect(docker.map(({ argv }) => argv[0])).toEqual(expect.arrayContaining(['login', 'build', 'push']))
    for (const start of docker) {
      const env = seen([start], 'docker')
      expect(env).toEqual(start.argv[0] === 'login' ? clientOf() : { ...clientOf(), DOCKER_BUILDKIT: '0' })
    }
  })
})

it('one file starts programs, so that one list decides what they see', async () => {
  const files = (await readdir('src', { recursive: true })).filter(
    path => path.endsWith('.ts') && !path.endsWith('.test.ts')
  )
  const starting = []
  for (const file of files) {
    const text = await readFile(join('src', file), 'utf8')
    if (/from '(?:node:child_process|@actions\/exec)'/.test(text.replace(/^import type .*$/gm, ''))) starting.push(file)
  }
  expect(starting).toEqual(['adapters/exec-commands.ts'])
})
