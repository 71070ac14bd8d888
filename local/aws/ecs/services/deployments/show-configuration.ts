import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { omit } from '../../omit.js'
import type { OpenQuestions } from '../../open-questions.js'

/** A deployment configuration as descriptions show it. */
export function showConfiguration(
  configuration: DeploymentConfiguration | undefined,
  { describedHooks }: OpenQuestions
): DeploymentConfiguration | undefined {
  const hooks = configuration?.lifecycleHooks
  if (describedHooks === 'whole' || hooks === undefined) return configuration
  return {
    ...configuration,
    lifecycleHooks: hooks.map(hook => omit(hook, 'targetType', 'timeoutConfiguration'))
  }
}
