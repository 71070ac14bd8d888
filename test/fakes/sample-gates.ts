import type { GatePlan } from '../../src/domain/gate/gate-plan.js'
import type { GateDialect } from '../../src/domain/gate/read/gate-dialect.js'
import { readText } from '../../src/domain/gate/read/gate-values.js'
import { LINES_DIALECT, SAMPLE_DIALECT } from './source/sample-dialect.js'
import { parseGates } from '../../src/domain/gate/read/parse-gates.js'

/** Of no platform: a metric is only a name. */
const DIALECT: GateDialect = {
  errorSources: ['all'],
  readMetric: text => ({ name: readText(text, 'metric') }),
  alarms: { called: 'alarm', atMost: 100 },
  sources: [SAMPLE_DIALECT, LINES_DIALECT],
  placeholders: [
    { name: 'side.place', differs: true },
    { name: 'side.region', differs: false }
  ]
}

/** Gates as a target reads them that has all evidence. Throws `bad-input`. */
export function parseSampleGates(text: string): GatePlan {
  return parseGates(text, DIALECT)
}
