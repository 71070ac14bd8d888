import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parse, stringify } from 'yaml'
import type { LocalCloud } from '../../../local/aws/local-cloud.js'
import type { GithubService } from '../../../local/services/github/github-service.js'
import type { SlackService } from '../../../local/services/slack-service.js'
import type { TokenEndpoint } from '../../bundle/token-endpoint.js'
import { NODE_COMPILE_CACHE } from '../../bundle/run-bundle.js'
import { THIRD_PARTY_ACTIONS } from '../third-party-actions.js'
import { workflowTool } from '../workflow-tools.js'

const run = promisify(execFile)
const TOOLS = resolve('build/tools')
const STAND_INS = resolve('test/workflows/act/stand-ins')
/** The Node that `using: node24` names, before any other: act takes the first one of the path. */
const NODE = resolve('node_modules/node/bin')
const AUTHOR = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
const LONGEST_MILLISECONDS = 800_000

/** A public workflow to run, called as a consumer calls it. */
export interface WorkflowCall extends Consumer {
  readonly workflow: string
  readonly inputs: Readonly<Record<string, string | boolean>>
}

/** The consumer's repository, its runner, and the world around it. */
export interface Consumer {
  /** AWS, and what a job with `id-token: write` has of the runner; needed by workflows that reach AWS. */
  readonly cloud?: Pick<LocalCloud, 'environment'>
  readonly tokens?: Pick<TokenEndpoint, 'environment'>
  /** Secrets of the consumer's repository, all of which the workflow inherits. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Variables of the consumer's repository (`vars`). */
  readonly vars?: Readonly<Record<string, string>>
  /** The APIs of GitHub, Slack and Render, as the actions are to reach them. */
  readonly services?: Services
  /** The pull request that the workflow runs for. */
  readonly pullRequest?: number
  /** What a person filled into the form of a `workflow_dispatch`. */
  readonly form?: Readonly<Record<string, string | boolean>>
  /** Files of the consumer's repository, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Files that an earlier commit of it holds besides, and the last one no more. */
  readonly deleted?: Readonly<Record<string, string>>
  /** The commit before the last one: other texts of some files, and who gets its name. */
  readonly earlier?: { readonly files: Readonly<Record<string, string>>; readonly then: (commit: string) => void }
  /** Called in the repository's folder once everything is committed, before the run. */
  readonly prepare?: (folder: string) => Promise<void>
  /** Variables of the runner. */
  readonly variables?: Readonly<Record<string, string>>
  /** When the run is canceled, as a person does it on GitHub. */
  readonly cancelWhen?: () => Promise<unknown>
  /** Home folder of the runner, with the builders of its Docker client. */
  readonly home?: string
}

interface Services {
  readonly github?: GithubService
  readonly slack?: SlackService
  readonly render?: { readonly origin: string }
}

/** How the run of it ended. */
export interface WorkflowRun {
  readonly exitCode: number
  /** What act printed. It may drop the last lines that a step printed: expect nothing of them. */
  readonly log: string
  /** What the steps wrote to their summaries, which act reads from files: all of it. */
  readonly summary: string
  /** Outputs of the workflow; act shows them only for a run that succeeded. */
  readonly outputs: Readonly<Record<string, string>>
  /** Names of the artifacts that were kept. */
  readonly artifacts: readonly string[]
  /** Lines of what was attested: digest and path, `sbom` before them where a list of packages was attested. */
  readonly attested: readonly string[]
}

/**
 * Runs one of the public workflows under act, on this machine, against the local cloud: from a consumer's repository that calls it
 * as `org/deploy-kit/…@v1`, with stand-ins for the actions of others, and with the built bundles on Node 24.
 */
export function runWorkflow({ workflow, inputs, ...consumer }: WorkflowCall): Promise<WorkflowRun> {
  return runTemplate(callerOf({ workflow, inputs, ...consumer }), consumer)
}

/** Runs a consumer's workflow in the same way, as its file holds it, by the first event that it names. */
export async function runTemplate(template: string, consumer: Consumer): Promise<WorkflowRun> {
  const { cloud, tokens, secrets = {}, vars = {}, services = {} } = consumer
  const home = await mkdtemp(join(tmpdir(), 'act-'))
  const [kit, repositoryFolder] = [join(home, 'kit'), join(home, 'consumer')]
  await layOutKit(kit, services)
  const commit = await layOutRepository(repositoryFolder, template, consumer)
  await consumer.prepare?.(repositoryFolder)
  services.github?.commits.push({ sha: commit, message: 'First', login: 'ada', date: new Date().toISOString() })
  const { AWS_ENDPOINT_URL = '', DEPLOY_KIT_LOCAL_CLOCK = '' } = cloud?.environment() ?? {}
  const given = { NODE_COMPILE_CACHE, AWS_ENDPOINT_URL, DEPLOY_KIT_LOCAL_CLOCK, ...tokens?.environment }
  const place = Object.entries(given).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const stood = Object.entries(THIRD_PARTY_ACTIONS).map(([name, { commit }]) => {
    const repository = name.split('/', 2).join('/')
    return [`${repository}@${commit}`, standInFor(repository)]
  })
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
  const event = await layOutEvent(home, consumer)
  const github = services.github === undefined ? [] : ['--env', `GITHUB_API_URL=${services.github.origin}`]
  const repository = services.github === undefined ? [] : ['--env', `GITHUB_REPOSITORY=${services.github.repository}`]
  const known = Object.entries({ ...secrets, GITHUB_TOKEN: services.github?.token }).flatMap(([name, value]) =>
    value === undefined ? [] : ['--secret', `${name}=${value}`]
  )
  const workflow = ['-W', '.github/workflows/caller.yml', ...event]
  const args = [consumer.form === undefined ? eventOf(template) : 'workflow_dispatch', ...workflow, ...options]
  const stated = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}=${value}`])
  args.push(...place, ...github, ...repository, ...known, ...stated, ...repositories)
  const env = {
    HOME: consumer.home ?? home,
    ...(process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }),
    PATH: `${NODE}${delimiter}${process.env.PATH ?? ''}`,
    TOLD: join(home, 'told.json'),
    KEPT: join(home, 'kept'),
    TOOLS,
    ...consumer.variables
  }
  const ended = run(workflowTool('act'), args, {
    cwd: repositoryFolder,
    env,
    timeout: LONGEST_MILLISECONDS,
    maxBuffer: 2 ** 26
  })
  // Only the first one is graceful: what is canceled is killed, and steps that always run, and `post`, still do.
  if (consumer.cancelWhen !== undefined) void consumer.cancelWhen().then(() => ended.child.kill('SIGINT'))
  const { exitCode, log } = await ended.then(
    ({ stdout, stderr }) => ({ exitCode: 0, log: stdout + stderr }),
    (error: unknown) => readFailure(error)
  )
  const outputs = existsSync(env.TOLD) ? (JSON.parse(await readFile(env.TOLD, 'utf8')) as WorkflowRun['outputs']) : {}
  const attested = `${env.KEPT}.attested`
  return {
    exitCode,
    log,
    summary: summariesIn(log),
    outputs,
    artifacts: existsSync(env.KEPT) ? await readdir(env.KEPT) : [],
    attested: existsSync(attested) ? (await readFile(attested, 'utf8')).trimEnd().split('\n') : []
  }
}

/** act begins a line with the job in brackets, and shows a summary below the first line of its entry. */
function summariesIn(log: string): string {
  const entries = log.split(/\n(?=\[[^\]\n]+\] )/)
  return entries.flatMap(entry => /^\[[^\]\n]+\] +⚙ +Summary - ([^]*)$/.exec(entry)?.[1] ?? []).join('\n')
}

function readFailure(error: unknown): { exitCode: number; log: string } {
  const { code, stdout = '', stderr = '' } = error as { code?: number | string; stdout?: string; stderr?: string }
  return { exitCode: typeof code === 'number' ? code : -1, log: `${stdout}${stderr}` }
}

/** The first event that a workflow names. */
function eventOf(template: string): string {
  const { on } = parse(template) as { on: string | Readonly<Record<string, unknown>> }
  const [event = ''] = typeof on === 'string' ? [on] : Object.keys(on)
  return event
}

/** The event that the run is of, as act takes it. */
async function layOutEvent(home: string, { pullRequest, form }: Consumer): Promise<readonly string[]> {
  if (pullRequest === undefined && form === undefined) return []
  const request = { number: pullRequest, head: { ref: 'change' }, base: { ref: 'main' } }
  const path = join(home, 'event.json')
  // In the event everything that was filled in is text: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
  const filled = form && Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
  await writeFile(path, JSON.stringify(filled === undefined ? { pull_request: request } : { inputs: filled }))
  return ['-e', path]
}

/** What `org/deploy-kit@v1` is to act: workflows, actions and bundles. */
async function layOutKit(kit: string, { slack, render }: Services): Promise<void> {
  const folder = join(kit, '.github/workflows')
  await mkdir(folder, { recursive: true })
  for (const name of (await readdir('.github/workflows')).filter(file => /^[^.].*\.yml$/.test(file))) {
    await writeFile(join(folder, name), inWordsOfAct(await readFile(join('.github/workflows', name), 'utf8')))
  }
  await cp('actions', join(kit, 'actions'), { recursive: true })
  await cp('dist', join(kit, 'dist'), { recursive: true })
  // A workflow has no input for these addresses: that of Slack is there for GovSlack, which few need.
  if (slack !== undefined) await replaceIn(join(kit, 'actions/notify/action.yml'), 'https://slack.com/api/', slack.api)
  if (render !== undefined)
    await replaceIn(join(kit, 'actions/deploy-render/action.yml'), 'https://api.render.com', render.origin)
}

async function replaceIn(path: string, text: string, replacement: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(text, replacement))
}

/** act 0.2.89 does not support `$/`, `queue` and `deployment`: the first is resolved here, the others have no effect on one machine. */
function inWordsOfAct(text: string): string {
  const own = text.replace(/uses: \$\/(\S+)/g, 'uses: org/deploy-kit/$1@v1')
  return own.replace(/^ +(?:queue: max|deployment: .*)\n/gm, '')
}

/** A workflow that calls one of ours, and writes down the outputs. */
function callerOf({ workflow, inputs, secrets, pullRequest }: WorkflowCall): string {
  const tell = { run: `printf '%s' "$OUTPUTS" > "$TOLD"`, env: { OUTPUTS: '${{ toJSON(needs.called.outputs) }}' } }
  return stringify({
    on: pullRequest === undefined ? 'workflow_dispatch' : 'pull_request',
    jobs: {
      called: {
        uses: `org/deploy-kit/.github/workflows/${workflow}@v1`,
        with: inputs,
        ...(secrets === undefined ? {} : { secrets: 'inherit' })
      },
      told: { needs: 'called', 'runs-on': 'ubuntu-latest', steps: [tell] }
    }
  })
}

/** The consumer's repository. Returns its commit. */
async function layOutRepository(
  folder: string,
  template: string,
  { files = {}, deleted = {}, earlier }: Consumer
): Promise<string> {
  const commit = async (message: string) => {
    await run('git', ['add', '--all'], { cwd: folder })
    await run('git', [...AUTHOR, 'commit', '--quiet', '--message', message], { cwd: folder })
  }
  await writeAll(folder, { '.github/workflows/caller.yml': template, ...files, ...deleted, ...earlier?.files })
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder })
  await commit('First')
  if (earlier !== undefined) {
    earlier.then((await run('git', ['rev-parse', 'HEAD'], { cwd: folder })).stdout.trim())
    await writeAll(folder, files)
    await commit('Second')
  }
  if (Object.keys(deleted).length > 0) {
    await Promise.all(Object.keys(deleted).map(path => rm(join(folder, path))))
    await commit('Second')
  }
  return (await run('git', ['rev-parse', 'HEAD'], { cwd: folder })).stdout.trim()
}

async function writeAll(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

function standInFor(name: string): string {
  const folder = join(STAND_INS, name.replace(/^.*\//, ''))
  return existsSync(folder) ? folder : join(STAND_INS, 'none')
}
