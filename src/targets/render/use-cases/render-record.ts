import type { RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import type { Ending } from '../../../domain/rollout/verdict.js'
import type { Explanation } from '../../../ports/deployment-target.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { RolledOut } from '../../../use-cases/rollout/roll-out.js'
import type { RenderRef } from '../domain/render-spec.js'
import type { RenderPlan } from './prepare-render.js'

export type RolledService = RolledOut<RenderPlan, RenderRef>

/** One service of a run, as it ended. */
export interface EndedService {
  readonly id: string
  readonly name: string
  readonly rolled: Pick<RolledService, 'ending' | 'state' | 'ref'> & {
    readonly prepared: Pick<NonNullable<RolledService['prepared']>, 'canary' | 'stable' | 'changes'> | undefined
  }
  /** Differences from the blueprint. */
  readonly settings: readonly string[]
  readonly explanation: Explanation | undefined
  readonly startedAt: number
  readonly finishedAt: number
}

/** The record of a service that was deployed, or was not. */
export function recordOf(ended: EndedService, eventLog: DeploymentLog): RolloutRecord {
  const { id, name, rolled, explanation, startedAt, finishedAt } = ended
  const { ending, state, prepared, ref } = rolled
  const successor = ending.verdict === 'superseded' ? state?.observed?.successor : undefined
  const isBack = state?.rollbackRequested === true || ending.verdict === 'rolled-back'
  return {
    ...{ platform: 'render', instanceNoun: 'instance', target: id, service: name, subject: eventLog.subject },
    ...{ ending, startedAt, finishedAt, from: prepared?.stable, to: prepared?.canary },
    isStarted: ref !== undefined,
    servesAlone: ending.reasonCode === 'deployed',
    instances: undefined,
    rollback: isBack
      ? {
          requestedBy: state?.rollbackRequested === true ? 'deploy-kit' : 'platform',
          finished: state?.observed?.phase === 'rolled-back'
        }
      : undefined,
    supersededBy: successor && {
      ...{ id: successor.revision ?? successor.label, label: successor.label, run: undefined, commit: undefined }
    },
    ...{ failures: [], unhealthy: [], events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts },
    changes: { revision: prepared?.changes ?? [], settings: ended.settings },
    ...(explanation ?? { facts: [], links: [], nextSteps: [] })
  }
}

/** The record of a service that was deployed, and then rolled back for another one. */
export function rolledBackFor(
  record: RolloutRecord,
  back: Ending,
  cause: Ending & { readonly name: string }
): RolloutRecord {
  const isDone = back.verdict === 'succeeded'
  const verdict = cause.verdict === 'cancelled' ? 'cancelled' : 'rolled-back'
  const ending: Ending = isDone
    ? {
        verdict,
        reasonCode: cause.reasonCode,
        reason: `Rolled back, because ${cause.name} was not deployed. ${back.reason}`
      }
    : {
        verdict: 'failed',
        reasonCode: 'rollback-unfinished',
        reason: `${cause.name} was not deployed, and the rollback did not succeed. ${back.reason}`
      }
  return {
    ...record,
    ending,
    servesAlone: false,
    rollback: { requestedBy: 'deploy-kit', finished: isDone }
  }
}
