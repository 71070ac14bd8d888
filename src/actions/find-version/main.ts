import { ECSClient } from '@aws-sdk/client-ecs'
import { ecsServiceDeployments } from '../../adapters/ecs-service-deployments.js'
import { ecsServices } from '../../adapters/ecs-services.js'
import { ecsTaskDefinitions } from '../../adapters/ecs-task-definitions.js'
import { systemClock } from '../../adapters/system-clock.js'
import { awsCalls } from '../../aws/calls.js'
import { clientSettings } from '../../aws/client-settings.js'
import { stepInputs } from '../../runner/inputs.js'
import { runAction } from '../../runner/run-action.js'
import { stepLog } from '../../runner/step-log.js'
import { stepSummary } from '../../runner/step-summary.js'
import { readInputs } from './inputs.js'
import { run } from './run.js'

const { env } = process

await runAction(() => {
  const inputs = readInputs(stepInputs())
  const client = new ECSClient(clientSettings(env))
  const calls = awsCalls({ clock: systemClock(env), random: Math.random })
  return run(inputs, {
    services: ecsServices(client, calls),
    deployments: ecsServiceDeployments(client, calls),
    taskDefinitions: ecsTaskDefinitions(client, calls),
    log: stepLog(),
    summary: stepSummary(env)
  })
})
