import { ECSClient } from '@aws-sdk/client-ecs'
import { cloudwatchTaskLogs } from '../../adapters/cloudwatch-task-logs.js'
import { ecsServiceDeployments } from '../../adapters/ecs-service-deployments.js'
import { ecsServices } from '../../adapters/ecs-services.js'
import { ecsTaskDefinitions } from '../../adapters/ecs-task-definitions.js'
import { ecsTasks } from '../../adapters/ecs-tasks.js'
import { awsCalls } from '../../aws/calls.js'
import { clientSettings } from '../../aws/client-settings.js'
import type { Clock } from '../../ports/clock.js'
import type { TargetHealth } from '../../ports/target-health.js'

/** What a deployment needs of AWS. A module of its own, so that inputs are refused before the AWS SDK is loaded. */
export function connect(env: Readonly<Record<string, string | undefined>>, clock: Clock) {
  const settings = clientSettings(env)
  const calls = awsCalls({ clock, random: Math.random })
  const client = new ECSClient(settings)
  // Asked only about deployments that go wrong.
  const targetHealth: TargetHealth = {
    async unhealthy(targetGroups) {
      const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2')
      const { albTargetHealth } = await import('../../adapters/alb-target-health.js')
      return albTargetHealth(new ElasticLoadBalancingV2Client(settings), calls).unhealthy(targetGroups)
    }
  }
  return {
    services: ecsServices(client, calls),
    serviceDeployments: ecsServiceDeployments(client, calls),
    taskDefinitions: ecsTaskDefinitions(client, calls),
    tasks: ecsTasks(client, calls),
    taskLogs: cloudwatchTaskLogs(settings, calls),
    targetHealth,
    countCalls: () => calls.count
  }
}
