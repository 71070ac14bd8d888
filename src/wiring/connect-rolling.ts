import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import type { Metrics } from '../targets/ecs/ports/metrics.js'
import type { TrafficRouter } from '../targets/ecs/ports/traffic-router.js'
import { connectEcs } from './connect-ecs.js'

/** What a rolling deployment needs of AWS. */
export async function connectRolling(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { settings, calls, roles } = await connectEcs(env, clock, role)
  // All are asked seldom: where deployments go wrong, and where a service has a second target group or alarms.
  const openRouter = async () => {
    const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2')
    const { albTrafficRouter } = await import('../targets/ecs/aws/alb-traffic-router.js')
    return albTrafficRouter(calls.listenTo(new ElasticLoadBalancingV2Client(settings)), calls)
  }
  const router: Pick<TrafficRouter, 'split' | 'targets'> = {
    split: async rule => (await openRouter()).split(rule),
    targets: async group => (await openRouter()).targets(group)
  }
  const metrics: Pick<Metrics, 'alarms'> = {
    async alarms(names) {
      const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch')
      const { cloudwatchMetrics } = await import('../targets/ecs/aws/cloudwatch-metrics.js')
      const noBalancer = () => Promise.resolve('')
      return cloudwatchMetrics(calls.listenTo(new CloudWatchClient(settings)), calls, noBalancer).alarms(names)
    }
  }
  return { ...roles, router, metrics }
}
