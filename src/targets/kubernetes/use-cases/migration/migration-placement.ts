import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { numberAt, textAt, uidOf, type KubeObject } from '../../domain/cluster/kube-object.js'
import { failedContainer, jobState, type JobState } from '../../domain/migration/job-state.js'
import { readMigration } from '../../domain/migration/migration-note.js'
import { findPodTrouble } from '../../domain/readiness/pod-trouble.js'
import { podsOf, withLastLine } from '../split/pods-of.js'
import type { MigrationWorld } from './migration-world.js'

/**
 * How the migration of a revision holds up its placement: `starting` while it runs, `failed` where it failed, and `absent` where nothing of it is in
 * the way. Once its Job was there, a Job that is gone or is another one is a failure: whether it ended well is not known.
 */
export async function migrationPlacement(
  { label }: Pick<Revision, 'label'>,
  workload: KubeObject,
  world: MigrationWorld
): Promise<Placement> {
  const { api, spec } = world
  const note = readMigration(workload)
  if (note?.uid === undefined) return { state: 'absent' }
  const job = await api.read({ kind: 'Job', namespace: spec.namespace, name: note.job })
  if (job === undefined || uidOf(job) !== note.uid)
    return {
      state: 'failed',
      cause: 'task-failures',
      reason: `Migration result of ${label} is unknown: Job ${note.job} no longer exists. Check the database, then deploy again.`
    }
  const state = jobState(job)
  switch (state.kind) {
    case 'passed':
      return { state: 'absent' }
    case 'failed':
      return { state: 'failed', ...(await explainFailure(state, { label, job, world })) }
    case 'ending':
      return { state: 'starting' }
    case 'running': {
      // One that failed shows in the Job.
      const pods = (await podsOf(job, world)).filter(pod => textAt(pod, 'status', 'phase') !== 'Failed')
      const trouble = findPodTrouble(pods, await api.now())
      if (trouble === undefined) return { state: 'starting' }
      return {
        state: 'failed',
        cause: trouble.cause,
        reason: `The migration of ${label} cannot run. ${trouble.reason}`
      }
    }
  }
}

interface Failed {
  readonly label: string
  readonly job: KubeObject
  readonly world: MigrationWorld
}

async function explainFailure(
  { isLate, detail }: Extract<JobState, { kind: 'failed' }>,
  { label, job, world }: Failed
) {
  const limit = formatDuration((numberAt(job, 'spec', 'activeDeadlineSeconds') ?? 0) * 1000)
  if (isLate)
    return {
      cause: 'task-failures',
      reason: `The migration of ${label} did not end within ${limit}, and was stopped.`
    } as const
  const failed = failedContainer(await podsOf(job, world))
  if (failed === undefined)
    return { cause: 'task-failures', reason: `The migration of ${label} failed: ${withPoint(detail)}` } as const
  const reason = `The migration of ${label} failed: container ${failed.container} ${failed.how}.`
  const pod = textAt(failed.pod, 'metadata', 'name') ?? ''
  return withLastLine({ cause: 'task-failures', reason, pod, container: failed.container }, world)
}

function withPoint(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text === '' ? 'no reason given' : text}.`
}
