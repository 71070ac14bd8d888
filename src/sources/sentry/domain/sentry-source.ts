import type { DeclaredSource, SourceQuery } from '../../../domain/gate/source/declared-source.js'

/** A source of the kind `sentry`. */
export interface SentrySource extends DeclaredSource {
  /** `https://us.sentry.io`, or the address of an own installation. */
  readonly address: string
  /** Its slug. */
  readonly organization: string
  /** Slugs of projects; empty: all that the token may read. */
  readonly projects: readonly string[]
  readonly environment: string | undefined
  /** Environment variable with an auth token: https://docs.sentry.io/api/auth/ */
  readonly token: string
}

/** What is counted. */
export type SentryCount = 'errors' | 'spans' | 'new-issues'

/** A search: https://docs.sentry.io/concepts/search/ */
export interface SentryQuery extends SourceQuery {
  /** `errors` and `spans`: events per window. `new-issues`: issues that were first seen in a window; as a value, all until its end. */
  readonly counts: SentryCount
  readonly search: string
}
