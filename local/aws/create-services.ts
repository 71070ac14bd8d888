import type { AwsService } from './aws-service.js'
import type { Clock } from './clock.js'
import { createCloudWatch } from './cloudwatch/cloudwatch-service.js'
import { createEcr } from './ecr/ecr-service.js'
import { createEcs } from './ecs/ecs-service.js'
import { createElbv2 } from './elbv2/elbv2-service.js'
import type { LocalCloudOptions } from './local-cloud.js'
import { createLogs } from './logs/logs-service.js'
import type { Place } from './place.js'
import type { Principals } from './sts/principals.js'
import { createSts } from './sts/sts-service.js'
import type { ContainerRuntime } from './tasks/container-runtime.js'

export interface ServiceDeps {
  readonly clock: Clock
  readonly place: Place
  readonly principals: Principals
  readonly runtime: ContainerRuntime
}

/** Creates all services and ties them: what ECS does to load balancers, what these tell CloudWatch, what alarms tell ECS. */
export function createServices(options: LocalCloudOptions, deps: ServiceDeps): readonly AwsService[] {
  const { clock, place, principals, runtime } = deps
  const logs = createLogs({ clock, place })
  const elbv2 = createElbv2({
    clock,
    place,
    trafficLog: request => cloudWatch.record(request),
    weightPropagation: options.weightPropagation ?? 2000
  })
  const cloudWatch = createCloudWatch({
    clock,
    place,
    metricDelay: options.metricDelay ?? 60_000,
    hostCounts: () => elbv2.hostCounts()
  })
  const ecs = createEcs({
    clock,
    place,
    runtime,
    traffic: elbv2.traffic,
    alarms: cloudWatch.alarms,
    logs: logs.sink,
    deploymentVisibleAfter: options.deploymentVisibleAfter ?? 0,
    rollbackRace: options.rollbackRace ?? 'rolls-back'
  })
  // In the order in which they stop: tasks end while their load balancers still answer.
  const ecr = createEcr({ clock, place, registry: options.registry })
  return [ecs, elbv2, cloudWatch, logs, ecr, createSts({ place, principals })]
}
