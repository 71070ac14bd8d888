import type { NoticeRequest } from '../../domain/notice/compose-notice.js'
import type { Route } from '../../domain/notice/route.js'
import type { Thread } from '../../domain/notice/thread.js'

/** What a step asks to be told, and to whom. */
export interface NotifyRequest {
  readonly notice: NoticeRequest
  readonly routes: readonly Route[]
  /** What an earlier call handed on. */
  readonly thread: Thread | undefined
  readonly slackApi: string
  readonly githubToken: string | undefined
  readonly pullRequest: number | undefined
  readonly timeoutMilliseconds: number
  readonly onError: 'warn' | 'fail'
  readonly mode: 'tell' | 'dry-run'
}
