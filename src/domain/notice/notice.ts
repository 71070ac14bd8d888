import type { DeploymentKind, DeploymentStrategy, DeploymentVerification } from '../delivery/deployment-payload.js'
import type { Cause, Fact, ReportLink } from '../report/report.js'
import type { DeploymentResult } from '../rollout/result.js'
import type { NoticeEvent } from './notice-event.js'

/**
 * One notification, the same for every channel: what, where, who, which commits, how long, why, what to click. Plain data: every text
 * may hold anything, escaping and cutting are the renderers' concern.
 */
export interface Notice {
  readonly event: NoticeEvent
  /** `api v1.4.2 to production: rolled back`. */
  readonly title: string
  /** Why it ended so, or what is waited for: 25 words at most, except for a text that the caller gave. */
  readonly headline: string | undefined
  /** What the headline leaves no room for. */
  readonly explanation: string | undefined
  readonly facts: readonly Fact[]
  /** Why it did not succeed, the most important first. */
  readonly causes: readonly Cause[]
  /** How its steps were judged: what goes into a thread, not into the message. */
  readonly details: readonly string[]
  readonly commits: CommitRange | undefined
  readonly links: readonly ReportLink[]
  /** A success after a failure. */
  readonly isRecovery: boolean
  readonly subject: NoticeSubject
}

/** The deployed version, and who deployed it. Times are epoch milliseconds. */
export interface NoticeSubject {
  readonly services: readonly string[]
  readonly environment: string
  readonly environmentUrl: string | undefined
  readonly version: string
  readonly previous: { readonly version: string; readonly commit?: string } | undefined
  /** The previous revision of each service, where a notice is about several. */
  readonly previousOf: Readonly<Record<string, LastSuccess>> | undefined
  readonly commit: string | undefined
  readonly digest: string | undefined
  readonly kind: DeploymentKind
  readonly strategy: DeploymentStrategy
  readonly verification: DeploymentVerification
  readonly actor: string | undefined
  readonly runUrl: string | undefined
  readonly startedAt: number
  /** Undefined until the end. */
  readonly finishedAt: number | undefined
  /** The reason of the deploying action, where it is known. */
  readonly result: DeploymentResult | undefined
}

/** The commits since the last success. */
export interface CommitRange {
  /** How many there are; `list` may be shorter. */
  readonly total: number
  /** Oldest first. */
  readonly list: readonly CommitLine[]
  readonly href: string
}

export interface CommitLine {
  readonly commit: string
  /** First line of the message. */
  readonly title: string
  readonly author: string
  /** ISO 8601. */
  readonly committedAt: string
  readonly href: string
}

/** Which version served last, and whether what came after it failed. */
export interface LastSuccess {
  readonly commit: string
  /** Undefined for a deployment that another user recorded. */
  readonly version: string | undefined
}
