import type { AwsService } from './aws-service.js'
import type { Clock } from './clock.js'
import { createCloudWatch } from './cloudwatch/cloudwatch-service.js'
import type { MetricTroublePlan } from './cloudwatch/metrics/metric-troubles.js'
import { createEcrPublic } from './ecr/ecr-public-service.js'
import { createEcr } from './ecr/ecr-service.js'
import { createEcs } from './ecs/ecs-service.js'
import { createElbv2 } from './elbv2/elbv2-service.js'
import type { ScanResults } from './ecr/scans/scan-results.js'
import type { FaultPlan } from './faults.js'
import { createIam } from './iam/iam-service.js'
import type { Authorizer } from './iam/authorize-call.js'
import type { Roles } from './iam/roles.js'
import type { CallJournal } from './journal.js'
import type { LocalCloudOptions } from './local-cloud.js'
import { createLogs } from './logs/logs-service.js'
import type { Place } from './place.js'
import { inEachRegion } from './regions.js'
import type { Principals } from './sts/principals.js'
import { createSts } from './sts/sts-service.js'
import type { ContainerRuntime } from './tasks/container-runtime.js'
import type { PullLogins } from './tasks/pull-logins.js'

export interface ServiceDeps {
  readonly clock: Clock
  readonly place: Place
  readonly principals: Principals
  readonly roles: Roles
  readonly authorizer: Authorizer
  readonly runtime: ContainerRuntime
  readonly faults: FaultPlan
  readonly journal: CallJournal
  readonly scanResults: ScanResults
  readonly metricTroubles: MetricTroublePlan
  readonly pullLogins: PullLogins
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
const tokenMilliseconds = 12 * 3_600_000

/** Creates all services. In the order in which they stop: tasks end while their load balancers still answer. */
export async function createServices(options: LocalCloudOptions, deps: ServiceDeps): Promise<readonly AwsService[]> {
  const { clock, place, principals, roles } = deps
  const ecr = await createEcr({
    ...deps,
    results: deps.scanResults,
    program: options.registry,
    tokenMilliseconds: options.registryTokenLife ?? tokenMilliseconds
  })
  return [
    ...inEachRegion(place, here => createRegion(options, { ...deps, place: here })),
    ecr,
    createEcrPublic({ clock }),
    createIam({ roles, simulationPageSize: options.simulationPageSize ?? 100 }),
    createSts({ principals, roles })
  ]
}

/** The services of one region, tied: what ECS does to load balancers, what these send to CloudWatch, what alarms send to ECS. */
function createRegion(options: LocalCloudOptions, deps: ServiceDeps): readonly AwsService[] {
  const { clock, place, runtime } = deps
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
    hostCounts: () => elbv2.hostCounts(),
    troubles: deps.metricTroubles
  })
  const ecs = createEcs({
    clock,
    place,
    runtime,
    traffic: elbv2.traffic,
    alarms: cloudWatch.alarms,
    logs: logs.sink,
    deploymentVisibleAfter: options.deploymentVisibleAfter ?? 0,
    rollbackRace: options.rollbackRace ?? 'rolls-back',
    ...(options.openQuestions === undefined ? {} : { openQuestions: options.openQuestions }),
    ...(options.staysIn === undefined ? {} : { staysIn: options.staysIn })
  })
  return [ecs, elbv2, cloudWatch, logs]
}
