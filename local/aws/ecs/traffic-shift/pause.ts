import type { DeploymentLifecycleHook, DeploymentLifecycleHookDetail } from '@aws-sdk/client-ecs'
import { newId } from '../resource-ids.js'
import type { ServiceDeployment } from '../services/service.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html */
const defaultTimeoutMinutes = 1440

/** Opens the pauses that are configured for a stage, each with an id of its own. */
export function openPauses(
  { configuration }: ServiceDeployment,
  stage: string,
  now: number
): DeploymentLifecycleHookDetail[] {
  const isHere = ({ targetType, lifecycleStages = [] }: DeploymentLifecycleHook) =>
    targetType === 'PAUSE' && lifecycleStages.some(candidate => candidate === stage)
  return (configuration.lifecycleHooks ?? []).filter(isHere).map(({ timeoutConfiguration }) => {
    const { timeoutInMinutes = defaultTimeoutMinutes, action = 'ROLLBACK' } = timeoutConfiguration ?? {}
    return {
      hookId: newId.pauseHook(),
      targetType: 'PAUSE',
      status: 'AWAITING_ACTION',
      expiresAt: new Date(now + timeoutInMinutes * 60_000),
      timeoutAction: action
    }
  })
}

/** Lets unanswered pauses time out. */
export function expirePauses(hooks: readonly DeploymentLifecycleHookDetail[], now: number): void {
  for (const hook of hooks) {
    if (hook.status === 'AWAITING_ACTION' && (hook.expiresAt?.getTime() ?? Infinity) <= now) hook.status = 'TIMED_OUT'
  }
}

export type PauseOutcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'rollback'; readonly reason: string }

/** All pauses of a stage must be continued; one that is rolled back takes the deployment back. */
export function judgePauses(hooks: readonly DeploymentLifecycleHookDetail[], stage: string): PauseOutcome {
  // The wording for a manual rollback is inferred.
  const because = (what: string) => `Service deployment rolled back because ${stage} pause hook ${what}.`
  if (hooks.some(({ status }) => status === 'FAILED')) return { kind: 'rollback', reason: because('was rolled back') }
  if (hooks.some(({ status, timeoutAction }) => status === 'TIMED_OUT' && timeoutAction === 'ROLLBACK')) {
    return { kind: 'rollback', reason: because('timed out') }
  }
  return hooks.some(({ status }) => status === 'AWAITING_ACTION') ? { kind: 'waiting' } : { kind: 'continue' }
}
