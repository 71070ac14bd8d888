import type { NoticeRequest } from '../../domain/notice/assemble-notice.js'
import type { Route } from '../../domain/notice/route.js'
import type { Thread } from '../../domain/notice/thread.js'

/** A channel that cannot be notified with these inputs. */
export interface IncompleteChannel {
  readonly channel: string
  readonly reason: string
}

/** What a step sends, and to which channels. */
export interface NotifyRequest {
  readonly notice: NoticeRequest
  readonly routes: readonly Route[]
  /** Channels that are named and lack what they are reached with. */
  readonly incomplete: readonly IncompleteChannel[]
  /** Inputs that nothing came of. */
  readonly unused: readonly string[]
  /** What an earlier call handed on. */
  readonly thread: Thread | undefined
  readonly slackApi: string
  readonly githubToken: string | undefined
  readonly pullRequest: number | undefined
  readonly timeoutMilliseconds: number
  readonly onError: 'warn' | 'fail'
  readonly mode: 'tell' | 'dry-run'
}
