import { badInput } from '../../../../domain/errors.js'
import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { GateDialect } from '../../../../domain/gate/read/gate-dialect.js'
import { badGate } from '../../../../domain/gate/read/gate-text.js'
import { parseGates } from '../../../../domain/gate/read/parse-gates.js'
import type { Placeholder } from '../../../../domain/gate/source/placeholders.js'
import type { SourceDialect } from '../../../../domain/gate/source/source-dialect.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'
import type { TrafficKind } from '../route/route-kind.js'

/** The API of Kubernetes counts no requests. */
const ERROR_SOURCE = 'kubernetes'

const DIALECT: GateDialect = {
  errorSources: [ERROR_SOURCE],
  readMetric: ({ at }) => {
    throw badGate(
      at,
      'mann-whitney needs a source, because Kubernetes has no metrics of requests. Declare one in `sources`.'
    )
  },
  alarms: { refused: 'Kubernetes has no alarms. Remove the gate.' }
}

/** What a query may call a side, beside what every revision has. With `service-selector`, both sides are behind one Service. */
function placeholdersOf(traffic: TrafficKind | undefined): readonly Placeholder[] {
  return [
    { name: 'side.workload', differs: true },
    { name: 'side.service', differs: traffic !== 'service-selector' },
    { name: 'side.namespace', differs: false }
  ]
}

/** No gates: what shifts without being judged. */
export const NO_GATES: GatePlan = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: ERROR_SOURCE }

/** Reads the input `gates`. `traffic`: undefined where it is not known yet. Throws `bad-input` with line and column, and for a gate that lacks a source. */
export function parseKubernetesGates(
  text: string,
  { sources = [], traffic }: { readonly sources?: readonly SourceDialect[]; readonly traffic: TrafficKind | undefined }
): GatePlan {
  const plan = parseGates(text, { ...DIALECT, sources, placeholders: placeholdersOf(traffic) })
  const gate = plan.gates.find(each => !isMeasured(each))
  if (gate === undefined) return plan
  throw badInput(
    'gates',
    `gate "${gate.name}" needs a source, because Kubernetes does not count requests. Declare one in "sources", such as Prometheus, and set "source" in the gate.`
  )
}

function isMeasured(gate: Gate): boolean {
  return !('signal' in gate) || !needsTargetMetrics(gate)
}
