import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { GateDialect } from '../../../../domain/gate/read/gate-dialect.js'
import type { SourceDialect } from '../../../../domain/gate/source/source-dialect.js'
import { parseGates } from '../../../../domain/gate/read/parse-gates.js'
import { ERROR_SOURCES } from './attribute-errors.js'
import { readCloudWatchMetric } from './read-cloudwatch-metric.js'

/** DescribeAlarms takes that many: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_AT_MOST = 100

const DIALECT: GateDialect = {
  errorSources: ERROR_SOURCES,
  readMetric: readCloudWatchMetric,
  // An alarm without data does not fail, as in ECS itself: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
  alarms: { called: 'CloudWatch alarm', atMost: ALARMS_AT_MOST },
  placeholders: [
    { name: 'side.task-definition', differs: true },
    { name: 'side.target-group', differs: true },
    { name: 'side.cluster', differs: false },
    { name: 'side.service', differs: false }
  ]
}

/** Reads the input `gates` of a rollout on ECS; `sources`: the kinds that may be declared. Published as schemas/gates.v1.json. Throws a DeployError with line and column. */
export function parseEcsGates(text: string, sources: readonly SourceDialect[] = []): GatePlan {
  return parseGates(text, { ...DIALECT, sources })
}
