import type { Clock } from '../../ports/clock.js'
import type { AzureRequest } from '../../targets/azure/use-cases/azure-request.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Loads what signs in and sends requests when it is called: inputs are refused before that. */
export function connectAzureLater(env: Environment, clock: Clock) {
  return async ({ access, spec }: Pick<AzureRequest, 'access' | 'spec'>) =>
    (await import('./connect-azure.js')).connectAzure(env, { access, app: spec.app, clock })
}
