import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import type { Job } from '../../local/runner/job/job.js'
import { openJob } from '../../local/runner/job/open-job.js'
import { type ActionOptions, type RunningAction, startAction } from '../../local/runner/run-action.js'
import type { StepResult } from '../../local/runner/step-result.js'

/** Where Node keeps the compiled code of bundles, so that the many processes of a suite do not compile it again each. */
export const NODE_COMPILE_CACHE = join(tmpdir(), 'deploy-kit-compile-cache')

/** How to run a bundle. Everything of the step runner may be set; most tests need `inputs` and `cloud`. */
export interface BundleOptions extends Omit<ActionOptions, 'actionPath'> {
  /** The cloud the bundle talks to. Without one it gets no credentials and no endpoint at all. */
  readonly cloud?: Pick<LocalCloud, 'environment'>
}

/**
 * Runs dist/<name>/ as `actions/<name>/action.yml` defines, under Node 24, from `main` to `post`. Files that it leaves in
 * RUNNER_TEMP stay readable after it.
 */
export async function runBundle(name: string, options: BundleOptions = {}): Promise<StepResult> {
  const bundle = await startBundle(name, options)
  return bundle.ended
}

/** Starts a bundle, to watch its log (`seen`), cancel it or kill it at a chosen moment; `ended` comes after its `post`. */
export async function startBundle(name: string, options: BundleOptions = {}): Promise<RunningAction> {
  return startAction({ ...(await jobOptions(name, options)), actionPath: join('actions', name) })
}

/** Opens the job that a bundle is to be a step of, for tests that start it themselves, and its `post` by completing the job. */
export async function openBundleJob(name: string, options: Omit<BundleOptions, 'inputs'> = {}): Promise<Job> {
  return openJob(await jobOptions(name, options))
}

async function jobOptions<Options extends BundleOptions>(name: string, { cloud, env, ...options }: Options) {
  if (!existsSync(join('dist', name, 'index.js'))) {
    throw new Error(`There is no dist/${name}/: \`npm run build\` makes it.`)
  }
  return {
    home: await mkdtemp(join(tmpdir(), `bundle-${name}-`)),
    ...options,
    env: { NODE_COMPILE_CACHE, ...cloud?.environment(), ...env }
  }
}
