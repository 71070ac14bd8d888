import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { describeReport } from '../../domain/arm/arm-failure.js'
import type { Operation } from '../../domain/arm/operation.js'
import type { AppWorld } from '../app-world.js'

/** Longer operations are left to later looks. */
const WITHIN_MILLISECONDS = 60_000

/**
 * Waits for a change that Azure accepted, for a minute at most: while it is in progress, Azure refuses others
 * (`ContainerAppOperationInProgress`). Throws `rejected` where it failed, `conflict` where it was canceled, and nothing where its progress
 * cannot be read: the app itself shows what came of it.
 */
export async function settleOperation(
  operation: Operation,
  { api, clock }: Pick<AppWorld, 'api' | 'clock'>
): Promise<void> {
  if (operation.kind === 'done') return
  const until = clock.now() + WITHIN_MILLISECONDS
  let wait = operation.waitMilliseconds
  while (clock.now() + wait < until) {
    await clock.sleep(wait)
    const state = await api.progress(operation)
    switch (state.kind) {
      case 'running':
        wait = state.waitMilliseconds
        break
      case 'failed':
        throw new DeployError(
          'rejected',
          joinSentences('Azure could not carry out the change.', describeReport(state.report))
        )
      case 'canceled':
        throw new DeployError('conflict', joinSentences('Azure canceled the change.', describeReport(state.report)))
      case 'succeeded':
      case 'untracked':
        return
    }
  }
}
