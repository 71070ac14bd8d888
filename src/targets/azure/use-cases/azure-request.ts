import type { SteppedRequest } from '../../stepped/use-cases/roll-out-when-free.js'
import type { AzureAccess } from '../domain/access/azure-access.js'
import type { AppSpec } from '../domain/app-spec.js'

/** What the action is asked to do. */
export interface AzureRequest extends SteppedRequest {
  readonly access: AzureAccess
  readonly spec: AppSpec
  readonly version: 'given' | 'previous'
}
