import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import { badInput } from '../../../../domain/errors.js'
import type { GateDialect } from '../../../../domain/gate/read/gate-dialect.js'
import type { SourceDialect } from '../../../../domain/gate/source/source-dialect.js'
import { badGate } from '../../../../domain/gate/read/gate-text.js'
import { parseGates } from '../../../../domain/gate/read/parse-gates.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'
import { EVIDENCE_OF, NAME_OF, type ProxyKind } from '../proxy/proxy-kind.js'

/** Responses that the proxy sent with a status of 500 or more, or could not get. */
const ERROR_SOURCE = 'proxy'

const DIALECT: GateDialect = {
  errorSources: [ERROR_SOURCE],
  readMetric: ({ at }) => {
    throw badGate(at, 'mann-whitney needs a metrics service, which Docker Compose does not have. Remove the gate.')
  },
  alarms: { refused: 'Docker Compose has no alarms. Remove the gate.' }
}

/** Reads the input `gates` of a rollout on Docker Compose. Throws `bad-input` with line and column, and for a gate that the proxy has no evidence for. */
export function parseComposeGates(
  text: string,
  { proxy, sources = [] }: { readonly proxy: ProxyKind; readonly sources?: readonly SourceDialect[] }
): GatePlan {
  const plan = parseGates(text, { ...DIALECT, sources })
  const gate = plan.gates.find(each => !isMeasured(each, proxy))
  if (gate === undefined) return plan
  throw badInput(
    'gates',
    EVIDENCE_OF[proxy].requests === 'none'
      ? `gate "${gate.name}" cannot be judged, because no proxy counts the requests. Remove the gate.`
      : `gate "${gate.name}" cannot be judged, because ${NAME_OF[proxy]} does not report response times. Remove the gate, or use another proxy.`
  )
}

/** No gates: what shifts without being judged. */
export const NO_GATES: GatePlan = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: ERROR_SOURCE }

function isMeasured(gate: Gate, proxy: ProxyKind): boolean {
  if (!('signal' in gate) || !needsTargetMetrics(gate)) return true
  const { requests, latency } = EVIDENCE_OF[proxy]
  return requests !== 'none' && (gate.signal.kind === 'errors' || gate.signal.from !== undefined || latency)
}
