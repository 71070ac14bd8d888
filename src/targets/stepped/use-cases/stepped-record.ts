import type { RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import type { Explanation, Prepared } from '../../../ports/deployment-target.js'
import type { Strategy } from '../../../domain/rollout/plan/strategies.js'
import { presentMembers } from '../../../domain/present-members.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { reportShift } from '../../../use-cases/rollout/report/report-shift.js'
import type { RolledOut } from '../../../use-cases/rollout/roll-out.js'
import type { InstanceFailure } from '../../../domain/rollout/instance-failure.js'

/** What a record calls the workload, and where it is. */
export interface RecordedPlace extends Pick<RolloutRecord, 'platform' | 'instanceNoun' | 'target' | 'service'> {
  readonly strategy: Strategy
}

/** One rollout of a workload, as it ended. */
export interface EndedRollout {
  readonly to: Revision
  readonly rolledOut: Pick<RolledOut<unknown, unknown>, 'ending' | 'state'> & {
    readonly prepared: Pick<Prepared<unknown>, 'stable' | 'changes'> | undefined
  }
  readonly isStarted: boolean
  /** How traffic was to be shifted, in words. */
  readonly planLines: readonly string[]
  readonly failures: readonly InstanceFailure[]
  readonly explanation: Explanation | undefined
  readonly instances: RolloutRecord['instances']
  readonly startedAt: number
  readonly finishedAt: number
}

/** The record of a workload that was deployed, or was not. */
export function recordOf(
  ended: EndedRollout,
  { place: { strategy, ...place }, eventLog }: { readonly place: RecordedPlace; readonly eventLog: DeploymentLog }
): RolloutRecord {
  const { to, rolledOut, isStarted, failures, explanation, startedAt, finishedAt } = ended
  const { ending, state, prepared } = rolledOut
  const { stable } = prepared ?? {}
  const isProgressive = strategy !== 'rolling' && state !== undefined && isStarted
  const successor = ending.verdict === 'superseded' ? state?.observed?.successor : undefined
  const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back'
  return {
    ...{ ...place, subject: eventLog.subject, ending, startedAt, finishedAt, from: stable, to, isStarted },
    servesAlone: ending.reasonCode === 'deployed',
    instances: ended.instances,
    rollback: isBack
      ? {
          requestedBy: state?.rollbackRequested === true ? 'deploy-kit' : 'platform',
          finished: state?.observed?.phase === 'rolled-back'
        }
      : undefined,
    supersededBy: successor && {
      ...{ id: successor.revision ?? successor.label, label: successor.label, run: undefined, commit: undefined }
    },
    ...{ failures, unhealthy: [], events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts },
    changes: {
      ...{ revision: prepared?.changes ?? [], settings: [] },
      ...(ended.planLines.length === 0 ? {} : { plan: ended.planLines })
    },
    ...presentMembers({
      shift: isProgressive
        ? reportShift({ state, startedAt, finishedAt, canary: to.label, stable: stable?.label ?? 'none' })
        : undefined
    }),
    ...(explanation ?? { facts: [], links: [], nextSteps: [] })
  }
}
