import { capitalize } from '../../../../domain/text/capitalize.js'
import { judgeTaskFailures } from '../../domain/service/judge-task-failures.js'
import type { Abort } from '../../../../domain/rollout/judgement.js'
import type { Observation } from '../../../../domain/rollout/observation.js'
import { countTroubleSigns } from '../../domain/rolling/rolling-sight.js'
import { gatherEvidence } from '../rolling/gather-evidence.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

/** A candidate whose tasks cannot run would be waited for until ECS gives the stage up, after a day. */
export async function watchTasks(
  { request, course, shown }: NativeRollout,
  { state }: Pick<Observation, 'state'>,
  dependencies: ShiftDependencies
): Promise<Abort | undefined> {
  const isStarted = ['deploy', 'rollback', 'approve'].includes(request.purpose)
  if (!isStarted || state !== 'IN_PROGRESS' || course.abort !== undefined) return undefined
  const { service, failures } = shown.sight
  const ours = service?.deployments.find(({ id }) => id === shown.course.followed?.id)
  if (service === undefined || ours === undefined) return undefined
  const signs = countTroubleSigns(service, ours)
  if (signs > failures.signs) await gatherEvidence(shown, signs, dependencies)
  const failure = judgeTaskFailures(shown.sight.failures.tasks, shown.plan.failedTasksLimit)
  if (failure === undefined) return undefined
  return { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}
