import { DeployError } from '../../../domain/errors.js'
import { StartRefused } from '../../../domain/rollout/refusal.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { Cancelled, unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { imagesOf, withImages } from '../domain/app/template-images.js'
import { executionState, type AppJob, type JobExecution } from '../domain/job/app-job.js'
import type { AppWorld } from './app-world.js'

const LOOK_EVERY_MILLISECONDS = 5_000
/** How long the execution of a job whose start was not answered is looked for. */
const FOUND_WITHIN_MILLISECONDS = 60_000

interface Migration {
  readonly job: string
  readonly canary: Revision
  readonly timeoutSeconds: number
}

interface MigrationWorld extends Pick<AppWorld, 'api' | 'clock'> {
  readonly eventLog: Pick<DeploymentLog, 'milestone' | 'detail'>
  readonly cancelled: AbortSignal
}

/**
 * Runs a job with the images of the canary, before anything else is changed, and waits for its end
 * (https://learn.microsoft.com/azure/container-apps/jobs#start-a-job-execution-on-demand). It is started once: an execution whose start was not answered is looked for,
 * never started again. Throws `StartRefused` where it did not succeed, and `Cancelled`.
 */
export async function runMigration({ job, canary, timeoutSeconds }: Migration, world: MigrationWorld): Promise<void> {
  const { api, clock, eventLog, cancelled } = world
  const found = await api.job(job)
  const template = jobTemplate(found, canary)
  const name = await startOnce({ job, template }, world)
  eventLog.milestone(`Started migration ${name}`)
  const until = clock.now() + timeoutSeconds * 1000
  for (;;) {
    const execution = await readExecution({ job, name }, world)
    const state = execution === undefined ? 'unknown' : executionState(execution)
    if (state === 'succeeded') {
      eventLog.milestone(`Migration ${name} succeeded`)
      return
    }
    if (state === 'failed' || state === 'stopped')
      throw refused(
        `Migration ${name} ${state === 'failed' ? 'failed' : 'was stopped'}, so nothing was deployed.`,
        `Read its log, and deploy again.`
      )
    if (clock.now() >= until) {
      await api.stopExecution(job, name).catch(unlessDeployError)
      throw refused(
        `Migration ${name} did not end within ${timeoutSeconds} s and was stopped, so nothing was deployed.`,
        'Increase migrate-timeout, or make the migration shorter.'
      )
    }
    await unlessCancelled(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled)).catch((error: unknown) => {
      if (error instanceof Cancelled) eventLog.detail(`Migration ${name} continues until it ends`, 'warning')
      throw error
    })
  }
}

/**
 * Containers of the job with the name of a container of the app get its image; the only one of each gets it whatever the names. Throws
 * `StartRefused` where none fits.
 */
export function jobTemplate({ name, template }: AppJob, { images }: Pick<Revision, 'images'>): AppJob['template'] {
  const own = Object.keys(imagesOf(template))
  const given = Object.entries(images)
  const fitting = given.filter(([container]) => own.includes(container))
  const [only] = own
  const [image] = given
  const chosen =
    fitting.length > 0
      ? fitting
      : own.length === 1 && given.length === 1 && only !== undefined && image !== undefined
        ? [[only, image[1]] as const]
        : []
  if (chosen.length === 0)
    throw refused(
      `Job ${name} has no container with the name of a container of the app, so it cannot run the new image.`,
      'Give its container the same name.'
    )
  return withImages(template, new Map(chosen))
}

async function startOnce(
  { job, template }: { readonly job: string; readonly template: AppJob['template'] },
  { api, clock, cancelled }: MigrationWorld
): Promise<string> {
  const before = new Set((await api.executions(job)).map(({ name }) => name))
  const name = await api.startJob(job, template).catch((error: unknown) => {
    if (error instanceof DeployError && error.code === 'outcome-unknown') return undefined
    throw error
  })
  if (name !== undefined) return name
  const until = clock.now() + FOUND_WITHIN_MILLISECONDS
  while (clock.now() < until) {
    const started = (await api.executions(job).catch(unlessDeployError))?.filter(each => !before.has(each.name)) ?? []
    const [first, ...others] = started
    if (first !== undefined && others.length === 0) return first.name
    if (others.length > 0) break
    await unlessCancelled(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled))
  }
  throw refused(
    `Whether job ${job} was started is unknown, so nothing was deployed.`,
    `Check its executions, and deploy again when none is running.`
  )
}

/** A look that fails is no end. */
async function readExecution(
  { job, name }: { readonly job: string; readonly name: string },
  { api }: MigrationWorld
): Promise<JobExecution | undefined> {
  return api.execution(job, name).catch((error: unknown) => {
    if (error instanceof DeployError && isPassing(error)) return undefined
    throw error
  })
}

function refused(what: string, advice: string): StartRefused {
  return new StartRefused({ code: 'preflight', reason: joinSentences(what, advice) })
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
