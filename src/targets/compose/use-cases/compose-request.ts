import type { SteppedRequest } from '../../stepped/use-cases/roll-out-when-free.js'
import type { ComposeSpec } from '../domain/compose-spec.js'
import type { ServerAddress } from '../domain/server-address.js'

/** What the action is asked to do. */
export interface ComposeRequest extends SteppedRequest {
  readonly address: ServerAddress
  readonly spec: ComposeSpec
  readonly version: 'given' | 'previous'
}
