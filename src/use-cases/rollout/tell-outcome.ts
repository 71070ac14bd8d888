import type { DeployError } from '../../domain/errors.js'
import { artifactName } from '../../render/report/artifact-name.js'
import { renderSummary } from '../../render/markdown/render-summary.js'
import { reportDeployment } from '../../domain/report/report-deployment.js'
import type { DeploymentOutcome } from '../../domain/rollout/deployment-outcome.js'
import { toResult } from '../../domain/rollout/result.js'
import { isGreen } from '../../domain/rollout/verdict.js'
import type { DeployDependencies } from '../../targets/ecs/use-cases/rolling/deploy-dependencies.js'

export interface ToldOutcome {
  readonly outcome: DeploymentOutcome
  readonly error: DeployError | undefined
  readonly awsCalls: number
}

/** What a comment on GitHub takes, less what marks it. */
const COMMENT_BYTES = 60 * 1024

type Dependencies = Pick<DeployDependencies, 'summary' | 'run' | 'log' | 'files' | 'clock'>

/** Tells a step's outcome everywhere it is told: summary, log, report, outputs and the step's own end. */
export async function tellOutcome(
  { outcome, error, awsCalls }: ToldOutcome,
  { summary, run, log, files, clock }: Dependencies
) {
  const report = reportDeployment(outcome, { run, awsCalls, simulatedRate: clock.simulatedRate })
  await summary.append(renderSummary(report))
  const { verdict, reasonCode, reason } = outcome.ending
  const { services } = outcome
  // The story of the only service has ended with just that, and the error of a step that fails says it.
  if (isGreen(verdict) && (services.length !== 1 || outcome.mode === 'dry-run'))
    log.line(`${verdict} (${reasonCode}): ${reason}`)
  const lines = (of: (service: DeploymentOutcome['services'][number]) => string | undefined) =>
    services.map(service => of(service) ?? '').join('\n')
  const { renderHtmlReport } = await import('../../render/report/render-html-report.js')
  const reportPath = await files.writeTemporary('deployment.html', renderHtmlReport(report))
  return {
    outputs: {
      verdict,
      'reason-code': reasonCode,
      reason,
      result: JSON.stringify(toResult(outcome, { run, awsCalls })),
      'task-definition-arn': lines(({ to, origin }) => (origin === 'not-registered' ? undefined : to?.taskDefinition)),
      image: lines(({ to }) => Object.values(to?.images ?? {}).join(' ')),
      'previous-task-definition-arn': lines(({ from }) => from?.taskDefinition),
      'service-deployment-arn': lines(({ serviceDeployment }) => serviceDeployment),
      registered: String(services.some(({ origin }) => origin === 'registered')),
      'summary-file': await files.writeTemporary('summary.md', renderSummary(report, COMMENT_BYTES)),
      report: reportPath,
      'report-name': artifactName(['report', ...nameServices(services)], reportPath),
      'task-definition-diff': services.flatMap(service => listChanges(service, services.length)).join('\n')
    },
    ...(isGreen(verdict) ? {} : { failure: error ?? reason })
  }
}

/** The only service by its cluster and name, several by their number. */
function nameServices(services: DeploymentOutcome['services']): readonly string[] {
  const [only] = services
  return only !== undefined && services.length === 1 ? [only.cluster, only.service] : [`${services.length}-services`]
}

/** Of several services, each line names its own. */
function listChanges({ service, changes }: DeploymentOutcome['services'][number], of: number): readonly string[] {
  return of === 1 ? changes.revision : changes.revision.map(line => `${service}: ${line}`)
}
