import { USED_BY_SHIFTING, type UsedBy } from '../../domain/rollout/plan/strategies.js'

/** Inputs that not every strategy has a use for. */
export const USED_BY: UsedBy = {
  services: ['rolling'],
  'desired-count': ['rolling'],
  'force-new-deployment': ['rolling'],
  'circuit-breaker': ['rolling'],
  'on-alarm': ['rolling'],
  'on-failure': ['rolling'],
  'keep-revisions': ['rolling'],
  ...USED_BY_SHIFTING
}

/** Defaults, which count as not set: a workflow may pass them. */
export const SAYS_NOTHING: Readonly<Record<string, string>> = {
  'force-new-deployment': 'false',
  'on-alarm': 'rollback',
  'on-failure': 'rollback'
}
