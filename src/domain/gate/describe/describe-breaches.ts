import type { BreachRule } from '../gate-plan.js'

/** As it is written in the input: `5m`, `3 of 5m`, `5m in total`. */
export function describeBreaches(rule: BreachRule): string {
  switch (rule.kind) {
    case 'consecutive':
      return `${rule.minutes}m`
    case 'm-of-n':
      return `${rule.minutes} of ${rule.of}m`
    case 'cumulative':
      return `${rule.minutes}m in total`
  }
}
