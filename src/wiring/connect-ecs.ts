import { ECSClient } from '@aws-sdk/client-ecs'
import { cloudwatchTaskLogs } from '../adapters/cloudwatch-task-logs.js'
import { ecsServiceDeployments } from '../adapters/ecs-service-deployments.js'
import { ecsServices } from '../adapters/ecs-services.js'
import { ecsTaskDefinitions } from '../adapters/ecs-task-definitions.js'
import { ecsTasks } from '../adapters/ecs-tasks.js'
import { awsCalls } from '../aws/calls.js'
import { clientSettings } from '../aws/client-settings.js'
import type { Clock } from '../ports/clock.js'

/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
export function connectEcs(env: Readonly<Record<string, string | undefined>>, clock: Clock) {
  const settings = clientSettings(env)
  const calls = awsCalls({ clock, random: Math.random })
  const client = new ECSClient(settings)
  return {
    ...{ settings, calls, client },
    roles: {
      services: ecsServices(client, calls),
      serviceDeployments: ecsServiceDeployments(client, calls),
      taskDefinitions: ecsTaskDefinitions(client, calls),
      tasks: ecsTasks(client, calls),
      taskLogs: cloudwatchTaskLogs(settings, calls),
      countCalls: () => calls.count
    }
  }
}
