import { ecrDifferences } from './explained/ecr-differences.js'
import { ecsDifferences } from './explained/ecs-differences.js'
import { elbv2Differences } from './explained/elbv2-differences.js'
import { iamDifferences } from './explained/iam-differences.js'
import { logsDifferences } from './explained/logs-differences.js'
import { stsDifferences } from './explained/sts-differences.js'
import type { ExplainedDifference } from './explained/explained-difference.js'

/** Reasons are about moto 5.2.1; links show what AWS documents. */
export const explainedDifferences: readonly ExplainedDifference[] = [
  ...iamDifferences,
  ...stsDifferences,
  ...ecrDifferences,
  ...logsDifferences,
  ...ecsDifferences,
  ...elbv2Differences
]
