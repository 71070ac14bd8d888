import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { albTrafficRouter } from '../targets/ecs/aws/alb-traffic-router.js'
import { cloudwatchMetrics } from '../targets/ecs/aws/cloudwatch-metrics.js'
import { httpProber } from '../adapters/http-prober.js'
import { refuseRemoteHost } from '../domain/local-clock/local-clock.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import { readProxies } from '../domain/proxy/proxies.js'
import type { Clock } from '../ports/clock.js'
import { connectSources } from './sources/connect-sources.js'
import { connectEcs } from './connect-ecs.js'

/** What shifting traffic needs of AWS. */
export async function connectShift(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const { settings, calls, roles } = await connectEcs(env, clock, role)
  const balancers = calls.listenTo(new ElasticLoadBalancingV2Client(settings))
  const router = albTrafficRouter(balancers, calls)
  const names = new Map<string, Promise<string>>()
  // The load balancer of a target group does not change while traffic is shifted.
  const loadBalancerOf = (group: string) => {
    const known = names.get(group) ?? router.loadBalancerOf(group).then(name => name ?? '')
    names.set(group, known)
    return known
  }
  return {
    ...{ settings, calls },
    ...roles,
    router,
    metrics: cloudwatchMetrics(calls.listenTo(new CloudWatchClient(settings)), calls, loadBalancerOf),
    connectSources: connectSources({ env, clock, aws: () => Promise.resolve({ settings, calls }) }),
    prober: httpProber(readProxies(env), host => refuseRemoteHost(env, host))
  }
}
