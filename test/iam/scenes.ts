import {
  DeregisterTaskDefinitionCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  StopTaskCommand
} from '@aws-sdk/client-ecs'
import { putImage } from '../bundle/put-image.js'
import type { RolloutStage, Shop, ShopSettings } from '../rollout/rollout-stage.js'
import { setTimeout as after } from 'node:timers/promises'
import type { PolicyName } from './documented-policies.js'

/** One bundle of a scene. */
export interface Step {
  readonly bundle: string
  readonly inputs: (service: string) => Readonly<Record<string, string>>
}

/** What a role does in its daily work. Each is played on a service of the scene's name. */
export interface Scene {
  readonly name: string
  readonly policy: Exclude<PolicyName, 'push'>
  /** What the service is made with, beside what all are. */
  readonly setting?: ShopSettings
  /** What happened to the service before the scene. */
  readonly before?: (shop: Shop, stage: RolloutStage) => Promise<void>
  readonly steps: readonly Step[]
  /** `verdict reason-code` of each step, when the role may do all that it takes. */
  readonly ends: readonly string[]
}

const QUICK = { bake: '1m', 'bake-max': '2m' }
/** All that gates read. There are no requests to judge, which does not stop these rollouts. */
const GATES = { gates: 'errors:\ntargets:\nalarms: [orders-are-low]\nmetric-delay: 0s', 'on-inconclusive': 'continue' }
const PLAIN: ShopSettings = { loadBalancers: [], deploymentConfiguration: { strategy: 'ROLLING' } }

/** A rollback changes its alarms, its circuit breaker and its percents, and restores them. */
const STUCK: ShopSettings = {
  loadBalancers: [],
  deploymentConfiguration: {
    ...{ strategy: 'ROLLING', minimumHealthyPercent: 100, maximumPercent: 100 },
    alarms: { alarmNames: ['orders-are-low'], enable: true, rollback: true },
    deploymentCircuitBreaker: { enable: true, rollback: true }
  }
}

const step = (bundle: string, inputs: Readonly<Record<string, string>>): Step => ({ bundle, inputs: () => inputs })

/** What the documentation calls its repository. */
const REPOSITORY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api'

/** Behind a Network Load Balancer, whose listeners have no rules. */
const BEHIND_LISTENER: ShopSettings = {
  deploymentConfiguration: { strategy: 'ROLLING' },
  productionRule: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/net/other/0a1b/2c3d'
}

export const SCENES: readonly Scene[] = [
  {
    ...{ name: 'rolling', policy: 'deploy', setting: PLAIN },
    steps: [step('deploy', { image: 'shop/api:v2', tags: 'team=web', timeout: '5m' })],
    ends: ['succeeded deployed']
  },
  {
    ...{ name: 'image-missing', policy: 'deploy', setting: PLAIN, before: hasRepository },
    steps: [step('deploy', { image: `${REPOSITORY}:v9` })],
    ends: ['failed preflight']
  },
  {
    ...{ name: 'rolling-fails', policy: 'deploy' },
    steps: [step('deploy', { image: 'shop/api:never-starts', alarms: 'orders-are-low', timeout: '5m' })],
    ends: ['rolled-back task-failures']
  },
  {
    ...{ name: 'rollback', policy: 'deploy', setting: PLAIN },
    steps: [
      step('deploy', { image: 'shop/api:v2', timeout: '5m' }),
      step('find-version', { version: 'previous', reason: 'orders fail' }),
      { bundle: 'deploy', inputs: service => ({ 'task-definition': `${service}:1`, timeout: '5m' }) }
    ],
    ends: ['succeeded deployed', 'success', 'succeeded deployed']
  },
  {
    ...{ name: 'rollback-restores', policy: 'deploy', setting: STUCK },
    steps: [step('deploy', { image: 'shop/api:v2', purpose: 'rollback', timeout: '5m' })],
    ends: ['succeeded deployed']
  },
  {
    ...{ name: 'rollback-deregistered', policy: 'deploy', setting: PLAIN, before: losesItsRevision },
    steps: [
      step('deploy', { image: 'shop/api:v2', timeout: '5m' }),
      {
        bundle: 'deploy',
        inputs: service => ({ 'task-definition': `${service}:1`, purpose: 'rollback', timeout: '5m' })
      }
    ],
    ends: ['succeeded deployed', 'succeeded deployed']
  },
  {
    ...{ name: 'canary', policy: 'deploy' },
    steps: [step('canary-shift', { ...QUICK, ...GATES, images: 'api=shop/api:v2', steps: '20, 100' })],
    ends: ['succeeded deployed']
  },
  {
    ...{ name: 'blue-green', policy: 'deploy' },
    steps: [step('blue-green-swap', { ...QUICK, ...GATES, images: 'api=shop/api:v2' })],
    ends: ['succeeded deployed']
  },
  {
    ...{ name: 'run-task', policy: 'deploy', setting: PLAIN },
    steps: [{ bundle: 'run-task', inputs: service => ({ 'task-definition': `${service}:1`, timeout: '1m' }) }],
    ends: ['timed-out timed-out']
  },
  {
    ...{ name: 'listener', policy: 'deploy', setting: BEHIND_LISTENER },
    steps: [step('canary-shift', { ...QUICK, ...GATES, images: 'api=shop/api:v2' })],
    ends: ['failed preflight']
  },
  {
    ...{ name: 'plan-rolling', policy: 'plan' },
    steps: [step('deploy', { image: 'shop/api:v2', 'dry-run': 'true' })],
    ends: ['succeeded would-change']
  },
  {
    ...{ name: 'plan-image-missing', policy: 'plan', before: hasRepository },
    steps: [step('deploy', { strategy: 'canary', image: `${REPOSITORY}:v9`, 'dry-run': 'true' })],
    ends: ['failed preflight']
  },
  {
    ...{ name: 'plan-canary', policy: 'plan' },
    steps: [step('deploy', { strategy: 'canary', image: 'shop/api:v2', 'dry-run': 'true', ...GATES })],
    ends: ['succeeded would-change']
  },
  {
    ...{ name: 'plan-listener', policy: 'plan', setting: BEHIND_LISTENER },
    steps: [step('deploy', { strategy: 'canary', image: 'shop/api:v2', 'dry-run': 'true', ...GATES })],
    ends: ['failed preflight']
  },
  {
    ...{ name: 'source-of-a-promotion', policy: 'plan' },
    steps: [step('find-version', { version: 'current' })],
    ends: ['success']
  },
  {
    ...{ name: 'doctor', policy: 'doctor', before: losesATask },
    steps: [step('doctor', { strategy: 'canary' })],
    // The role may read, and not deploy.
    ends: ['not-ready']
  },
  {
    ...{ name: 'doctor-listener', policy: 'doctor', setting: BEHIND_LISTENER },
    steps: [step('doctor', { strategy: 'canary' })],
    ends: ['not-ready']
  },
  {
    ...{ name: 'replay', policy: 'judge-window', before: recordsADeployment },
    steps: [
      {
        bundle: 'judge-window',
        inputs: service => ({ gates: 'errors:', result: RECORDS.get(service) ?? '', cluster: '' })
      }
    ],
    ends: ['success']
  }
]

/** By the name of the service. */
const RECORDS = new Map<string, string>()

/** A record of the deployment that ECS has, as a canary of the last minutes. */
async function recordsADeployment({ name: service }: Shop, { ecs, cloud }: RolloutStage): Promise<void> {
  const { serviceDeployments: [deployment] = [] } = await ecs.send(
    new ListServiceDeploymentsCommand({ cluster: 'prod', service })
  )
  const at = (minutes: number) => new Date(cloud.clock.now() - minutes * 60_000).toISOString()
  const ending = {
    verdict: 'succeeded',
    reasonCode: 'deployed',
    reason: 'Deployed.',
    startedAt: at(10),
    finishedAt: at(1)
  }
  const revision = (id: string) => ({ id, label: id, images: {}, digests: {} })
  RECORDS.set(
    service,
    JSON.stringify({
      ...{ schema: 'deploy-kit/result@1', ...ending, strategy: 'canary', dryRun: false, platformCalls: 0, run: {} },
      services: [
        {
          ...{ platform: 'ecs', target: `prod/${service}`, service, ...ending, started: true },
          ...{ from: revision(`${service}:1`), to: revision(`${service}:2`) },
          steps: [{ canaryPercent: 10, startedAt: at(9), finishedAt: at(2), verdict: 'passed' }],
          ...{ evidence: { failures: [], unhealthy: [] }, timeline: [] },
          ecs: { cluster: 'prod', registered: true, serviceDeploymentArn: deployment?.serviceDeploymentArn }
        }
      ]
    })
  )
}

/** Whose content is registered again, with its tags. */
async function losesItsRevision({ name }: Shop, { ecs }: RolloutStage): Promise<void> {
  await ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: `${name}:1` }))
}

async function hasRepository(_: Shop, { cloud }: RolloutStage): Promise<void> {
  await putImage(cloud, REPOSITORY, 'v1')
}

/** A task was stopped, and ECS still shows it. */
async function losesATask({ name: serviceName }: Shop, { ecs }: RolloutStage): Promise<void> {
  const { taskArns: [task] = [] } = await ecs.send(new ListTasksCommand({ cluster: 'prod', serviceName }))
  await ecs.send(new StopTaskCommand({ cluster: 'prod', task }))
  const stopped = new ListTasksCommand({ cluster: 'prod', serviceName, desiredStatus: 'STOPPED' })
  while (((await ecs.send(stopped)).taskArns ?? []).length === 0) await after(50)
}
