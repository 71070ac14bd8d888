import { DeployError } from '../../../domain/errors.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import type { InstanceFailure } from '../../../domain/rollout/instance-failure.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { isReplicaReady } from '../domain/app/judge-revision.js'
import { findReplicaTrouble, type ReplicaTrouble } from '../domain/app/replica-trouble.js'
import type { ContainerApps } from '../ports/container-apps.js'
import { describeReplica } from './split/app-evidence.js'

/** Replicas that failed, for the report. */
export interface ReplicaWatch {
  readonly target: SteppedTarget
  readonly failures: readonly InstanceFailure[]
}

const MOST_FAILURES = 3
const KINDS: Readonly<Record<ReplicaTrouble['cause'], InstanceFailure['kind']>> = {
  'image-pull': 'image-pull',
  'missing-secret': 'missing-secret',
  'task-failures': 'crashed',
  'never-healthy': 'unhealthy'
}

/** The same target, which notes why replicas are not ready before their revision is deactivated. What cannot be read is left out. */
export function watchReplicas(target: SteppedTarget, api: Pick<ContainerApps, 'replicas'>): ReplicaWatch {
  const failures: InstanceFailure[] = []
  /** Returns why a replica is not ready, where the reason of the rollback does not tell. */
  const note = async (revision: string, reason: string) => {
    const unready = (await api.replicas(revision)).filter(replica => !isReplicaReady(replica)).slice(0, MOST_FAILURES)
    for (const replica of unready) {
      const trouble = findReplicaTrouble([replica])
      failures.push({
        ...{
          instance: replica.name,
          kind: trouble === undefined ? 'unhealthy' : KINDS[trouble.cause],
          decides: 'at-once'
        },
        ...{ reason: trouble?.reason ?? describeReplica(replica), stoppedAt: undefined, containers: [] }
      })
    }
    const [first] = failures
    return first === undefined || reason.includes(first.reason) ? undefined : first.reason
  }
  let why: string | undefined
  return {
    failures,
    target: {
      ...target,
      async follow(ref, observed) {
        const abort = await target.follow(ref, observed)
        if (abort === undefined) return undefined
        if (failures.length === 0) why = await note(ref.canary.id, abort.reason).catch(unlessDeployError)
        return { ...abort, reason: joinSentences(abort.reason, why) }
      }
    }
  }
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
