import { capitalize } from '../../../../domain/text/capitalize.js'
import { judgeTaskFailures } from '../../domain/service/judge-task-failures.js'
import type { Abort } from '../../../../domain/rollout/judgment.js'
import type { Observation } from '../../../../domain/rollout/observation.js'
import { gatherEvidence } from './gather-evidence.js'
import type { TrafficShiftRollout } from '../traffic-shift/traffic-shift-rollout.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import { countTroubleSigns } from '../../domain/service/service-progress.js'

/** A canary whose tasks cannot run would be waited for until ECS gives the stage up, after a day. */
export async function watchTasks(
  { request, state, tasks, record }: TrafficShiftRollout,
  observed: Pick<Observation, 'state'>,
  dependencies: ShiftDependencies
): Promise<Abort | undefined> {
  const isStarted = ['deploy', 'rollback', 'approve'].includes(request.purpose)
  if (!isStarted || observed.state !== 'IN_PROGRESS' || state.abort !== undefined) return undefined
  const { service } = tasks
  const ours = service?.deployments.find(({ id }) => id === tasks.deploymentId)
  if (service === undefined || ours === undefined) return undefined
  const signs = countTroubleSigns(service, ours)
  if (signs > tasks.failures.signs) {
    const { revisions, deploymentId: deployment, failures } = tasks
    const watched = { record, cluster: request.cluster, service, definition: revisions.to.definition }
    tasks.failures = await gatherEvidence({ ...watched, deployment, failures }, signs, dependencies)
  }
  const failure = judgeTaskFailures(tasks.failures.tasks, tasks.failedTasksLimit)
  if (failure === undefined) return undefined
  return { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}
