import { ECSClient } from '@aws-sdk/client-ecs'
import { cloudwatchTaskLogs } from '../targets/ecs/aws/cloudwatch-task-logs.js'
import { ecrImages } from '../adapters/images/ecr-images.js'
import { ecsServices } from '../targets/ecs/aws/ecs-services.js'
import { ecsTaskDefinitions } from '../targets/ecs/aws/ecs-task-definitions.js'
import { ecsTasks } from '../targets/ecs/aws/ecs-tasks.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import { reachAws } from './reach-aws.js'

/** What it takes to run a task of its own, and to say why it failed. */
export async function connectTasks(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { settings, calls } = await reachAws(env, clock, role)
  const client = calls.listenTo(new ECSClient(settings))
  return {
    tasks: ecsTasks(client, calls),
    taskDefinitions: () => Promise.resolve(ecsTaskDefinitions(client, calls)),
    services: () => Promise.resolve(ecsServices(client, calls)),
    taskLogs: cloudwatchTaskLogs(settings, calls),
    images: ecrImages(settings, calls),
    boundCalls: (until: number | undefined) => calls.boundRetries(until)
  }
}
