import { DeployError } from '../../../../domain/errors.js'
import type { MannWhitneyGate } from '../../../../domain/gate/gate-plan.js'
import { toCloudWatchMetric } from '../../domain/gate/cloudwatch-metric.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { Finding } from '../../domain/traffic-shift/preflight.js'
import type { ShiftPlan } from '../traffic-shift/traffic-shift-request.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import { warnOfUnread } from './inspect-metrics.js'
import { seriesQuery } from './series-queries.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

const MINUTE = 60_000
const MINUTES_LOOKED_AT = 15

/** Asks for each metric that gates compare once, of the revision that is running now: a misspelled name is reported before anything changes. */
export async function inspectSeries(
  { plan }: { readonly plan: Pick<ShiftPlan, 'gates'> },
  { service, serving }: { readonly service: TrafficShiftService; readonly serving: readonly string[] },
  dependencies: Pick<ShiftDependencies, 'metrics' | 'clock'>
): Promise<readonly Finding[]> {
  const [group] = serving
  const compared = plan.gates.gates
    .filter(gate => gate.kind === 'mann-whitney')
    .filter(({ from }) => from === undefined)
  if (group === undefined) return []
  const findings = compared.map(gate => inspectOne(gate, { service, group }, dependencies))
  return (await Promise.all(findings)).flat()
}

async function inspectOne(
  { name, metric }: MannWhitneyGate,
  { service, group }: { readonly service: TrafficShiftService; readonly group: string },
  { metrics, clock }: Pick<ShiftDependencies, 'metrics' | 'clock'>
): Promise<readonly Finding[]> {
  const to = Math.floor(clock.now() / MINUTE) * MINUTE
  const series = [seriesQuery(toCloudWatchMetric(metric), { ...service, service: service.name, group })]
  try {
    const from = to - MINUTES_LOOKED_AT * MINUTE
    const measured = await metrics.read({
      from,
      to,
      targetGroups: [],
      slowerThanMilliseconds: [],
      errorSource: 'target',
      series
    })
    if ((measured.series[0]?.size ?? 0) > 0) return []
    const message = `Gate "${name}" has no values for the live revision in the last ${MINUTES_LOOKED_AT} minutes. Without values it stays inconclusive. Check the namespace, name and dimensions of its metric.`
    return [{ severity: 'warns', code: 'metric', message }]
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (isPassing(error)) return [warnOfUnread(error)]
    if (error.code !== 'rejected') throw error
    return [{ severity: 'blocks', code: 'metric', message: `Gate "${name}" cannot be evaluated. ${error.message}` }]
  }
}
