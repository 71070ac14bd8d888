import type { Severity } from './scan-reading.js'

/** From bad to harmless. */
export const SEVERITIES: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED']

/** Whether a finding is as bad as `threshold`, or worse. One without a severity never is. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severity !== 'UNDEFINED' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}
