import { badInput, DeployError } from '../../../domain/errors.js'
import type { InputReader } from '../../../domain/input/input-reader.js'
import type { Purpose } from '../../../domain/rollout/move-limits.js'
import type { Strategy } from '../../../domain/rollout/plan/strategies.js'
import { describeHook, type StepHook } from '../../../domain/step-hook/step-hook.js'

/** The hooks of a step, and what the plan shows of them. */
export interface HookInputs {
  readonly hooks: readonly StepHook[]
  readonly hookLines: readonly string[]
}

/**
 * Reads `hooks`. The parser of YAML is loaded then. Of a rollback, only those of its end are read. Throws `bad-input`, except for a rollback,
 * which then sends none.
 */
export async function readHookInputs(
  inputs: InputReader,
  { purpose, strategy }: { readonly purpose: Purpose; readonly strategy: Strategy }
): Promise<HookInputs> {
  const text = inputs.block('hooks')
  if (text === undefined) return { hooks: [], hookLines: [] }
  const isWayBack = purpose === 'rollback' || purpose === 'abort'
  if (!isWayBack && strategy === 'rolling')
    throw badInput(
      'hooks',
      'it is not supported with strategy: rolling. Remove it, or set strategy: canary or blue-green.'
    )
  const { readHooks } = await import('../../../domain/step-hook/read-hooks.js')
  try {
    const hooks = readHooks(text).filter(({ at }) => !isWayBack || at === 'rolled-back')
    return { hooks, hookLines: hooks.map(describeHook) }
  } catch (error) {
    if (!isWayBack || !(error instanceof DeployError)) throw error
    return { hooks: [], hookLines: [`Warning: no hook is sent. ${error.message}`] }
  }
}

/** How long the hooks during a rollout may take together. */
export function hookSeconds({ hooks }: Pick<HookInputs, 'hooks'>): number {
  return hooks
    .filter(({ at }) => at !== 'succeeded' && at !== 'rolled-back')
    .reduce((sum, { timeoutSeconds }) => sum + timeoutSeconds, 0)
}

/** Whether the rollout must stop before the canary has traffic. */
export function stopsBeforeTraffic({ hooks }: Pick<HookInputs, 'hooks'>): boolean {
  return hooks.some(({ at }) => at === 'before-traffic')
}
