import { capitalize } from '../../../../domain/text/capitalize.js'
import type { Abort } from '../../../../domain/rollout/judgement.js'
import { isOpen, type Observation } from '../../../../domain/rollout/observation.js'
import { troubleSince } from '../../domain/rolling/to-rolling-observation.js'
import { judgeTaskFailures } from '../../domain/service/judge-task-failures.js'
import type { SeenFailures } from '../../domain/service/seen-failures.js'
import { countTroubleSigns } from '../../domain/service/service-progress.js'
import { gatherEvidence, type EvidenceDependencies } from '../service/gather-evidence.js'
import { tellService } from '../service/tell-service.js'
import type { ServiceRollout } from './service-rollout.js'

/** Tells what ECS says of the service, and judges the tasks of the deployment where something hints at trouble. */
export async function followTasks(
  rollout: ServiceRollout,
  observed: Observation,
  dependencies: EvidenceDependencies
): Promise<Abort | undefined> {
  const { course, plan, led, record } = rollout
  const { service, failures } = rollout.sight
  const { followed } = course
  if (service === undefined) return undefined
  tellService(record, service, followed?.because === 'already-live' ? undefined : followed?.id)
  if (!isOpen(observed)) {
    const isToExplain = observed.phase !== 'succeeded' && led.abort?.cause !== 'cancelled'
    if (isToExplain && failures.at < troubleSince(course, rollout.sight))
      await readFailures(rollout, failures.signs, dependencies)
    return undefined
  }
  const ours = service.deployments.find(({ id }) => id === followed?.id)
  if (ours === undefined || led.abort !== undefined) return undefined
  const signs = countTroubleSigns(service, ours)
  const seen = signs > failures.signs ? await readFailures(rollout, signs, dependencies) : failures
  const failure = judgeTaskFailures(seen.tasks, plan.failedTasksLimit)
  return failure && { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}

/** Reads why tasks of the deployment failed, tells what is new, and keeps it. */
export async function readFailures(
  rollout: ServiceRollout,
  signs: number,
  dependencies: EvidenceDependencies
): Promise<SeenFailures> {
  const { record, request, revisions, course, sight } = rollout
  const watched = {
    ...{ record, cluster: request.cluster, service: sight.service, definition: revisions.to.definition },
    ...{ deployment: course.followed?.id, failures: sight.failures }
  }
  const failures = await gatherEvidence(watched, signs, dependencies)
  rollout.sight = { ...rollout.sight, failures }
  return failures
}
