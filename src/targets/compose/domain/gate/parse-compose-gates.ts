import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import { badInput } from '../../../../domain/errors.js'
import type { GateDialect } from '../../../../domain/gate/read/gate-dialect.js'
import { badGate } from '../../../../domain/gate/read/gate-text.js'
import { parseGates } from '../../../../domain/gate/read/parse-gates.js'
import { EVIDENCE_OF, type ProxyKind } from '../proxy/proxy-kind.js'

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
export function parseComposeGates(text: string, proxy: ProxyKind): GatePlan {
  const plan = parseGates(text, DIALECT)
  const gate = plan.gates.find(each => !isMeasured(each, proxy))
  if (gate === undefined) return plan
  const counted = EVIDENCE_OF[proxy].requests === 'none' ? 'requests' : 'response times'
  throw badInput(
    'gates',
    `gate "${gate.name}" cannot be judged: proxy: ${proxy} counts no ${counted}. Remove the gate.`
  )
}

/** No gates: what shifts without being judged. */
export const NO_GATES: GatePlan = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: ERROR_SOURCE }

function isMeasured(gate: Gate, proxy: ProxyKind): boolean {
  if (!('signal' in gate)) return true
  const { requests, latency } = EVIDENCE_OF[proxy]
  return requests !== 'none' && (gate.signal.kind === 'errors' || latency)
}
