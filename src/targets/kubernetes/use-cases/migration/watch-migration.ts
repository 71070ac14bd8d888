import { DeployError } from '../../../../domain/errors.js'
import type { Log } from '../../../../ports/runner/log.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import type { SteppedTarget } from '../../../stepped/use-cases/stepped-target.js'
import { textAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { failedContainer, jobState } from '../../domain/migration/job-state.js'
import { readOn, type LogPosition } from '../../domain/migration/log-position.js'
import { isOurMigration, migrationName } from '../../domain/migration/migration-job.js'
import { podsOf } from '../split/pods-of.js'
import type { MigrationWorld } from './migration-world.js'

const LINES_AT_MOST = 1_000
const LINE_LENGTH = 1_000

/** Where a migration is shown. */
interface Shown extends MigrationWorld {
  readonly log: Log
  readonly eventLog: DeploymentLog
}

/**
 * The same target, which logs the start and the end of the migration, and what it prints as it prints it: at most 1,000 lines of 1,000
 * characters. The report has the last lines of one that failed. What cannot be read is left out.
 */
export function watchMigration(target: SteppedTarget, shown: Shown): SteppedTarget {
  const { api, spec, eventLog } = shown
  if (spec.migration === undefined) return target
  const print = logPrinter(shown)
  let stage: 'unseen' | 'running' | 'over' = 'unseen'
  const look = async (name: string) => {
    const job = await api.read({ kind: 'Job', namespace: spec.namespace, name })
    if (job === undefined || !isOurMigration(job, spec.workload)) {
      if (stage === 'running') eventLog.detail(`Migration stopped: Job ${name} was removed`, 'warning')
      if (stage === 'running') stage = 'over'
      return
    }
    if (stage === 'unseen') eventLog.milestone(`Migration started: Job ${name}`)
    stage = 'running'
    const { kind } = jobState(job)
    const pods = await podsOf(job, shown)
    await print(pods).catch(unlessDeployError)
    if (kind !== 'passed' && kind !== 'failed') return
    stage = 'over'
    if (kind === 'passed') eventLog.milestone('Migration succeeded', 'good')
    else await excerptFailure(pods, shown).catch(unlessDeployError)
  }
  return {
    ...target,
    async follow(ref, observed) {
      const abort = await target.follow(ref, observed)
      if (stage !== 'over') await look(migrationName(spec.workload, ref.canary)).catch(unlessDeployError)
      return abort
    }
  }
}

function logPrinter({ api, spec: { namespace }, log }: Shown): (pods: readonly KubeObject[]) => Promise<void> {
  let position: LogPosition | undefined
  let printed = 0
  return async ([pod]) => {
    const container = textAt(pod, 'spec', 'containers', 0, 'name')
    if (pod === undefined || container === undefined) return
    while (printed < LINES_AT_MOST) {
      const name = textAt(pod, 'metadata', 'name') ?? ''
      const { lines, isCut } = await api.linesSince({ namespace, name, container }, position?.second)
      const next = readOn(position, lines)
      position = next.position
      const most = next.fresh.slice(0, LINES_AT_MOST - printed)
      for (const { text } of most) log.line(`  | ${text.slice(0, LINE_LENGTH)}`)
      printed += most.length
      // More than an answer holds was printed within one second.
      const isStuck = isCut && next.fresh.length === 0
      if (isStuck) printed = LINES_AT_MOST
      if (printed >= LINES_AT_MOST) log.line('  The migration printed more lines, which are not shown.')
      if (!isCut) return
    }
  }
}

async function excerptFailure(
  pods: readonly KubeObject[],
  { api, spec: { namespace }, eventLog }: Shown
): Promise<void> {
  const failed = failedContainer(pods)
  if (failed === undefined) return
  const name = textAt(failed.pod, 'metadata', 'name') ?? ''
  const lines = await api.lastLines({ namespace, name, container: failed.container })
  if (lines.length > 0)
    eventLog.excerpt({ title: `Last log lines of the migration, container ${failed.container}`, lines })
}

function unlessDeployError(error: unknown): void {
  if (!(error instanceof DeployError)) throw error
}
