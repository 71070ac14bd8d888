import { renderSummary } from '../../render/markdown/render-summary.js'
import { reportTask } from '../../targets/ecs/domain/task-run/task-report.js'
import { nameRevision } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { TaskRunEnd, TaskRunResult } from '../../targets/ecs/domain/task-run/task-run-result.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/runner/log.js'
import type { Summary } from '../../ports/runner/summary.js'
import { markStart } from '../../use-cases/rollout/mark-start.js'
import { followTask, type FollowDependencies } from './follow-task.js'
import type { RunTaskInputs } from './inputs.js'
import { planTask, type PlanDependencies, type TaskPlan } from './plan-task.js'
import { startTask, type StartDependencies } from './start-task.js'
import { taskOutcome } from './task-outcome.js'

/** The world as running a task needs it. */
export type RunTaskDependencies = PlanDependencies &
  StartDependencies &
  FollowDependencies & { readonly summary: Summary; readonly files: Files }

type Ended = TaskRunEnd & Partial<Pick<TaskRunResult, 'taskDefinition' | 'taskArn' | 'task' | 'statuses' | 'logs'>>

/** Runs a task once and reports how it ended. */
export async function runTask(inputs: RunTaskInputs, dependencies: RunTaskDependencies) {
  const { clock, summary, run, log, files } = dependencies
  const startedAt = markStart(clock)
  const plan = await planTask(inputs, dependencies)
  logPlan(plan, inputs, log)
  for (const warning of plan.warnings) log.warning('Task definition', warning)
  const ended = await carryOut(plan, inputs, dependencies)
  const result: TaskRunResult = {
    cluster: inputs.cluster,
    taskDefinition: plan.existing?.arn ?? plan.family,
    containerName: plan.containerName,
    command: inputs.command,
    taskArn: undefined,
    task: undefined,
    statuses: [],
    logs: [],
    ...ended,
    startedAt: startedAt(),
    finishedAt: clock.now()
  }
  // The error of a failed step reports it.
  if (result.verdict === 'succeeded') log.line(`succeeded: ${result.reason}`)
  const report = reportTask(result, run, clock.simulatedRate)
  await summary.append(renderSummary(report))
  const { renderHtmlReport } = await import('../../render/report/render-html-report.js')
  return taskOutcome(result, await files.writeTemporary('task.html', renderHtmlReport(report)))
}

async function carryOut(plan: TaskPlan, inputs: RunTaskInputs, dependencies: RunTaskDependencies): Promise<Ended> {
  if (inputs.mode === 'dry-run') {
    const reason = `Would run one task of ${nameDefinition(plan)} in cluster ${inputs.cluster}; nothing was changed.`
    return { verdict: 'succeeded', reasonCode: 'would-run', reason }
  }
  if (dependencies.cancelled.aborted) {
    return { verdict: 'cancelled', reasonCode: 'cancelled', reason: 'The job was canceled before a task was started.' }
  }
  const started = await startTask(plan, inputs, dependencies)
  if (started.kind === 'started') {
    const { arn, taskDefinition } = started.task
    return { taskArn: arn, taskDefinition, ...(await followTask(started.task, { plan, inputs }, dependencies)) }
  }
  const { code, message } = started.error
  return started.kind === 'unclear'
    ? { verdict: 'unknown', reasonCode: code, reason: `Whether the task was started is unknown. ${message}` }
    : { verdict: 'failed', reasonCode: code, reason: `The task was not started. ${message}` }
}

function logPlan(plan: TaskPlan, { cluster, service }: RunTaskInputs, log: Log): void {
  log.line(`Task definition: ${nameDefinition(plan)}; cluster: ${cluster}.`)
  const { networkConfiguration: network, launchType, capacityProviderStrategy, platformVersion } = plan.placement
  const capacity = capacityProviderStrategy.map(({ name, weight }) => `${name} (weight ${weight})`).join(', ')
  const parts = [
    launchType ?? (capacity || "the cluster's default capacity"),
    platformVersion === undefined ? undefined : `platform ${platformVersion}`,
    network === undefined ? undefined : `subnets ${network.subnets.join(', ')}`
  ]
  const origin = service === undefined ? '' : `. Settings that the step does not set are taken from service ${service}`
  log.line(`Runs on ${parts.filter(part => part !== undefined).join('; ')}${origin}.`)
}

function nameDefinition({ existing, family }: TaskPlan): string {
  return existing === undefined ? `a new revision of ${family}` : nameRevision(existing.arn)
}
