import { badInput } from '../../../../domain/errors.js'
import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { GateDialect } from '../../../../domain/gate/read/gate-dialect.js'
import { badGate } from '../../../../domain/gate/read/gate-text.js'
import { parseGates } from '../../../../domain/gate/read/parse-gates.js'
import type { SourceDialect } from '../../../../domain/gate/source/source-dialect.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'

/** Responses with a status of 500 or more, as Azure Monitor counts them for each revision. */
const ERROR_SOURCE = 'azure-monitor'

/**
 * Figures of a minute are complete about three minutes later; a minute is not judged before. Every look reads all minutes of the rollout
 * again, so that points that come later still count.
 */
const METRIC_DELAY_SECONDS = 180

const DIALECT: GateDialect = {
  errorSources: [ERROR_SOURCE],
  metricDelaySeconds: METRIC_DELAY_SECONDS,
  readMetric: ({ at }) => {
    throw badGate(at, 'mann-whitney needs a source on Container Apps. Declare one in `sources`.')
  },
  alarms: { refused: 'Alerts of Azure Monitor are not supported. Remove the gate.' }
}

/** What queries may call a side, beside what every revision has. */
const PLACEHOLDERS = [
  { name: 'side.revision', differs: true },
  { name: 'side.app', differs: false }
] as const

/** No gates: what shifts without being judged. */
export const NO_GATES: GatePlan = {
  ...{ gates: [], warmUpMinutes: 1, metricDelaySeconds: METRIC_DELAY_SECONDS, errorSource: ERROR_SOURCE }
}

/** Reads the input `gates`. Throws `bad-input` with line and column, and for a gate that Azure Monitor has no figures for. */
export function parseAzureGates(text: string, sources: readonly SourceDialect[] = []): GatePlan {
  const plan = parseGates(text, { ...DIALECT, sources, placeholders: PLACEHOLDERS })
  const gate = plan.gates.find(each => !isMeasured(each))
  if (gate !== undefined)
    throw badInput(
      'gates',
      `gate "${gate.name}" needs a source, because Azure Monitor counts no slow requests of a revision. Declare one in "sources", such as Prometheus, and set "source" in the gate.`
    )
  return plan
}

function isMeasured(gate: Gate): boolean {
  if (!('signal' in gate) || !needsTargetMetrics(gate)) return true
  return gate.signal.kind === 'errors'
}
