import { ECSClient } from '@aws-sdk/client-ecs'
import { cloudwatchTaskLogs } from '../targets/ecs/aws/cloudwatch-task-logs.js'
import { ecrImages } from '../adapters/images/ecr-images.js'
import { ecsServiceDeployments } from '../targets/ecs/aws/ecs-service-deployments.js'
import { ecsServices } from '../targets/ecs/aws/ecs-services.js'
import { ecsTaskDefinitions } from '../targets/ecs/aws/ecs-task-definitions.js'
import { ecsTasks } from '../targets/ecs/aws/ecs-tasks.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import { reachAws } from './reach-aws.js'

/** What every deployment needs of ECS, and what further adapters of the same step are made of. */
export async function connectEcs(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { settings, calls } = await reachAws(env, clock, role)
  const client = calls.listenTo(new ECSClient(settings))
  return {
    ...{ settings, calls, client },
    roles: {
      services: ecsServices(client, calls),
      serviceDeployments: ecsServiceDeployments(client, calls),
      taskDefinitions: ecsTaskDefinitions(client, calls),
      tasks: ecsTasks(client, calls),
      taskLogs: cloudwatchTaskLogs(settings, calls),
      images: ecrImages(settings, calls),
      countCalls: () => calls.count,
      boundCalls: (until: number | undefined) => calls.boundRetries(until)
    }
  }
}
