import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type CreateServiceCommandInput,
  type DescribeServiceDeploymentsResponse,
  type ListServiceDeploymentsResponse,
  type Service,
  type ServiceDeployment
} from '@aws-sdk/client-ecs'
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DescribeListenerAttributesCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { JournalEntry, LocalCloud, LocalCloudOptions } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { startHttpLoad, type HttpLoad } from '../../local/demo/http-load.js'
import type { RunningAction } from '../../local/runner/run-action.js'
import type { StepResult } from '../../local/runner/step-result.js'
import type { DeploymentResult } from '../../src/domain/rollout/result.js'
import { startBundle } from '../bundle/run-bundle.js'

const CLUSTER = 'prod'
const PORT = 8080

export type ShiftAction = 'canary-shift' | 'blue-green-swap' | 'deploy'

/** How a rollout ended, from `main` to `post`. */
export interface Shifted extends StepResult {
  readonly verdict: string
  readonly code: string
  readonly reason: string
  readonly result: DeploymentResult
}

/** A service behind a load balancer of its own: two target groups, a production listener and a test listener. */
export interface Shop {
  readonly name: string
  readonly url: string
  readonly testUrl: string
  readonly productionRule: string
  readonly testRule: string
  readonly groups: readonly [string, string]
  readonly load: (perSecond: number, path?: string) => HttpLoad
  service(): Promise<Service>
  /** Newest first. */
  deployments(): Promise<readonly ServiceDeployment[]>
  /** Weight by target group. */
  weights(): Promise<ReadonlyMap<string, number>>
  until(condition: (deployments: readonly ServiceDeployment[]) => boolean): Promise<void>
}

export interface ShopSettings extends Partial<CreateServiceCommandInput> {
  readonly image?: string
  /** ARN of another rule, or of a listener, that the service names as its production rule. */
  readonly productionRule?: string
  /** Without it, the region of the cloud. The cluster must exist there. */
  readonly region?: string
}

/**
 * Settings of a shop whose circuit breaker waits for 200 failed tasks in a row. A busy machine sees a task that is started again repeatedly crash
 * before it sees it healthy, three times in a row.
 */
export const PATIENT_BREAKER: ShopSettings = {
  deploymentConfiguration: {
    deploymentCircuitBreaker: {
      ...{ enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 200 } }
    }
  }
}

/** A local cloud with sample services behind load balancers, and the built bundles to run against it. */
export interface RolloutStage {
  readonly cloud: LocalCloud
  readonly ecs: ECSClient
  readonly balancers: ElasticLoadBalancingV2Client
  /** Creates a service of two tasks of `image` and waits until it is steady. Its load balancer is named `name`, as it is itself unless `serviceName` is given. */
  addShop(name: string, settings?: ShopSettings): Promise<Shop>
  /** Registers a revision of a shop with another image and returns its ARN. */
  register(shop: Shop, image: string): Promise<string>
  start(action: ShiftAction, shop: Shop, inputs?: Readonly<Record<string, string>>): Promise<RunningAction>
  shift(action: ShiftAction, shop: Shop, inputs?: Readonly<Record<string, string>>): Promise<Shifted>
  read(result: StepResult): Shifted
  /** Of all tasks that run the image `sharing`. */
  incident(what: 'begins' | 'ends'): Promise<void>
  calls(action: string): readonly JournalEntry[]
  stop(): Promise<void>
}

/** Versions of the sample service by image tag: the settings of local/app/server.mjs. */
const VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  v1: {},
  v2: {},
  v3: {},
  broken: { ERROR_PERCENT: '50' },
  worse: { ERROR_PERCENT: '2' },
  flawed: { ERROR_PERCENT: '0.1' },
  slow: { SLOW_PERCENT: '30', SLOW_MS: '800' },
  crashing: { CRASH_AT_REQUEST: '8' },
  unhealthy: { HEALTH: 'fail' },
  'never-starts': { FAIL_AT_START: '1' },
  // Every request takes 100 ms of real time, or three times that.
  steady: { SLOW_PERCENT: '100', SLOW_MS: '100' },
  tripled: { SLOW_PERCENT: '100', SLOW_MS: '300' }
}

/** Answers 500 for as long as the file INCIDENT names is there: what both revisions share has failed. */
const SHARED_TROUBLE = `
const { existsSync } = require('node:fs')
require('node:http').createServer((request, response) => {
  const down = request.url !== '/health' && existsSync(process.env.INCIDENT)
  response.writeHead(down ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ version: 'any' }))
}).listen(process.env.PORT, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
`

/** Ignores the stop signal. */
const CLINGING = `
require('node:http')
  .createServer((request, response) => request.url === '/held' || response.end('{}'))
  .listen(process.env.PORT, '127.0.0.1')
process.on('SIGTERM', () => undefined)
`

/** Opens a stage in a fast clock. */
export async function openRolloutStage(options: LocalCloudOptions = {}): Promise<RolloutStage> {
  const cloud = await startLocalCloud({ rate: 20, ...options })
  const settings = { ...clientSettings(cloud), maxAttempts: 3 }
  const ecs = new ECSClient(settings)
  const balancers = new ElasticLoadBalancingV2Client(settings)
  for (const [version, environment] of Object.entries(VERSIONS)) {
    cloud.images.add(`shop/api:${version}`, {
      ...{ entryPoint: [process.execPath], command: ['server.mjs'], workingDirectory: resolve('local/app') },
      environment: { VERSION: version, ...environment }
    })
  }
  const folder = await mkdtemp(join(tmpdir(), 'rollout-'))
  const incident = join(folder, 'incident')
  cloud.images.add('shop/api:sharing', {
    ...{ entryPoint: [process.execPath], command: ['-e', SHARED_TROUBLE], workingDirectory: folder },
    environment: { INCIDENT: incident }
  })
  cloud.images.add('shop/api:clinging', {
    entryPoint: [process.execPath],
    command: ['-e', CLINGING],
    workingDirectory: folder
  })
  await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }))
  const start: RolloutStage['start'] = (action, shop, inputs = {}) =>
    startBundle(action, { cloud, inputs: { cluster: CLUSTER, service: shop.name, bake: '5m', ...inputs } })
  return {
    cloud,
    ecs,
    balancers,
    start,
    read,
    register: async ({ name }, image) => {
      const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(definition(name, image)))
      return taskDefinition?.taskDefinitionArn ?? ''
    },
    addShop: (name, { region = cloud.place.region, ...given } = {}) => {
      const elsewhere = { ...settings, region }
      const clients = { ecs: new ECSClient(elsewhere), balancers: new ElasticLoadBalancingV2Client(elsewhere) }
      return addShop(name, given, { cloud, region, ...clients })
    },
    shift: async (action, shop, inputs) => read(await (await start(action, shop, inputs)).ended),
    incident: async what => (what === 'begins' ? writeFile(incident, '') : rm(incident)),
    calls: action => cloud.journal.entries.filter(entry => entry.action === action),
    stop: () => cloud.stop()
  }
}

/** The step's promises, read back; a step that was killed has none. */
function read(result: StepResult): Shifted {
  const { verdict = '', 'reason-code': code = '', reason = '', result: json = '{}' } = result.outputs
  return { ...result, verdict, code, reason, result: JSON.parse(json) as DeploymentResult }
}

interface Clients {
  readonly cloud: LocalCloud
  readonly region: string
  readonly ecs: ECSClient
  readonly balancers: ElasticLoadBalancingV2Client
}

async function addShop(
  key: string,
  { image = 'v1', productionRule, ...settings }: Omit<ShopSettings, 'region'>,
  clients: Clients
): Promise<Shop> {
  const { ecs, balancers } = clients
  const { cluster = CLUSTER, serviceName: name = key } = settings
  const groups = [await addGroup(`${key}-a`, balancers), await addGroup(`${key}-b`, balancers)] as const
  const made = await balancers.send(new CreateLoadBalancerCommand({ Name: key, Subnets: ['subnet-1', 'subnet-2'] }))
  const balancer = made.LoadBalancers?.[0]?.LoadBalancerArn ?? ''
  const production = await addListener(balancer, { port: 80, groups }, balancers)
  const test = await addListener(balancer, { port: 9000, groups }, balancers)
  await ecs.send(new RegisterTaskDefinitionCommand(definition(name, image)))
  await ecs.send(
    new CreateServiceCommand({
      ...{ cluster, serviceName: name, taskDefinition: name, desiredCount: 2, launchType: 'FARGATE' },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      loadBalancers: [
        {
          ...{ targetGroupArn: groups[0], containerName: 'api', containerPort: PORT },
          advancedConfiguration: {
            alternateTargetGroupArn: groups[1],
            productionListenerRule: productionRule ?? production.rule,
            testListenerRule: test.rule,
            roleArn: 'arn:aws:iam::123456789012:role/ecs'
          }
        }
      ],
      ...settings
    })
  )
  const shop = describeShop({ name, cluster }, { production, test, groups }, clients)
  await shop.until(([newest]) => newest?.status === 'SUCCESSFUL')
  return shop
}

interface ShopParts {
  readonly production: Listener
  readonly test: Listener
  readonly groups: readonly [string, string]
}

function describeShop(
  { name, cluster }: { readonly name: string; readonly cluster: string },
  { production, test, groups }: ShopParts,
  { cloud, region, ecs, balancers }: Clients
): Shop {
  const url = `http://127.0.0.1:${production.port}`
  const shop: Shop = {
    ...{
      name,
      url,
      groups,
      productionRule: production.rule,
      testRule: test.rule,
      testUrl: `http://127.0.0.1:${test.port}`
    },
    load: (perSecond, path = '/') => startHttpLoad({ url: `${url}${path}`, perSecond }),
    service: async () => {
      const { services = [] } = await ecs.send(
        new DescribeServicesCommand({ cluster, services: [name], include: ['TAGS'] })
      )
      if (services[0] === undefined) throw new Error(`There is no service ${name}.`)
      return services[0]
    },
    deployments: async () => {
      const list = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service: name }))
      const serviceDeploymentArns = arnsOf(list)
      if (serviceDeploymentArns.length === 0) return []
      return newestFirst(await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns })))
    },
    weights: async () => {
      const { Rules = [] } = await balancers.send(new DescribeRulesCommand({ RuleArns: [production.rule] }))
      const forward = Rules[0]?.Actions?.find(({ Type }) => Type === 'forward')?.ForwardConfig
      return new Map((forward?.TargetGroups ?? []).map(group => [group.TargetGroupArn ?? '', group.Weight ?? 0]))
    },
    until: async condition => {
      for (let tries = 0; tries < 2400; tries += 1) {
        if (condition(await lookAtDeployments(cloud, { region, cluster, service: name }))) return
        await after(50)
      }
      throw new Error(`The deployments of ${name} never got there: ${JSON.stringify(await shop.deployments())}`)
    }
  }
  return shop
}

type DeploymentList = Pick<ListServiceDeploymentsResponse, 'serviceDeployments'>
type Deployments = Pick<DescribeServiceDeploymentsResponse, 'serviceDeployments'>

function arnsOf({ serviceDeployments = [] }: DeploymentList): string[] {
  return serviceDeployments.flatMap(({ serviceDeploymentArn }) => serviceDeploymentArn ?? [])
}

function newestFirst({ serviceDeployments = [] }: Deployments): readonly ServiceDeployment[] {
  return serviceDeployments.toSorted(
    (one, other) => (other.createdAt?.getTime() ?? 0) - (one.createdAt?.getTime() ?? 0)
  )
}

/** Many look at once, twenty times a second each: not over the wire. */
async function lookAtDeployments(
  { readEcs }: Pick<LocalCloud, 'readEcs'>,
  { region, ...service }: { readonly region: string; readonly cluster: string; readonly service: string }
): Promise<readonly ServiceDeployment[]> {
  const serviceDeploymentArns = arnsOf(await readEcs('ListServiceDeployments', service, region))
  if (serviceDeploymentArns.length === 0) return []
  return newestFirst(await readEcs('DescribeServiceDeployments', { serviceDeploymentArns }, region))
}

async function addGroup(Name: string, balancers: ElasticLoadBalancingV2Client): Promise<string> {
  const made = await balancers.send(
    new CreateTargetGroupCommand({
      ...{ Name, Protocol: 'HTTP', Port: PORT, VpcId: 'vpc-1', TargetType: 'ip', HealthCheckPath: '/health' },
      ...{ HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 8 },
      ...{ HealthyThresholdCount: 2, UnhealthyThresholdCount: 3 }
    })
  )
  const TargetGroupArn = made.TargetGroups?.[0]?.TargetGroupArn ?? ''
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }]
  await balancers.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }))
  return TargetGroupArn
}

interface Listener {
  readonly rule: string
  readonly port: number
}

async function addListener(
  LoadBalancerArn: string,
  { port, groups: [first, second] }: { readonly port: number; readonly groups: readonly [string, string] },
  balancers: ElasticLoadBalancingV2Client
): Promise<Listener> {
  const notFound = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const
  const { Listeners = [] } = await balancers.send(
    new CreateListenerCommand({ LoadBalancerArn, Protocol: 'HTTP', Port: port, DefaultActions: [notFound] })
  )
  const ListenerArn = Listeners[0]?.ListenerArn ?? ''
  const TargetGroups = [
    { TargetGroupArn: first, Weight: 100 },
    { TargetGroupArn: second, Weight: 0 }
  ]
  const { Rules = [] } = await balancers.send(
    new CreateRuleCommand({
      ...{ ListenerArn, Priority: 1, Conditions: [{ Field: 'path-pattern', Values: ['/*'] }] },
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }]
    })
  )
  const { Attributes = [] } = await balancers.send(new DescribeListenerAttributesCommand({ ListenerArn }))
  const real = Attributes.find(({ Key }) => Key === 'local.listener_port')?.Value
  return { rule: Rules[0]?.RuleArn ?? '', port: Number(real) }
}

function definition(family: string, image: string): ConstructorParameters<typeof RegisterTaskDefinitionCommand>[0] {
  return {
    ...{ family, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      { name: 'api', image: `shop/api:${image}`, portMappings: [{ containerPort: PORT }], stopTimeout: 120 }
    ]
  }
}
