import { DeployError } from '../errors.js'
import type { ReasonCode } from './verdict.js'

/** Why a rollout is not started. */
export interface Refusal {
  readonly code: ReasonCode
  /** One sentence. */
  readonly reason: string
}

/** A start that found the rollout to be refused: the platform has changed since it was prepared. Nothing was started. */
export class StartRefused extends DeployError {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super('conflict', refusal.reason)
    this.refusal = refusal
  }
}
