import { badInput } from '../../../../domain/errors.js'
import type { Gate, GatePlan, HttpGate } from '../../../../domain/gate/gate-plan.js'
import type { GateDialect } from '../../../../domain/gate/read/gate-dialect.js'
import { badGate } from '../../../../domain/gate/read/gate-text.js'
import { parseGates } from '../../../../domain/gate/read/parse-gates.js'
import type { SourceDialect } from '../../../../domain/gate/source/source-dialect.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'
import { publicAddress } from '../../../../domain/secret-address/public-address.js'

/** Metrics of Render are counted for a service and not for a revision: https://api-docs.render.com/reference/get-http-requests */
const ERROR_SOURCE = 'render'

const DIALECT: GateDialect = {
  errorSources: [ERROR_SOURCE],
  readMetric: ({ at }) => {
    throw badGate(
      at,
      'mann-whitney needs a source, because Render has no metrics of a revision. Declare one in `sources`.'
    )
  },
  alarms: { refused: 'Render has no alarms. Remove the gate.' }
}

/** No gates beside the health check of each service. */
export const NO_GATES: GatePlan = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: ERROR_SOURCE }

/** Reads the input `gates`. Throws `bad-input` with line and column, and for a gate that needs metrics of a revision. */
export function parseRenderGates(text: string, sources: readonly SourceDialect[] = []): GatePlan {
  const plan = parseGates(text, { ...DIALECT, sources })
  const gate = plan.gates.find(each => !isMeasured(each))
  if (gate === undefined) return plan
  throw badInput(
    'gates',
    `gate "${gate.name}" needs a source, because Render has no metrics per revision. Declare one in "sources" and set "source" in the gate, or remove the gate.`
  )
}

function isMeasured(gate: Gate): boolean {
  return gate.kind !== 'targets' && (!('signal' in gate) || !needsTargetMetrics(gate))
}

/**
 * The health check of a live service. A minute is left for the start; then it is probed every 30 s: two successes in a row pass, and three
 * failures in a row fail. Render itself counts 2xx and 3xx as healthy: https://render.com/docs/health-checks
 */
export function healthGate(url: string): HttpGate {
  return {
    ...{ kind: 'http', name: `health ${publicAddress(url)}`, mode: 'enforce', url, method: 'GET' },
    requestHeaders: new Map(),
    expect: { statuses: [{ from: 200, to: 399 }], bodyContains: undefined, headers: new Map(), version: undefined },
    ...{ timesInARow: 2, failuresInARow: 3, everySeconds: 30, withinSeconds: GRACE_SECONDS + 3 * 30, timeoutSeconds: 5 }
  }
}

const GRACE_SECONDS = 60
