import type { BurstyScenario } from './draw-windows.js'
import { measureAborts, type JudgeOfWindows } from './false-aborts.js'
import { measureReaction, type Reaction } from './reaction-time.js'
import { SCENARIOS, type Scenario } from './scenario.js'
import { consecutiveJudge, DEFAULT_TESTS, testsJudge } from './window-judges.js'

/** A source of metrics, as it is usually read: how long its windows are, and how much later they are complete. */
export interface SourceReading {
  readonly source: string
  readonly windowSeconds: number
  readonly delaySeconds: number
}

/** CloudWatch has the metrics of load balancers by the minute only. */
export const READINGS: readonly SourceReading[] = [
  { source: 'Prometheus', windowSeconds: 10, delaySeconds: 15 },
  { source: 'Prometheus', windowSeconds: 20, delaySeconds: 15 },
  { source: 'Prometheus', windowSeconds: 60, delaySeconds: 15 },
  { source: 'CloudWatch', windowSeconds: 60, delaySeconds: 120 }
]

const LIMIT = 0.01
const IN_A_ROW = 3

/** The default tests, and what an analysis of Argo Rollouts mostly is. */
export const COMPARED: readonly { readonly name: string; readonly judgeOf: JudgeOfWindows }[] = [
  { name: 'default tests', judgeOf: windowSeconds => testsJudge('tests', { ...DEFAULT_TESTS, windowSeconds }) },
  { name: `${IN_A_ROW} windows in a row above ${LIMIT * 100}%`, judgeOf: () => consecutiveJudge(LIMIT, IN_A_ROW) }
]

export interface ReactionRow {
  readonly scenario: string
  readonly requestsPerMinute: number
  readonly judge: string
  /** One for each of `READINGS`. */
  readonly reactions: readonly Reaction[]
}

/** How long a bad canary is served, by source and length of a window. */
export function compareReactions(
  requestsPerMinute: readonly number[],
  { runs, seed }: { readonly runs: number; readonly seed: number }
): readonly ReactionRow[] {
  return scenariosNamed('.1 → 10%', '.1 → 50%').flatMap(scenario =>
    requestsPerMinute.flatMap(requests =>
      COMPARED.map(({ name, judgeOf }) => ({
        ...{ scenario: scenario.name, requestsPerMinute: requests, judge: name },
        reactions: READINGS.map(({ windowSeconds, delaySeconds }) =>
          measureReaction(
            judgeOf(windowSeconds),
            { requestsPerMinute: requests, canaryShare: 0.1, scenario, windowSeconds, delaySeconds },
            { runs, seed }
          )
        )
      }))
    )
  )
}

export interface AbortRow {
  readonly scenario: string
  readonly requestsPerMinute: number
  /** For each of `COMPARED`, the shares of aborted rollouts by length of a window. */
  readonly shares: readonly (readonly number[])[]
}

export const RETRIES = 'clients that retry'

/** How often a healthy canary is aborted in ten minutes. */
export function compareFalseAborts(
  requestsPerMinute: readonly number[],
  { runs, seed }: { readonly runs: number; readonly seed: number }
): readonly AbortRow[] {
  const healthy: readonly BurstyScenario[] = [
    ...scenariosNamed('healthy 0.1%', 'healthy 0.5%', 'shared incident'),
    { name: RETRIES, stableRate: 0.001, canaryRate: 0.001, incidentChance: 0, retries: 2 }
  ]
  return healthy.flatMap(scenario =>
    requestsPerMinute.map(requests => ({
      ...{ scenario: scenario.name, requestsPerMinute: requests },
      shares: measureAborts(
        COMPARED.map(({ judgeOf }) => judgeOf),
        { scenario, requestsPerMinute: requests },
        { runs, seed }
      )
    }))
  )
}

function scenariosNamed(...names: readonly string[]): readonly Scenario[] {
  return SCENARIOS.filter(({ name }) => names.includes(name))
}
