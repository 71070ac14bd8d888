import { ECSClient } from '@aws-sdk/client-ecs'
import { randomUUID } from 'node:crypto'
import { cloudwatchTaskLogs } from '../../adapters/cloudwatch-task-logs.js'
import { ecsServices } from '../../adapters/ecs-services.js'
import { ecsTaskDefinitions } from '../../adapters/ecs-task-definitions.js'
import { ecsTasks } from '../../adapters/ecs-tasks.js'
import { nodeFiles } from '../../adapters/node-files.js'
import { systemClock } from '../../adapters/system-clock.js'
import { awsCalls } from '../../aws/calls.js'
import { clientSettings } from '../../aws/client-settings.js'
import { readRunIdentity } from '../../domain/rollout/run-identity.js'
import { cancellation } from '../../runner/cancellation.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepState } from '../../runner/step-state.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readStepIdentity } from './client-token.js'
import { readInputs } from './inputs.js'
import { stopLeftTask } from './left-task.js'
import { runTask } from './run.js'

const { env } = process
const state = stepState()
const phase = state.read('phase')
state.save('phase', 'post')
const log = stepLog()
const cancelled = cancellation()

function connect() {
  const settings = clientSettings(env)
  const clock = systemClock(env)
  const calls = awsCalls({ clock, random: Math.random })
  const client = new ECSClient(settings)
  return {
    clock,
    tasks: ecsTasks(client, calls),
    taskDefinitions: () => Promise.resolve(ecsTaskDefinitions(client, calls)),
    services: () => Promise.resolve(ecsServices(client, calls)),
    taskLogs: cloudwatchTaskLogs(settings, calls)
  }
}

await runAction(() => {
  if (phase === 'post') return stopLeftTask({ state, log, tasks: () => connect().tasks })
  return runTask(readInputs(stepInputs()), {
    ...connect(),
    ...{ log, state, files: nodeFiles(env), summary: stepSummary(env), cancelled },
    run: readRunIdentity(env),
    step: readStepIdentity(env) ?? randomUUID()
  })
})
// Calls that were under way when the job was cancelled are not waited for.
if (cancelled.aborted) process.exit()
