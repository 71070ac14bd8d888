import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { arch, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DEFAULT_COMMIT } from './default-commit.js'
import type { ExpressionObject, ExpressionValue } from '../expressions/evaluate-expression.js'
import { startJob, type Job } from './job.js'
import type { JobState, Patience } from './job-state.js'
import { secretMasker } from '../commands/secret-masker.js'

/** A job on a fresh runner. Everything has a default. */
export interface JobOptions {
  /** GITHUB_WORKSPACE, which is also where steps start. A new empty folder when absent. */
  readonly workspace?: string
  /** The job's `env:`. */
  readonly env?: Readonly<Record<string, string>>
  /** The `github` context's properties that matter to the job, such as `sha`, `ref` or `event_name`. */
  readonly github?: Readonly<Record<string, string>>
  /** The webhook payload: `github.event` and the file at GITHUB_EVENT_PATH. */
  readonly event?: ExpressionObject
  /** `github.token`. It is masked. */
  readonly token?: string
  /** Values that are masked from the start, as those of `secrets` are. */
  readonly secrets?: readonly string[]
  /** What every process of the machine inherits. Default: PATH, HOME, LANG, TZ and TMPDIR of this process, and nothing else. */
  readonly machine?: Readonly<Record<string, string | undefined>>
  /** The runner's own folder, for RUNNER_TEMP and the tool cache: kept when given, else made and removed at the end of the job. */
  readonly home?: string
  readonly patience?: Partial<Patience>
  /** Takes each line of the log as it comes. */
  readonly onLine?: (line: string) => void
}

/** actions/runner: src/Runner.Sdk/ProcessInvoker.cs, and https://docs.github.com/actions/reference/workflow-cancellation-reference */
const PATIENCE: Patience = { interruptMilliseconds: 7500, terminateMilliseconds: 2500, postMilliseconds: 300_000 }

/** Lays out the folders of a runner and starts a job in them. */
export async function openJob(options: JobOptions = {}): Promise<Job> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'runner-')))
  const folders = {
    temp: join(home, '_temp'),
    toolCache: join(home, '_tool'),
    workspace: resolve(options.workspace ?? join(home, 'workspace'))
  }
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
  const eventPath = join(folders.temp, '_github_workflow', 'event.json')
  await mkdir(join(folders.temp, '_github_workflow'), { recursive: true })
  await writeFile(eventPath, JSON.stringify(options.event ?? {}))
  const cancellation = new AbortController()
  const masker = secretMasker()
  for (const secret of [options.token ?? '', ...(options.secrets ?? [])]) masker.add(secret)
  const state: JobState = {
    workspace: folders.workspace,
    temp: folders.temp,
    machine: machineEnvironment(options.machine ?? basicEnvironment()),
    github: githubContext(options, { workspace: folders.workspace, eventPath }),
    runner: runnerContext(folders),
    masker,
    patience: { ...PATIENCE, ...options.patience },
    env: new Map(Object.entries(options.env ?? {})),
    paths: [],
    cancelled: cancellation.signal,
    status: 'success',
    posts: []
  }
  return startJob({
    state,
    cancellation,
    ...(options.home === undefined ? { disposable: home } : {}),
    onLine: options.onLine ?? (() => undefined)
  })
}

function basicEnvironment(): JobOptions['machine'] {
  const { PATH, HOME, LANG, TZ, TMPDIR } = process.env
  return { PATH, HOME, LANG, TZ, TMPDIR }
}

function machineEnvironment(env: Readonly<Record<string, string | undefined>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** https://docs.github.com/actions/reference/contexts-reference#github-context */
function githubContext(
  { github = {}, event = {}, token = '' }: JobOptions,
  { workspace, eventPath }: { workspace: string; eventPath: string }
): ExpressionObject {
  const repository = github.repository ?? 'octo-org/octo-repo'
  const ref = github.ref ?? 'refs/heads/main'
  const defaults: Record<string, ExpressionValue> = {
    action: '__self',
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: '',
    event_name: 'push',
    event_path: eventPath,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: '',
    job: 'local',
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '583231',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1658821493',
    run_number: '1',
    server_url: 'https://github.com',
    sha: DEFAULT_COMMIT,
    triggering_actor: 'octocat',
    workflow: 'local',
    workflow_ref: `${repository}/.github/workflows/local.yml@${ref}`,
    workflow_sha: github.sha ?? DEFAULT_COMMIT,
    workspace
  }
  return { ...defaults, ...github, event, token }
}

/** https://docs.github.com/actions/reference/contexts-reference#runner-context */
function runnerContext({ temp, toolCache }: { temp: string; toolCache: string }): ExpressionObject {
  return {
    name: 'local',
    os: process.platform === 'darwin' ? 'macOS' : 'Linux',
    arch: arch() === 'arm64' ? 'ARM64' : 'X64',
    environment: 'self-hosted',
    temp,
    tool_cache: toolCache
  }
}
