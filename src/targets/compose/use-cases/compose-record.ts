import type { RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { Revision } from '../../../domain/rollout/revision.js'
import type { Explanation, Prepared } from '../../../ports/deployment-target.js'
import { presentMembers } from '../../../domain/present-members.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { reportShift } from '../../../use-cases/rollout/report/report-shift.js'
import type { RolledOut } from '../../../use-cases/rollout/roll-out.js'
import type { InstanceFailure } from '../../../domain/rollout/instance-failure.js'
import type { ComposeWorld } from './compose-world.js'

/** One rollout of a project, as it ended. */
export interface EndedRollout {
  readonly project: string
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

/** The record of a project that was deployed, or was not. */
export function recordOf(
  ended: EndedRollout,
  { world, eventLog }: { readonly world: Pick<ComposeWorld, 'server' | 'spec'>; readonly eventLog: DeploymentLog }
): RolloutRecord {
  const { project, to, rolledOut, isStarted, failures, explanation, startedAt, finishedAt } = ended
  const { ending, state, prepared } = rolledOut
  const { stable } = prepared ?? {}
  const isProgressive = world.spec.strategy !== 'rolling' && state !== undefined && isStarted
  const successor = ending.verdict === 'superseded' ? state?.observed?.successor : undefined
  const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back'
  return {
    ...{ platform: 'compose', instanceNoun: 'container' },
    ...{ target: `${world.server.address}:${world.spec.directory}`, service: project },
    ...{ subject: eventLog.subject, ending, startedAt, finishedAt, from: stable, to, isStarted },
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
