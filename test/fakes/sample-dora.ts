import type { DoraReport } from '../../src/domain/delivery/dora-report.js'

const DAY = 86_400_000
const UNTIL = Date.UTC(2026, 10, 16)

/** Four weeks of one service of which everything is known but the recovery time. */
export function sampleDora(changes: Partial<DoraReport> = {}): DoraReport {
  const week = (index: number, succeeded: number, failed: number) => ({
    from: UNTIL - (4 - index) * 7 * DAY,
    until: UNTIL - (3 - index) * 7 * DAY,
    succeeded,
    failed
  })
  return {
    repository: 'acme/shop',
    window: { from: UNTIL - 28 * DAY, until: UNTIL },
    environments: ['production'],
    groups: [
      {
        environment: 'production',
        service: 'api',
        changesPerWeek: 5.5,
        leadTimeMedian: { kind: 'measured', value: 3_900_000, seen: 31 },
        leadTimeP90: { kind: 'measured', value: 273_600_000, seen: 31 },
        changeFailureRate: { kind: 'measured', value: 2 / 24, seen: 24 },
        recoveryTimeMedian: { kind: 'too-few', seen: 2, needed: 3 },
        counts: {
          ...{ succeeded: 22, failed: 2, unrecovered: 0, rollbacks: 1 },
          ...{ redeployments: 3, undecided: 0, unfinished: 0, changesWithoutCommits: 1 }
        },
        weeks: [week(0, 7, 0), week(1, 4, 1), week(2, 6, 0), week(3, 5, 1)]
      }
    ],
    reading: { deployments: 40, foreign: 11, unusable: [], commitsUnreadable: 0, commitsCut: 0, requests: 31 },
    ...changes
  }
}
