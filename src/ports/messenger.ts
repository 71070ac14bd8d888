import type { DeployError } from '../domain/errors.js'
import type { Notice } from '../domain/notice/notice.js'

/** One channel that can be told. */
export interface Messenger {
  /**
   * Tells it: by editing what `earlier` names, where the channel can and it is still there, else anew. Throws a DeployError that says
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
