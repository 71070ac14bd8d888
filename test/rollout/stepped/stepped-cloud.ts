import type { DeploymentConfiguration, Service, ServiceDeployment } from '@aws-sdk/client-ecs'
import type { AwsService, Shape } from '../../../local/aws/aws-service.js'
import { createEcs } from '../../../local/aws/ecs/ecs-service.js'
import type { OpenQuestions } from '../../../local/aws/ecs/open-questions.js'
import { createFakeRuntime, type FakeRuntime } from '../../../local/aws/ecs/testing/fake-runtime.js'
import { createFakeTraffic, type FakeTraffic } from '../../../local/aws/ecs/testing/fake-traffic.js'
import { createFaultPlan, type FaultPlan } from '../../../local/aws/faults.js'
import { createAuthorizer } from '../../../local/aws/iam/authorize-call.js'
import { createRoles } from '../../../local/aws/iam/roles.js'
import { createJournal, type CallJournal } from '../../../local/aws/journal.js'
import { carryOutCall, type CallDeps } from '../../../local/aws/protocol/carry-out-call.js'
import { createPrincipals } from '../../../local/aws/sts/principals.js'
import { SteppedClock } from './stepped-clock.js'

const PLACE = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }
const BALANCING = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012'
export const BLUE = `${BALANCING}:targetgroup/blue/1111111111111111`
export const GREEN = `${BALANCING}:targetgroup/green/2222222222222222`
const RULE = `${BALANCING}:listener-rule/app/front/1/2/3`
/** Of a Network Load Balancer. */
const LISTENER = `${BALANCING}:listener/net/front/1/2`
const CALLER = { accessKeyId: 'AKIA', arn: 'arn:aws:iam::123456789012:user/tester' }

/** What may be other than usual of the service `api`. */
export interface SteppedService {
  readonly desiredCount?: number
  readonly deploymentConfiguration?: DeploymentConfiguration | undefined
  /** What is in front of it; an Application Load Balancer unless given. */
  readonly balancer?: 'application' | 'network'
}

/** The local cloud's own ECS in a stepped clock, with a service `api` on revision 1 behind a rule with two target groups. */
export interface SteppedCloud {
  readonly clock: SteppedClock
  readonly runtime: FakeRuntime
  readonly traffic: FakeTraffic
  readonly alarms: Map<string, 'OK' | 'ALARM'>
  readonly faults: FaultPlan
  readonly journal: CallJournal
  /** Carries out one HTTP request as the local cloud's endpoint does. */
  readonly carryOut: (request: Parameters<typeof carryOutCall>[0]) => ReturnType<typeof carryOutCall>
  call<Output>(operation: string, input?: object): Promise<Output>
  service(): Promise<Service>
  /** Newest first. */
  deployments(): Promise<readonly ServiceDeployment[]>
  /** Name of the load balancer, as its metrics carry it. */
  readonly loadBalancer: string
  /** Share of the traffic by target group. */
  weights(): ReadonlyMap<string, number>
  stop(): Promise<void>
}

/** Opens the cloud, with the service steady. Images: `shop/api:1` to `:3` are sound; `sick` is never healthy, `crash` exits immediately. */
export async function openSteppedCloud(
  { desiredCount = 2, deploymentConfiguration, balancer = 'application' }: SteppedService = {},
  openQuestions: Partial<OpenQuestions> = {}
): Promise<SteppedCloud> {
  const clock = new SteppedClock()
  const rule = balancer === 'network' ? LISTENER : RULE
  const runtime = createFakeRuntime((milliseconds, task) => clock.after(milliseconds, task))
  const traffic = createFakeTraffic({ runtime, clock })
  const alarms = new Map<string, 'OK' | 'ALARM'>()
  const ecs = createEcs({
    ...{ clock, runtime, traffic, place: PLACE, alarms: { stateOf: name => alarms.get(name) }, openQuestions },
    logs: { hasGroup: () => true, createGroup: () => undefined, append: () => undefined },
    deploymentVisibleAfter: 0
  })
  const deps = callDeps(ecs, clock)
  const call = async <Output>(operation: string, input: object = {}) =>
    (await ecs.operations[operation]?.(input as Shape, CALLER)) as Output
  const cloud: SteppedCloud = {
    ...{ clock, runtime, traffic, alarms, call, faults: deps.faults, journal: deps.journal },
    carryOut: request => carryOutCall(request, deps),
    ...readers(call),
    loadBalancer: balancer === 'network' ? 'net/front/1' : 'app/front/1',
    weights: () => traffic.rules.get(rule) ?? new Map<string, number>(),
    stop: async () => {
      const stopped = ecs.stop()
      let isStopped = false
      void stopped.finally(() => (isStopped = true))
      await clock.until(() => isStopped, 600_000)
      await runtime.stop()
    }
  }
  await createApi(cloud, { desiredCount, deploymentConfiguration, rule })
  return cloud
}

function callDeps(ecs: AwsService, clock: SteppedClock): CallDeps {
  const roles = createRoles({ clock, place: PLACE, serviceControlPolicies: [] })
  return {
    ...{ clock, services: [ecs], authorizer: createAuthorizer({ roles, place: PLACE }) },
    principals: createPrincipals({ clock, place: PLACE, sessionLifetime: Infinity }),
    faults: createFaultPlan({ clock, seed: 1 }),
    journal: createJournal(clock)
  }
}

function readers(call: SteppedCloud['call']): Pick<SteppedCloud, 'service' | 'deployments'> {
  return {
    service: async () => {
      const input = { cluster: 'prod', services: ['api'], include: ['TAGS'] }
      return (await call<{ services: Service[] }>('DescribeServices', input)).services[0] ?? {}
    },
    deployments: async () => {
      const list = await call<{ serviceDeployments: ServiceDeployment[] }>('ListServiceDeployments', {
        ...{ cluster: 'prod', service: 'api' }
      })
      const serviceDeploymentArns = list.serviceDeployments.map(({ serviceDeploymentArn }) => serviceDeploymentArn)
      return (
        await call<{ serviceDeployments: ServiceDeployment[] }>('DescribeServiceDeployments', { serviceDeploymentArns })
      ).serviceDeployments
    }
  }
}

async function createApi(
  cloud: SteppedCloud,
  { desiredCount, deploymentConfiguration, rule }: SteppedService & { readonly rule: string }
): Promise<void> {
  const { runtime, traffic, clock } = cloud
  for (const image of ['1', '2', '3']) runtime.images.set(`shop/api:${image}`, {})
  runtime.images.set('shop/api:sick', { isHealthy: false })
  runtime.images.set('shop/api:crash', { exitCode: 1, exitAfterMilliseconds: 2_000 })
  for (const group of [BLUE, GREEN]) traffic.groups.set(group, new Map())
  traffic.rules.set(
    rule,
    new Map([
      [BLUE, 100],
      [GREEN, 0]
    ])
  )
  await cloud.call('CreateCluster', { clusterName: 'prod' })
  await cloud.call('RegisterTaskDefinition', {
    ...{ family: 'api', networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
    containerDefinitions: [{ name: 'api', image: 'shop/api:1', portMappings: [{ containerPort: 8080 }] }]
  })
  await cloud.call('CreateService', {
    ...{ cluster: 'prod', serviceName: 'api', taskDefinition: 'api', launchType: 'FARGATE', desiredCount },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
    loadBalancers: [
      {
        ...{ targetGroupArn: BLUE, containerName: 'api', containerPort: 8080 },
        advancedConfiguration: {
          ...{ alternateTargetGroupArn: GREEN, productionListenerRule: rule },
          roleArn: 'arn:aws:iam::123456789012:role/ecs'
        }
      }
    ]
  })
  await clock.until(async () => (await cloud.deployments())[0]?.status === 'SUCCESSFUL', 1_800_000)
}
