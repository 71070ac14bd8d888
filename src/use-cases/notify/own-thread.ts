import { oneLine } from '../../domain/text/one-line.js'
import type { Thread } from '../../domain/notice/thread.js'
import type { Log } from '../../ports/runner/log.js'
import type { NotifyRequest } from './notify-request.js'

/**
 * The thread that was handed over, when it belongs to this deployment (`of` is its fingerprint): of jobs in a matrix, the outputs of one
 * overwrite those of the others, and a deployment must not edit the message of another one.
 */
export function ownThread(
  { thread, notice }: Pick<NotifyRequest, 'thread' | 'notice'>,
  { of, log }: { readonly of: string; readonly log: Pick<Log, 'warning'> }
): Thread | undefined {
  if (thread === undefined || thread.of === of) return thread
  const target = oneLine(`${notice.services.join(', ')} in ${notice.environment}`)
  log.warning(
    'The thread belongs to another deployment',
    `Input "thread" does not belong to ${target}. Its messages are unchanged; new messages are sent.`
  )
  return undefined
}
