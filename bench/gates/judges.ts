import { badRate, sumCounts, type Bucket } from '../../src/domain/gate/statistics/bucket.js'
import { combineReports } from '../../src/domain/gate/judge/combine-reports.js'
import type { GatePlan } from '../../src/domain/gate/gate-plan.js'
import { judgeGates } from '../../src/domain/gate/judge/judge-gates.js'
import type { Observations } from '../../src/domain/gate/observations.js'
import { parseEcsGates } from '../../src/targets/ecs/domain/gate/parse-ecs-gates.js'

/** Looks at the minutes so far and reports whether to abort. */
export interface Judge {
  readonly name: string
  aborts(buckets: readonly Bucket[]): boolean
}

/** deploy-kit's own gates, as they judge in production: the whole plan, from the whole window, at every look. */
export function gatesJudge(name: string, gates: string): Judge {
  const plan = withoutDelays(parseEcsGates(gates))
  return {
    name,
    aborts: buckets => combineReports(judgeGates(plan, observe(buckets), 'interim')).kind === 'fail'
  }
}

const DEFAULT_GATES = 'errors: { max-rate: 1% }'

export const JUDGES: readonly Judge[] = [
  gatesJudge('default gates', DEFAULT_GATES),
  { name: 'rate > 1% in one minute', aborts: buckets => isAbove(buckets.at(-1), 0.01) },
  gatesJudge('error-rate-above: 1% for 3m', 'error-rate-above: 1% for 3m'),
  gatesJudge('error-rate-above: 1% for 5m in total', 'error-rate-above: 1% for 5m in total'),
  { name: 'z-test at every minute', aborts: buckets => zScore(buckets) > 2.326 }
]

/** The table counts judged minutes, so nothing is dropped and nothing is late. */
function withoutDelays(plan: GatePlan): GatePlan {
  return { ...plan, warmUpMinutes: 0, metricDelaySeconds: 0 }
}

function observe(buckets: readonly Bucket[]): Observations {
  return {
    now: Number.MAX_SAFE_INTEGER,
    weights: [{ at: 0, canaryPercent: 10 }],
    signals: new Map([['errors', buckets]]),
    alarms: undefined,
    probes: new Map(),
    targets: [],
    series: new Map(),
    failedReads: { metrics: 0, alarms: 0, targets: 0 }
  }
}

function isAbove(bucket: Bucket | undefined, limit: number): boolean {
  return bucket !== undefined && badRate(bucket.canary) > limit
}

/** Of two pooled proportions, one-sided. It holds for one look. */
function zScore(buckets: readonly Bucket[]): number {
  const canary = sumCounts(buckets.map(bucket => bucket.canary))
  const stable = sumCounts(buckets.map(bucket => bucket.stable))
  const pooled = (canary.bad + stable.bad) / (canary.n + stable.n)
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / canary.n + 1 / stable.n))
  return deviation > 0 ? (badRate(canary) - badRate(stable)) / deviation : 0
}
