import { ECSClient } from '@aws-sdk/client-ecs'
import { randomUUID } from 'node:crypto'
import { cloudwatchTaskLogs } from '../../adapters/cloudwatch-task-logs.js'
import { ecsServices } from '../../adapters/ecs-services.js'
import { ecsTaskDefinitions } from '../../adapters/ecs-task-definitions.js'
import { ecsTasks } from '../../adapters/ecs-tasks.js'
import { awsCalls } from '../../aws/calls.js'
import { clientSettings } from '../../aws/client-settings.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { leaveWhenCancelled, openStep } from '../../wiring/open-step.js'
import { readStepIdentity } from './client-token.js'
import { readInputs } from './inputs.js'
import { stopLeftTask } from './left-task.js'
import { runTask } from './run.js'

const { env } = process
const { phase, step } = openStep(env)

function connect() {
  const settings = clientSettings(env)
  const calls = awsCalls({ clock: step.clock, random: Math.random })
  const client = new ECSClient(settings)
  return {
    tasks: ecsTasks(client, calls),
    taskDefinitions: () => Promise.resolve(ecsTaskDefinitions(client, calls)),
    services: () => Promise.resolve(ecsServices(client, calls)),
    taskLogs: cloudwatchTaskLogs(settings, calls)
  }
}

await runAction(() => {
  if (phase === 'post') return stopLeftTask({ ...step, tasks: () => connect().tasks })
  const identity = readStepIdentity(env) ?? randomUUID()
  return runTask(readInputs(stepInputs()), { ...step, ...connect(), step: identity })
})
leaveWhenCancelled(step)
