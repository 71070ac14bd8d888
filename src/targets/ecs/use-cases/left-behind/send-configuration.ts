import { DeployError } from '../../../../domain/errors.js'
import { isShownByNextLook } from '../../../../domain/rollout/tolerates-until.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { Clock } from '../../../../ports/clock.js'
import type { Services } from '../../ports/services.js'
import { insist } from '../configuration/insist.js'

/** ECS refuses another strategy while a deployment runs, and a deployment that has ended may still be counted as one for a moment. */
const PATIENCE_MILLISECONDS = 120_000
const INTERVAL_MILLISECONDS = 5_000

/** Sends a deployment configuration; a conflict, a rejection and a failure of AWS are tried again, for two minutes unless given. Throws what AWS reported last. */
export async function sendConfiguration(
  {
    cluster,
    service,
    patienceMilliseconds = PATIENCE_MILLISECONDS
  }: { readonly cluster: string; readonly service: string; readonly patienceMilliseconds?: number },
  configuration: JsonObject,
  { services, clock }: { readonly services: Pick<Services, 'configure'>; readonly clock: Clock }
): Promise<void> {
  const deadlineAt = clock.now() + patienceMilliseconds
  for (;;) {
    try {
      await insist(() => services.configure(cluster, service, configuration))
      return
    } catch (error) {
      if (
        !(error instanceof DeployError) ||
        !isShownByNextLook(error) ||
        clock.now() + INTERVAL_MILLISECONDS > deadlineAt
      )
        throw error
      await clock.sleep(INTERVAL_MILLISECONDS)
    }
  }
}
