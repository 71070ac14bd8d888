import { DeployError } from '../../domain/errors.js'
import { renderSummary } from '../../domain/report/render-summary.js'
import { reportDeployment } from '../../domain/report/report-deployment.js'
import type { DeploymentOutcome } from '../../domain/rollout/deployment-outcome.js'
import { toResult } from '../../domain/rollout/result.js'
import { isGreen, type Ending } from '../../domain/rollout/verdict.js'
import type { DeployDependencies } from '../../use-cases/deploy-dependencies.js'
import type { DeployRequest } from '../../use-cases/deploy-request.js'
import { deployServices } from '../../use-cases/deploy-services.js'
import { finishLeftRun } from '../../use-cases/finish-left-run.js'
import { readLeftRun, saveBegin, saveEnd } from '../../use-cases/rollout-state.js'
import { Cancelled } from '../../use-cases/unless-cancelled.js'

type OfAws =
  'services' | 'serviceDeployments' | 'taskDefinitions' | 'tasks' | 'taskLogs' | 'targetHealth' | 'countCalls'

/** The step itself, which is there before anything of AWS is. */
export type Step = Omit<DeployDependencies, OfAws>

/** How to reach AWS: only once the inputs are known to be good. */
export type Connect = () => Promise<Pick<DeployDependencies, OfAws>>

interface Told {
  readonly outcome: DeploymentOutcome
  readonly error: DeployError | undefined
  readonly awsCalls: number
}

/** `main`: deploys what the inputs ask for, and tells how it ended, however it ended. */
export async function deploy(readRequest: () => Promise<DeployRequest>, connect: Connect, step: Step) {
  const startedAt = step.clock.now()
  let countCalls = () => 0
  try {
    const request = await readRequest()
    const aws = await connect()
    countCalls = aws.countCalls
    saveBegin(step.state, request)
    const outcome = await deployServices(request, { ...step, ...aws })
    const isRollbackAsked = outcome.ending.verdict === 'cancelled' && request.onCancel === 'rollback'
    saveEnd(step.state, isRollbackAsked ? 'cancelled' : 'finished')
    return await tell({ outcome, error: undefined, awsCalls: countCalls() }, step)
  } catch (error) {
    const ending = endBefore(error)
    if (ending === undefined) throw error
    saveEnd(step.state, 'finished')
    const outcome = { mode: 'deploy', ending, startedAt, finishedAt: step.clock.now(), services: [] } as const
    return tell({ outcome, error: error instanceof DeployError ? error : undefined, awsCalls: countCalls() }, step)
  }
}

/** `post`: looks after what `main` left, when it was cancelled or killed. */
export async function finish(connect: Connect, step: Step) {
  const left = readLeftRun(step.state)
  if (left === undefined) return { outputs: {} }
  const aws = await connect()
  const outcome = await finishLeftRun(left, { ...step, ...aws })
  if (outcome === undefined) return { outputs: {} }
  await step.summary.append(renderSummary(reportDeployment(outcome, { run: step.run, awsCalls: aws.countCalls() })))
  const isBad = outcome.ending.verdict === 'failed' || outcome.ending.verdict === 'unknown'
  return { outputs: {}, ...(isBad ? { failure: outcome.ending.reason } : {}) }
}

/** The ending of a step that was stopped before it changed a service. */
function endBefore(error: unknown): Ending | undefined {
  if (error instanceof Cancelled)
    return {
      verdict: 'cancelled',
      reasonCode: 'cancelled',
      reason: 'The job was cancelled before anything was changed.'
    }
  return error instanceof DeployError ? { verdict: 'failed', reasonCode: error.code, reason: error.message } : undefined
}

async function tell({ outcome, error, awsCalls }: Told, { summary, run, log, files }: Step) {
  const report = reportDeployment(outcome, { run, awsCalls })
  await summary.append(renderSummary(report))
  const { verdict, reasonCode, reason } = outcome.ending
  const { services } = outcome
  // The story of the only service has ended with just that.
  if (services.length !== 1 || outcome.mode === 'dry-run') log.line(`${verdict} (${reasonCode}): ${reason}`)
  const lines = (of: (service: DeploymentOutcome['services'][number]) => string | undefined) =>
    services.map(service => of(service) ?? '').join('\n')
  const { renderHtmlReport } = await import('../../domain/report/render-html-report.js')
  return {
    outputs: {
      verdict,
      'reason-code': reasonCode,
      reason,
      result: JSON.stringify(toResult(outcome, { run, awsCalls })),
      'task-definition-arn': lines(({ to, origin }) => (origin === 'not-registered' ? undefined : to?.taskDefinition)),
      'previous-task-definition-arn': lines(({ from }) => from?.taskDefinition),
      'service-deployment-arn': lines(({ serviceDeployment }) => serviceDeployment),
      registered: String(services.some(({ origin }) => origin === 'registered')),
      report: await files.writeTemporary('deployment.html', renderHtmlReport(report)),
      'task-definition-diff': lines(({ changes }) => changes.taskDefinition.join('\n'))
    },
    ...(isGreen(verdict) ? {} : { failure: error ?? `${verdict}: ${reason}` })
  }
}
