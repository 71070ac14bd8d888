import type { DeployError } from '../domain/errors.js'
import type { Notice } from '../domain/notice/notice.js'

/** One channel that can be told. */
export interface Messenger {
  /**
   * Sends it: edits what `earlier` names if the channel can and it still exists, otherwise sends a new message. Throws a DeployError that reports
   * why it was not told.
   */
  deliver(notice: Notice, earlier: string | undefined): Promise<Delivered>
}

export interface Delivered {
  /** What names the message for the next time; absent where there is nothing to edit. */
  readonly reference?: string
  /** What of it was not told, such as the details under a message. */
  readonly problem?: DeployError
  /** Why there was nothing to tell there. */
  readonly skipped?: string
}
