import type { DeployError } from '../../../domain/errors.js'
import { artifactName } from '../../../render/report/artifact-name.js'
import { renderSummary } from '../../../render/markdown/render-summary.js'
import { reportDeployment } from '../../../domain/report/report-deployment.js'
import { toResult } from '../../../domain/rollout/result.js'
import { isGreen } from '../../../domain/rollout/verdict.js'
import type { StepDependencies } from '../step-dependencies.js'
import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'

export interface FinishedRun {
  readonly outcome: DeploymentRecord
  readonly error: DeployError | undefined
  readonly platformCalls: number
}

/** What a comment on GitHub takes, less what marks it. */
const COMMENT_BYTES = 60 * 1024

type Dependencies = Pick<StepDependencies, 'summary' | 'run' | 'log' | 'files' | 'clock'>

/** The outputs that one platform's actions have beside those of all. */
export type OwnOutputs<Outputs> = (services: readonly RolloutRecord[]) => Outputs

/** Reports a step's outcome: summary, log, report, outputs and the step's own end. */
export async function reportOutcome<Own>(
  { outcome, error, platformCalls }: FinishedRun,
  ownOutputs: OwnOutputs<Own>,
  { summary, run, log, files, clock }: Dependencies
) {
  const report = reportDeployment(outcome, { run, platformCalls, simulatedRate: clock.simulatedRate })
  await summary.append(renderSummary(report))
  const { verdict, reasonCode, reason } = outcome.ending
  const { services } = outcome
  // The event log of the only service has ended with it, and the error of a failed step shows it.
  if (isGreen(verdict) && (services.length !== 1 || outcome.mode === 'dry-run'))
    log.line(`${verdict} (${reasonCode}): ${reason}`)
  const { renderHtmlReport } = await import('../../../render/report/render-html-report.js')
  const reportPath = await files.writeTemporary('deployment.html', renderHtmlReport(report))
  return {
    outputs: {
      verdict,
      'reason-code': reasonCode,
      reason,
      result: JSON.stringify(toResult(outcome, { run, platformCalls })),
      ...ownOutputs(services),
      image: services.map(({ to }) => Object.values(to?.images ?? {}).join(' ')).join('\n'),
      'summary-file': await files.writeTemporary('summary.md', renderSummary(report, COMMENT_BYTES)),
      report: reportPath,
      'report-name': artifactName(['report', ...nameServices(services)], reportPath)
    },
    ...(isGreen(verdict) ? {} : { failure: error ?? reason })
  }
}

/** The only service by its target, several by their number. */
function nameServices(services: DeploymentRecord['services']): readonly string[] {
  const [only] = services
  return only !== undefined && services.length === 1 ? [only.target] : [`${services.length}-services`]
}
