import type { StepHook } from '../domain/step-hook/step-hook.js'

/** Sends the requests of hooks. */
export interface HookSender {
  /**
   * Sends one request, and again where no answer came within its time. Returns the status of the answer, 200 to 299. Throws a `DeployError`
   * for any other answer, for none, and for a secret that is not set; it holds no more of the address than its host.
   */
  send(hook: StepHook): Promise<number>
}
