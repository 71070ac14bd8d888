import type { OracleCase } from './compare-oracle.js'
import type { Scenario } from './scenario.js'

function worse(percent: string, canaryRate: number): Scenario {
  return { name: `.1 → ${percent}`, stableRate: 0.001, canaryRate, incidentChance: 0 }
}

/** Each is watched for long enough that more than half of its rollouts are aborted. */
export const ORACLE_CASES: readonly OracleCase[] = [
  { requestsPerMinute: 60, scenario: worse('2%', 0.02), minutes: 120 },
  { requestsPerMinute: 60, scenario: worse('10%', 0.1), minutes: 60 },
  { requestsPerMinute: 60, scenario: worse('50%', 0.5), minutes: 10 },
  { requestsPerMinute: 600, scenario: worse('0.5%', 0.005), minutes: 90 },
  { requestsPerMinute: 600, scenario: worse('2%', 0.02), minutes: 30 },
  { requestsPerMinute: 600, scenario: worse('10%', 0.1), minutes: 10 },
  { requestsPerMinute: 600, scenario: worse('50%', 0.5), minutes: 10 },
  { requestsPerMinute: 6000, scenario: worse('2%', 0.02), minutes: 10 }
]
