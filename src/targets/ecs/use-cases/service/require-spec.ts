import { badInput } from '../../../../domain/errors.js'
import { refuseUnchanged, isEmptyChange } from '../../domain/task-definition/changes/requested-changes.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'

/**
 * Throws `bad-input` without an input that sets what to run. GitHub gives an action `''` for an input that was left out and
 * for one that is empty, so an image that got lost between two jobs would pass for a request to deploy the running revision.
 * Alarms, circuit breaker and similar inputs set how to deploy, not what: they come along with any image.
 *
 * @param given what the action takes that would have been enough, as a list in words
 */
export function requireSpec({ service, source, changes, redeploy, desiredCount }: ServiceRequest, given: string): void {
  if (source !== undefined || !isEmptyChange(changes) || redeploy === 'forced' || desiredCount !== undefined) {
    refuseUnchanged(changes)
    return
  }
  throw badInput(
    'image',
    `no image is set, and no other input changes service ${service}. Set ${given}. If an input is an output of another job, note that GitHub drops outputs that contain a masked value.`
  )
}
