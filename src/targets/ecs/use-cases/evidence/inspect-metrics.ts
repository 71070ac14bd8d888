import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { isPassing } from '../../../../domain/rollout/bears-until.js'
import type { NativeService } from '../../domain/traffic-shift/native-service.js'
import type { Finding } from '../../domain/traffic-shift/preflight.js'
import { withinSeconds } from '../left-behind/within-seconds.js'
import type { ShiftPlan } from '../traffic-shift/native-request.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

const MINUTE = 60_000
const MINUTES_LOOKED_AT = 5
const WITHIN_SECONDS = 5

/**
 * Reads the metrics of one target group once, if gates need them. Throws when access is denied, because the rollout would fail later.
 * Returns a warning for metrics that cannot be read now: gates wait for them.
 */
export async function inspectMetrics(
  { gates: { gates, errorSource } }: Pick<ShiftPlan, 'gates'>,
  { loadBalancers: [balancer] }: Pick<NativeService, 'loadBalancers'>,
  { metrics, clock }: Pick<ShiftDependencies, 'metrics' | 'clock'>
): Promise<readonly Finding[]> {
  const isNeeded = gates.some(gate => 'signal' in gate)
  if (!isNeeded || balancer === undefined) return []
  const to = Math.floor(clock.now() / MINUTE) * MINUTE
  const read = metrics.read({
    ...{ from: to - MINUTES_LOOKED_AT * MINUTE, to, targetGroups: [balancer.targetGroup], slowerThanMilliseconds: [] },
    ...{ errorSource, series: [] }
  })
  try {
    const measured = await withinSeconds(WITHIN_SECONDS, read, clock)
    return measured instanceof DeployError ? [warnOfUnread(measured)] : []
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    return [warnOfUnread(error)]
  }
}

/** Metrics that cannot be read now do not keep a rollout from starting. */
export function warnOfUnread({ message }: DeployError): Finding {
  const reason = joinSentences('The rollout starts without metrics, and its gates wait for them.', message)
  return { severity: 'warns', code: 'metric', message: reason }
}
