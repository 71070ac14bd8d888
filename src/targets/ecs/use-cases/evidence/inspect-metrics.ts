import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'
import { toErrorSource } from '../../domain/gate/attribute-errors.js'
import { inspectTraffic } from '../../domain/traffic-shift/inspect-traffic.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { Finding } from '../../domain/traffic-shift/preflight.js'
import type { MeasuredMinutes } from '../../ports/metrics.js'
import { withinSeconds } from '../left-behind/within-seconds.js'
import type { ShiftPlan } from '../traffic-shift/traffic-shift-request.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

const MINUTE = 60_000
const HOURS_LOOKED_AT = 3
const WITHIN_SECONDS = 5

/**
 * Reads the traffic of the last hours once, if gates need it, and warns where it is too little for them. A dry run reads what it
 * may. Before a rollout, throws when access is denied, because the rollout would fail later, and returns a warning for
 * metrics that cannot be read now: gates wait for them.
 */
export async function inspectMetrics(
  plan: Pick<ShiftPlan, 'gates' | 'steps' | 'bakeMaxSeconds'>,
  { loadBalancers: [balancer] }: Pick<TrafficShiftService, 'loadBalancers'>,
  { metrics, clock, mode }: Pick<ShiftDependencies, 'metrics' | 'clock'> & { readonly mode: 'deploy' | 'dry-run' }
): Promise<readonly Finding[]> {
  const { gates, errorSource } = plan.gates
  const isNeeded = gates.some(gate => 'signal' in gate && needsTargetMetrics(gate))
  if (!isNeeded || balancer === undefined) return []
  const to = Math.floor(clock.now() / MINUTE) * MINUTE
  // The two groups swap roles in every deployment.
  const targetGroups = [balancer.targetGroup, balancer.alternateTargetGroup].filter(group => group !== undefined)
  const read = metrics.read({
    ...{ from: to - HOURS_LOOKED_AT * 60 * MINUTE, to, targetGroups, slowerThanMilliseconds: [] },
    ...{ errorSource: toErrorSource(errorSource), series: [] }
  })
  try {
    const measured = await withinSeconds(WITHIN_SECONDS, read, clock)
    if (measured instanceof DeployError) return mode === 'dry-run' ? [] : [warnOfUnread(measured)]
    const perMinute = requestsPerMinute(measured, to)
    return perMinute === undefined ? [] : inspectTraffic(plan, { perMinute, hours: HOURS_LOOKED_AT })
  } catch (error) {
    if (error instanceof DeployError && mode === 'dry-run') return []
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    return [warnOfUnread(error)]
  }
}

/** Of the whole service, since its first request in that time. Undefined where there was none: a new service may have no traffic yet. */
function requestsPerMinute({ traffic }: MeasuredMinutes, to: number): number | undefined {
  const served = [...traffic.values()].flat().filter(({ requests }) => requests > 0)
  if (served.length === 0) return undefined
  const first = served.reduce((earliest, { at }) => Math.min(earliest, at), to)
  return served.reduce((sum, { requests }) => sum + requests, 0) / Math.max(1, (to - first) / MINUTE)
}

/** Metrics that cannot be read now do not keep a rollout from starting. */
export function warnOfUnread({ message }: DeployError): Finding {
  const reason = joinSentences('The rollout starts without metrics, and its gates wait for them.', message)
  return { severity: 'warns', code: 'metric', message: reason }
}
