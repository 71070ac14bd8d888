import type { Destination } from './destination.js'
import type { Notice } from './notice.js'
import { matchesPattern } from '../text/matches-pattern.js'
import { isEnd, isFailure } from './notice-event.js'

export const OUTCOME_FILTERS = ['failure', 'recovered', 'always'] as const
export type OutcomeFilter = (typeof OUTCOME_FILTERS)[number]

/** A destination, and what it is for. */
export interface Route {
  readonly destination: Destination
  readonly on: readonly OutcomeFilter[]
  /** Names with `*` for any characters; empty for all. */
  readonly environments: readonly string[]
  /** Services that its owners own, named alike; undefined for all. */
  readonly services: readonly string[] | undefined
}

/** Whether a notice goes there. Channels that cannot edit what they were sent get approvals to give, and ends, and nothing between. */
export function isFor(
  route: Route,
  { event, isRecovery, subject }: Pick<Notice, 'event' | 'isRecovery' | 'subject'>
): boolean {
  const { destination, on, environments, services } = route
  if (!matchesAny(environments, [subject.environment])) return false
  if (services !== undefined && (services.length === 0 || !matchesAny(services, subject.services))) return false
  if (destination.kind === 'slack-webhook' && !isEnd(event)) return false
  if (destination.kind === 'teams' && !isEnd(event) && event !== 'awaiting-approval') return false
  return on.some(filter => filter === 'always' || (filter === 'failure' ? isFailure(event) : isRecovery))
}

function matchesAny(patterns: readonly string[], names: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some(pattern => names.some(name => matches(name, pattern)))
}

function matches(name: string, pattern: string): boolean {
  return matchesPattern(name.toLowerCase(), pattern.toLowerCase(), { questionMark: 'itself' })
}
