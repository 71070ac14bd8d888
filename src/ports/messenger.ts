import type { DeployError } from '../domain/errors.js'
import type { Notice } from '../domain/notice/notice.js'

/** One channel that can be notified. */
export interface Messenger {
  /**
   * Sends it: edits what `earlier` names if the channel can and it still exists, otherwise sends a new message. Throws a DeployError that reports
   * why it was not notified.
   */
  deliver(notice: Notice, earlier: string | undefined): Promise<Delivered>
}

export interface Delivered {
  /** What names the message for the next time; absent where there is nothing to edit. */
  readonly reference?: string
  /** Which part of it was not sent, such as the details under a message. */
  readonly problem?: DeployError
  /** Why nothing was sent there. */
  readonly skipped?: string
}
