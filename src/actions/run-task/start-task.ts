import { DeployError } from '../../domain/errors.js'
import type { RunIdentity } from '../../domain/rollout/run-identity.js'
import { nameRevision } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { TaskSnapshot } from '../../targets/ecs/domain/service/task-snapshot.js'
import type { Clock } from '../../ports/clock.js'
import type { Log } from '../../ports/runner/log.js'
import type { StepState } from '../../ports/runner/step-state.js'
import type { TaskDefinitions } from '../../targets/ecs/ports/task-definitions.js'
import type { TaskRun, Tasks } from '../../targets/ecs/ports/tasks.js'
import { registerRevision } from '../../targets/ecs/use-cases/task-definition/register-revision.js'
import { deriveClientToken } from './client-token.js'
import type { RunTaskInputs } from './inputs.js'
import { saveLeftTask, settleLeftTask } from './left-task.js'
import type { TaskPlan } from './plan-task.js'

export type Started =
  | { readonly kind: 'started'; readonly task: TaskSnapshot }
  | { readonly kind: 'not-started' | 'unclear'; readonly error: DeployError }

export interface StartDependencies {
  readonly taskDefinitions: () => Promise<Pick<TaskDefinitions, 'find' | 'register'>>
  readonly tasks: Pick<Tasks, 'run'>
  readonly clock: Clock
  readonly log: Log
  readonly state: StepState
  readonly run: RunIdentity
  /** Names this step of this attempt of the run. */
  readonly step: string
}

/** Registers the task definition where that is needed, and starts one task. Throws the `DeployError` of a call that was refused. */
export async function startTask(
  plan: TaskPlan,
  inputs: RunTaskInputs,
  dependencies: StartDependencies
): Promise<Started> {
  const { state, tasks, log } = dependencies
  let hasRequested = false
  try {
    const taskDefinition = await ensureRegistered(plan, dependencies)
    const request = requestTask(plan, { taskDefinition, inputs, step: dependencies.step })
    const { cluster, startedBy } = request
    const left = { cluster, startedBy, taskDefinition, onCancel: inputs.onCancel }
    saveLeftTask(state, { ...left, taskArn: undefined })
    hasRequested = true
    const task = await tasks.run(request)
    saveLeftTask(state, { ...left, taskArn: task.arn })
    log.line(`Started task ${task.arn} (client token ${request.clientToken}).`)
    return { kind: 'started', task }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    // A call without an answer may have started the task anyway.
    const isUnclear = hasRequested && ['unreachable', 'platform-error', 'outcome-unknown'].includes(error.code)
    if (isUnclear) return { kind: 'unclear', error }
    settleLeftTask(state)
    return { kind: 'not-started', error }
  }
}

async function ensureRegistered(
  plan: TaskPlan,
  { taskDefinitions, clock, run, log }: StartDependencies
): Promise<string> {
  if (plan.existing !== undefined) return plan.existing.arn
  const { arn } = await registerRevision(plan, { taskDefinitions: await taskDefinitions(), clock, run })
  log.line(`Registered ${nameRevision(arn)}.`)
  return arn
}

interface Requested {
  readonly taskDefinition: string
  readonly inputs: RunTaskInputs
  readonly step: string
}

function requestTask(
  plan: TaskPlan,
  { taskDefinition, inputs, step }: Requested
): TaskRun & { readonly startedBy: string } {
  const { overrides, tags, placement } = plan
  const task = { cluster: inputs.cluster, taskDefinition, overrides, tags, ...placement }
  const derived = deriveClientToken(task, step)
  return {
    ...task,
    clientToken: inputs.clientToken ?? derived,
    startedBy: inputs.startedBy ?? `deploy-kit/${derived.slice(0, 24)}`
  }
}
