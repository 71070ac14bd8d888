import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ECSClient } from '@aws-sdk/client-ecs'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { albTargetHealth } from '../adapters/alb-target-health.js'
import { albTrafficRouter } from '../adapters/alb-traffic-router.js'
import { cloudwatchMetrics } from '../adapters/cloudwatch-metrics.js'
import { cloudwatchTaskLogs } from '../adapters/cloudwatch-task-logs.js'
import { ecsNativeRollouts } from '../adapters/ecs-native-rollouts.js'
import { ecsServiceDeployments } from '../adapters/ecs-service-deployments.js'
import { ecsServices } from '../adapters/ecs-services.js'
import { ecsTaskDefinitions } from '../adapters/ecs-task-definitions.js'
import { ecsTasks } from '../adapters/ecs-tasks.js'
import { httpProber } from '../adapters/http-prober.js'
import { awsCalls } from '../aws/calls.js'
import { clientSettings } from '../aws/client-settings.js'
import type { Clock } from '../ports/clock.js'

/** What shifting traffic needs of AWS. A module of its own, so that inputs are refused before the AWS SDK is loaded. */
export function connectShift(env: Readonly<Record<string, string | undefined>>, clock: Clock) {
  const settings = clientSettings(env)
  const calls = awsCalls({ clock, random: Math.random })
  const ecs = new ECSClient(settings)
  const balancers = new ElasticLoadBalancingV2Client(settings)
  const router = albTrafficRouter(balancers, calls)
  const names = new Map<string, Promise<string>>()
  // The load balancer of a target group does not change while traffic is shifted.
  const loadBalancerOf = (group: string) => {
    const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '')
    names.set(group, known)
    return known
  }
  return {
    services: ecsServices(ecs, calls),
    serviceDeployments: ecsServiceDeployments(ecs, calls),
    taskDefinitions: ecsTaskDefinitions(ecs, calls),
    tasks: ecsTasks(ecs, calls),
    taskLogs: cloudwatchTaskLogs(settings, calls),
    targetHealth: albTargetHealth(balancers, calls),
    rollouts: ecsNativeRollouts(ecs, calls),
    router,
    metrics: cloudwatchMetrics(new CloudWatchClient(settings), calls, loadBalancerOf),
    prober: httpProber(),
    countCalls: () => calls.count
  }
}
