import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { stringify } from 'yaml'
import type { LocalCloud } from '../../../local/aws/local-cloud.js'
import type { TokenEndpoint } from '../../bundle/token-endpoint.js'
import { THIRD_PARTY_ACTIONS } from '../third-party-actions.js'
import { workflowTool } from '../workflow-tools.js'

const run = promisify(execFile)
const STAND_INS = resolve('test/workflows/act/stand-ins')
/** The Node that `using: node24` names, before any other: act takes the first one of the path. */
const NODE = resolve('node_modules/node/bin')
const LONGEST_MILLISECONDS = 240_000

/** A public workflow to run, called as a consumer calls it. */
export interface WorkflowCall {
  readonly cloud: LocalCloud
  /** What a job with `id-token: write` has of the runner. */
  readonly tokens: TokenEndpoint
  readonly workflow: string
  readonly inputs: Readonly<Record<string, string | boolean>>
  /** Files of the consumer's repository, by path. */
  readonly files?: Readonly<Record<string, string>>
}

/** How the run of it ended. */
export interface WorkflowRun {
  readonly exitCode: number
  readonly log: string
  /** Outputs of the workflow; act tells them only of a run that succeeded. */
  readonly outputs: Readonly<Record<string, string>>
  /** Names of the artifacts that were kept. */
  readonly artifacts: readonly string[]
}

/**
 * Runs one of the public workflows under act, on this machine, against the local cloud: from a consumer's repository that calls it
 * as `org/deploy-kit/…@v1`, with stand-ins for the actions of others, and with the built bundles on Node 24.
 */
export async function runWorkflow({ cloud, tokens, workflow, inputs, files = {} }: WorkflowCall): Promise<WorkflowRun> {
  const home = await mkdtemp(join(tmpdir(), 'act-'))
  const [kit, consumer] = [join(home, 'kit'), join(home, 'consumer')]
  await layOutKit(kit)
  await layOutConsumer(consumer, { workflow, inputs, files })
  const { AWS_ENDPOINT_URL = '', DEPLOY_KIT_LOCAL_CLOCK = '' } = cloud.environment()
  const given = { AWS_ENDPOINT_URL, DEPLOY_KIT_LOCAL_CLOCK, ...tokens.environment }
  const place = Object.entries(given).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const stood = Object.entries(THIRD_PARTY_ACTIONS).map(([name, { commit }]) => [`${name}@${commit}`, standInFor(name)])
  const repositories = [['org/deploy-kit@v1', kit], ...stood].flatMap(([pin, folder]) => [
    '--local-repository',
    `${pin}=${folder}`
  ])
  const options = [
    '-P',
    'ubuntu-latest=-self-hosted',
    '--no-cache-server',
    '--action-offline-mode',
    '--use-new-action-cache'
  ]
  const args = ['workflow_dispatch', '-W', '.github/workflows/caller.yml', ...options, ...place, ...repositories]
  const env = {
    HOME: home,
    PATH: `${NODE}${delimiter}${process.env.PATH ?? ''}`,
    TOLD: join(home, 'told.json'),
    KEPT: join(home, 'kept')
  }
  const ended = run(workflowTool('act'), args, {
    cwd: consumer,
    env,
    timeout: LONGEST_MILLISECONDS,
    maxBuffer: 2 ** 26
  })
  const { exitCode, log } = await ended.then(
    ({ stdout, stderr }) => ({ exitCode: 0, log: stdout + stderr }),
    (error: unknown) => readFailure(error)
  )
  const outputs = existsSync(env.TOLD) ? (JSON.parse(await readFile(env.TOLD, 'utf8')) as WorkflowRun['outputs']) : {}
  return { exitCode, log, outputs, artifacts: existsSync(env.KEPT) ? await readdir(env.KEPT) : [] }
}

function readFailure(error: unknown): { exitCode: number; log: string } {
  const { code, stdout = '', stderr = '' } = error as { code?: number | string; stdout?: string; stderr?: string }
  return { exitCode: typeof code === 'number' ? code : -1, log: `${stdout}${stderr}` }
}

/** What `org/deploy-kit@v1` is to act: workflows, actions and bundles. */
async function layOutKit(kit: string): Promise<void> {
  const folder = join(kit, '.github/workflows')
  await mkdir(folder, { recursive: true })
  for (const name of (await readdir('.github/workflows')).filter(file => /^[^.].*\.yml$/.test(file))) {
    await writeFile(join(folder, name), inWordsOfAct(await readFile(join('.github/workflows', name), 'utf8')))
  }
  await cp('actions', join(kit, 'actions'), { recursive: true })
  await cp('dist', join(kit, 'dist'), { recursive: true })
}

/** act 0.2.89 knows no `$/`, no `queue` and no `deployment`: the first is written as it means, the others say nothing to one machine. */
function inWordsOfAct(text: string): string {
  const own = text.replace(/uses: \$\/(\S+)/g, 'uses: org/deploy-kit/$1@v1')
  return own.replace(/^ +(?:queue: max|deployment: .*)\n/gm, '')
}

/** The consumer's repository: a workflow that calls one of ours and writes down the outputs. */
async function layOutConsumer(
  folder: string,
  { workflow, inputs, files = {} }: Omit<WorkflowCall, 'cloud' | 'tokens'>
): Promise<void> {
  const tell = { run: `printf '%s' "$OUTPUTS" > "$TOLD"`, env: { OUTPUTS: '${{ toJSON(needs.called.outputs) }}' } }
  const caller = {
    on: 'workflow_dispatch',
    jobs: {
      called: { uses: `org/deploy-kit/.github/workflows/${workflow}@v1`, with: inputs },
      told: { needs: 'called', 'runs-on': 'ubuntu-latest', steps: [tell] }
    }
  }
  for (const [path, text] of Object.entries({ '.github/workflows/caller.yml': stringify(caller), ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder })
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  await run('git', ['add', '.'], { cwd: folder })
  await run('git', [...author, 'commit', '--quiet', '--message', 'First'], { cwd: folder })
}

function standInFor(name: string): string {
  const folder = join(STAND_INS, name.replace(/^.*\//, ''))
  return existsSync(folder) ? folder : join(STAND_INS, 'none')
}
