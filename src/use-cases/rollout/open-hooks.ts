import { badInput, DeployError } from '../../domain/errors.js'
import { SOURCE_SECRETS } from '../../domain/gate/source/read-secret.js'
import type { Purpose } from '../../domain/rollout/move-limits.js'
import { secretOfHook, type StepHook } from '../../domain/step-hook/step-hook.js'
import type { HookSender } from '../../ports/hook-sender.js'

/** Opens what sends hooks, with the secrets in these environment variables. `unset`: those that have no value. Throws `bad-input`. */
export type ConnectHooks = (
  variables: readonly string[]
) => Promise<{ readonly sender: HookSender; readonly unset: readonly string[] }>

/**
 * Opens the hooks of a rollout; undefined where it has none. Throws `bad-input` for a secret that is not set. What goes back, or is promoted,
 * is not refused for it: then each hook fails with a warning.
 */
export async function openHooks(
  { hooks = [], purpose }: { readonly hooks?: readonly StepHook[]; readonly purpose: Purpose },
  connect: ConnectHooks | undefined
): Promise<HookSender | undefined> {
  if (hooks.length === 0) return undefined
  if (connect === undefined) throw new TypeError('The hooks of the rollout cannot be opened here.')
  const isJudged = purpose === 'deploy' || purpose === 'approve'
  try {
    const variables = hooks.map(secretOfHook).filter(name => name !== undefined)
    const { sender, unset } = await connect([...new Set(variables)])
    if (isJudged && unset[0] !== undefined) throw unsetSecret(unset[0])
    return sender
  } catch (error) {
    if (isJudged || !(error instanceof DeployError)) throw error
    return { send: () => Promise.reject(error) }
  }
}

function unsetSecret(variable: string): DeployError {
  return badInput(
    'hooks',
    `a hook reads its secret from the environment variable ${variable}, which is not set. Set it under env of the step, from a secret. In a reusable workflow, add a line to its secret ${SOURCE_SECRETS}.`
  )
}
