import type { BreachRule } from '../gate-plan.js'

/** Complete minutes without which the rule could not have failed. */
export function minutesNeeded(rule: BreachRule): number {
  return rule.kind === 'm-of-n' ? rule.of : rule.minutes
}

/** The most minutes that breach together, as the rule counts them. */
export function mostBreaches(breaching: readonly boolean[], rule: BreachRule): number {
  const span = rule.kind === 'cumulative' ? Math.max(1, breaching.length) : minutesNeeded(rule)
  const windows = breaching.map((_, start) => breaching.slice(start, start + span))
  return Math.max(0, ...windows.map(rule.kind === 'consecutive' ? countLeading : countBreaches))
}

function countLeading(breaching: readonly boolean[]): number {
  const end = breaching.indexOf(false)
  return end === -1 ? breaching.length : end
}

function countBreaches(breaching: readonly boolean[]): number {
  return breaching.filter(Boolean).length
}

/** For a sentence: `consecutive minutes`, `of 5 minutes`. */
export function describeMinutes(rule: BreachRule): string {
  switch (rule.kind) {
    case 'consecutive':
      return 'consecutive minutes'
    case 'm-of-n':
      return `of ${rule.of} minutes`
    case 'cumulative':
      return 'minutes of this rollout'
  }
}
