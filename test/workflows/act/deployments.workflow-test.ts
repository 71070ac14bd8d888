import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'
import { readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import { stringify } from 'yaml'
import { clientSettings } from '../../../local/aws/client-settings.js'
import type { JournalEntry, LocalCloud } from '../../../local/aws/local-cloud.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../../rollout/rollout-stage.js'
import { runWorkflow, type WorkflowRun } from './run-workflow.js'
import { serviceImage } from './service-image.js'

interface Statement {
  readonly Sid?: string
  readonly Action: string | readonly string[]
}

/** The actions that a documented policy allows, by the name of the statement. */
function policyActions(file: string): ReadonlyMap<string, readonly string[]> {
  const { Statement: statements } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: readonly Statement[] }
  return new Map(statements.map(({ Sid = '', Action }) => [Sid, typeof Action === 'string' ? [Action] : Action]))
}

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const EXECUTION_ROLE = 'arn:aws:iam::123456789012:role/execution'
const GATES = 'errors: { max-rate: 2% }\nmetric-delay: 60s\nmin-requests: 30'
const SHIFT = { gates: GATES, bake: '4m' }
/** Most of the time of a rollout is waiting, but the clock is fast, and a call that must wait for a processor is given up soon. */
const AT_ONCE = 5
const LONGEST_MILLISECONDS = 900_000

interface Played {
  readonly shop: Shop
  readonly run: WorkflowRun
  /** What users were answered by, once it had ended. */
  readonly serves: string
  /** Requests without an answer of the service, by status or error. */
  readonly lost: Readonly<Record<string, number>>
}

let stage: RolloutStage
let tokens: TokenEndpoint
const played = new Map<string, Promise<Played>>()

interface Scene {
  readonly workflow: string
  readonly inputs: Readonly<Record<string, string | boolean>>
  /** What is there beside the service of production. */
  readonly prepare?: (stage: RolloutStage) => Promise<unknown>
  readonly files?: Readonly<Record<string, string>>
  /** What happens once the service is being updated. */
  readonly then?: 'cancelled' | 'alarm'
  /** Inputs of a deployment before it. */
  readonly before?: Readonly<Record<string, string>>
}

const target = (service: string) => ({ service, cluster: 'prod', environment: 'production', ...PLACE })
const source = (service: string) => ({
  ...{ 'source-service': service, 'source-cluster': service, 'source-environment': 'staging' },
  ...{ 'source-aws-region': 'eu-west-1', 'source-role-to-assume': ROLE }
})
const IN_PIPELINE = { service: 'pipeline', 'aws-region': 'eu-west-1' }
const PLACE = { 'aws-region': 'eu-west-1', 'role-to-assume': ROLE }

const SCENES: Readonly<Record<string, Scene>> = {
  canary: { workflow: 'deploy-canary.yml', inputs: { ...SHIFT, image: 'shop/api:v2', steps: '50, 100' } },
  'bad-canary': { workflow: 'deploy-canary.yml', inputs: { ...SHIFT, image: 'shop/api:broken', steps: '50, 100' } },
  swap: { workflow: 'deploy-blue-green.yml', inputs: { ...SHIFT, image: 'shop/api:v2', 'scale-down-delay': '4m' } },
  'bad-swap': {
    workflow: 'deploy-blue-green.yml',
    inputs: { ...SHIFT, image: 'shop/api:broken', 'scale-down-delay': '4m' }
  },
  rollback: {
    workflow: 'rollback.yml',
    inputs: { reason: 'orders fail' },
    before: { image: 'shop/api:v2', 'migrate-command': '--version' }
  },
  pipeline: {
    workflow: 'pipeline.yml',
    inputs: {
      ...{ image: 'shop/api:v2', 'staging-cluster': 'staging', 'production-cluster': 'prod', strategy: 'rolling' },
      ...{
        'staging-role-to-assume': ROLE,
        'production-role-to-assume': ROLE,
        'staging-url': 'https://staging.example.com'
      },
      'verify-command':
        'test "$URL" = https://staging.example.com && echo "## verified in staging" >> "$GITHUB_STEP_SUMMARY"'
    },
    prepare: ({ ecs }) => addCluster(ecs, { cluster: 'staging', service: 'pipeline' })
  },
  cancelled: {
    workflow: 'deploy-rolling.yml',
    inputs: { image: 'shop/api:unhealthy' },
    then: 'cancelled'
  },
  alarmed: {
    workflow: 'deploy-rolling.yml',
    inputs: { image: 'shop/api:unhealthy', alarms: 'orders-fail' },
    prepare: ({ cloud }) => addAlarm(cloud, 'orders-fail'),
    then: 'alarm'
  },
  silent: {
    workflow: 'deploy-rolling.yml',
    inputs: { image: 'shop/api:never-starts', 'task-definition': 'task.yml', 'circuit-breaker': 'rollback' },
    files: { 'task.yml': stringify(logging('silent')) }
  },
  'long-migration': {
    workflow: 'deploy-rolling.yml',
    inputs: { image: 'shop/api:v2', 'migrate-command': '--eval setInterval(()=>{},1000)', 'migrate-timeout': '1m' }
  },
  promotion: {
    workflow: 'promote.yml',
    inputs: { ...SHIFT, ...source('promising'), strategy: 'blue-green', 'scale-down-delay': '4m' },
    prepare: ({ ecs }) => addVersion(ecs, { service: 'promising', image: 'shop/api:v2' })
  },
  'bad-promotion': {
    workflow: 'promote.yml',
    inputs: { ...SHIFT, ...source('flawed'), strategy: 'canary', steps: '50, 100' },
    prepare: ({ ecs }) => addVersion(ecs, { service: 'flawed', image: 'shop/api:broken' })
  },
  plan: { workflow: 'plan.yml', inputs: { image: 'shop/api:v2', strategy: 'canary', gates: GATES } }
}

/** A task definition that writes to CloudWatch Logs, for a file in the repository. */
function logging(family: string) {
  const options = {
    ...{ 'awslogs-group': `/ecs/${family}`, 'awslogs-region': 'eu-west-1' },
    ...{ 'awslogs-stream-prefix': 'api', 'awslogs-create-group': 'true' }
  }
  return {
    ...{ family, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
    executionRoleArn: EXECUTION_ROLE,
    containerDefinitions: [
      {
        ...{ name: 'api', image: 'shop/api:v1', portMappings: [{ containerPort: 8080 }] },
        logConfiguration: { logDriver: 'awslogs', options }
      }
    ]
  }
}

async function addAlarm(cloud: LocalCloud, name: string): Promise<void> {
  const metrics = new CloudWatchClient(clientSettings(cloud))
  const judged = { Namespace: 'Shop', MetricName: 'FailedOrders', Statistic: 'Sum', Period: 60 } as const
  const limits = { EvaluationPeriods: 1, Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' } as const
  await metrics.send(new PutMetricAlarmCommand({ AlarmName: name, ...judged, ...limits }))
  metrics.destroy()
}

async function ring(cloud: LocalCloud, name: string): Promise<void> {
  const metrics = new CloudWatchClient(clientSettings(cloud))
  await metrics.send(new SetAlarmStateCommand({ AlarmName: name, StateValue: 'ALARM', StateReason: 'a test' }))
  metrics.destroy()
}

/** A version of the service in a cluster of its own, without a load balancer. */
async function addVersion(
  ecs: RolloutStage['ecs'],
  { service, image }: { readonly service: string; readonly image: string }
): Promise<void> {
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: service, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
      executionRoleArn: EXECUTION_ROLE,
      containerDefinitions: [{ name: 'api', image, portMappings: [{ containerPort: 8080 }] }]
    })
  )
  await addCluster(ecs, { cluster: service, service })
}

/** The same service in another cluster, without a load balancer. */
async function addCluster(
  ecs: RolloutStage['ecs'],
  { cluster, service }: { readonly cluster: string; readonly service: string }
): Promise<void> {
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }))
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
  const settings = { taskDefinition: service, desiredCount: 1, launchType: 'FARGATE', networkConfiguration } as const
  await ecs.send(new CreateServiceCommand({ cluster, serviceName: service, ...settings }))
  const isSteady = async () => {
    const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service }))
    return serviceDeployments[0]?.status === 'SUCCESSFUL'
  }
  while (!(await isSteady())) await after(50)
}

/** The step that updated a service has read it since, and has its deployment. */
async function updated(service: string): Promise<void> {
  const updatedAt = () => stage.calls('ecs:UpdateService').find(({ input }) => input.service === service)?.at
  const looks = () =>
    stage
      .calls('ecs:DescribeServices')
      .filter(
        ({ at, input }) => at > (updatedAt() ?? Infinity) && JSON.stringify(input.services).includes(`"${service}"`)
      )
  while (looks().length < 2) await after(50)
}

async function play(name: string, scene: Scene): Promise<Played> {
  const { workflow, inputs, before, prepare, files } = scene
  const shop = await stage.addShop(name)
  await prepare?.(stage)
  const call = { cloud: stage.cloud, tokens }
  if (before !== undefined) {
    const first = await runWorkflow({ ...call, workflow: 'deploy-rolling.yml', inputs: { ...target(name), ...before } })
    if (first.exitCode !== 0 || (await version(shop)) !== 'v2') throw new Error(first.log)
  }
  const load = shop.load(25)
  if (scene.then === 'alarm') void updated(name).then(() => ring(stage.cloud, 'orders-fail'))
  const run = await runWorkflow({
    ...call,
    ...{ workflow, ...(files === undefined ? {} : { files }) },
    ...(scene.then === 'cancelled' ? { cancelWhen: () => updated(name) } : {}),
    inputs: { ...(workflow === 'pipeline.yml' ? IN_PIPELINE : target(name)), ...inputs }
  })
  await load.stop()
  return { shop, run, serves: await version(shop), lost: load.current().losses }
}

/** What the tasks of a cluster were found to run. */
async function digestIn(cluster: string): Promise<string> {
  const { taskArns: tasks = [] } = await stage.ecs.send(new ListTasksCommand({ cluster }))
  const described = await stage.ecs.send(new DescribeTasksCommand({ cluster, tasks }))
  return described.tasks?.[0]?.containers?.[0]?.imageDigest ?? ''
}

async function version(shop: Shop): Promise<string> {
  const answer = await fetch(`${shop.url}/version`)
  return ((await answer.json()) as { version: string }).version
}

async function of(name: string): Promise<Played> {
  const scene = await played.get(name)
  if (scene === undefined) throw new Error(`There is no scene ${name}.`)
  return scene
}

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
  tokens = await openTokenEndpoint('repo:octo@11/shop@22:environment:production')
  const waiting = Object.entries(SCENES)
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const scene = play(...next)
      played.set(next[0], scene)
      await Promise.allSettled([scene])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

const ROLLED_BACK = /^## ↩️ .*: rolled back in /m
const reportOf = (service: string) => new RegExp(`^report-prod-${service}-\\w{6}$`)

describe.each(['canary', 'swap'])('a good %s, as a consumer calls it', name => {
  it('ends with the new version in real traffic, no request lost, and the outputs that it promises', async () => {
    const { run, serves, lost } = await of(name)
    expect({ exitCode: run.exitCode, serves, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v2',
      lost: {},
      log: ''
    })
    expect(run.outputs).toMatchObject({
      verdict: 'succeeded',
      image: 'shop/api:v2',
      report: `https://github.com/artifacts/${run.artifacts[0] ?? ''}`
    })
    expect(run.artifacts).toEqual([expect.stringMatching(reportOf(name))])
    expect(JSON.parse(run.outputs.result ?? '')).toMatchObject({ schema: 'deploy-kit/result@1', verdict: 'succeeded' })
  })
})

describe.each(['bad-canary', 'bad-swap'])('a %s', name => {
  it('is rolled back, and the run fails', async () => {
    const { run, serves } = await of(name)
    expect({ exitCode: run.exitCode, serves }).toEqual({ exitCode: 1, serves: 'v1' })
    expect(run.summary).toMatch(ROLLED_BACK)
    expect(run.artifacts).toEqual([expect.stringMatching(reportOf(name))])
  })
})

describe('a rolling deployment', () => {
  it('that is canceled has ECS roll back, though its step was killed', async () => {
    const { shop, run, serves, lost } = await of('cancelled')
    expect({ exitCode: run.exitCode, serves, lost }).toEqual({ exitCode: 1, serves: 'v1', lost: {} })
    const stopped = stage
      .calls('ecs:StopServiceDeployment')
      .filter(({ input }) => JSON.stringify(input).includes('/cancelled/'))
    expect(stopped.map(({ input }) => input.stopType)).toEqual(['ROLLBACK'])
    await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
  })

  it('whose alarm goes into ALARM is rolled back by ECS, and red with that reason', async () => {
    const { run, serves, lost } = await of('alarmed')
    expect({ exitCode: run.exitCode, serves, lost }).toEqual({ exitCode: 1, serves: 'v1', lost: {} })
    expect(run.summary).toMatch(ROLLED_BACK)
    expect(run.summary).toMatch(/orders\\?-fail/)
  })

  it('whose container does not start shows its last output', async () => {
    const { run, serves, lost } = await of('silent')
    expect({ exitCode: run.exitCode, serves, lost }).toEqual({ exitCode: 1, serves: 'v1', lost: {} })
    expect(run.summary).toMatch(ROLLED_BACK)
    expect(run.summary).toContain('DATABASE_URL points nowhere: cannot start')
  })

  it('whose migration takes too long ends before any change, and the migration is stopped', async () => {
    const { run, serves } = await of('long-migration')
    expect({ exitCode: run.exitCode, serves }).toEqual({ exitCode: 1, serves: 'v1' })
    expect(stage.calls('ecs:StopTask')).toHaveLength(1)
    expect(stage.calls('ecs:UpdateService').filter(({ input }) => input.service === 'long-migration')).toEqual([])
  })
})

describe('promote.yml', () => {
  it('shifts traffic in production to the revision that runs elsewhere, by its digest', async () => {
    const { shop, run, serves, lost } = await of('promotion')
    expect({ exitCode: run.exitCode, serves, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v2',
      lost: {},
      log: ''
    })
    const [image, origin] = await Promise.all([serviceImage(stage.ecs, 'prod', shop.name), digestIn('promising')])
    expect(image).toBe(`shop/api@${origin}`)
  })

  it('rolls back a version that fails only in production, and the run fails', async () => {
    const { shop, run, serves } = await of('bad-promotion')
    expect({ exitCode: run.exitCode, serves }).toEqual({ exitCode: 1, serves: 'v1' })
    expect(run.summary).toMatch(ROLLED_BACK)
    expect((await shop.deployments())[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
  })
})

describe('rollback.yml', () => {
  it('shifts all traffic to the last good revision, and reports why', async () => {
    const { shop, run, serves, lost } = await of('rollback')
    expect({ exitCode: run.exitCode, serves, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v1',
      lost: {},
      log: ''
    })
    expect((await shop.service()).taskDefinition).toMatch(/rollback:1$/)
    expect(run.outputs).toMatchObject({ verdict: 'succeeded', image: 'shop/api:v1' })
  })
})

describe('pipeline.yml', () => {
  it('takes one image through staging and its verification to real traffic in production', async () => {
    const { run, serves, lost } = await of('pipeline')
    expect({ exitCode: run.exitCode, serves, lost, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v2',
      lost: {},
      log: ''
    })
    const headings = run.summary.match(/^## .*/gm) ?? []
    const deployed = expect.stringMatching(/^## ✅ .*: succeeded in /)
    expect(headings.filter(line => !line.includes('❔'))).toEqual([deployed, '## verified in staging', deployed])
    const updated = stage.calls('ecs:UpdateService').filter(({ input }) => input.service === 'pipeline')
    expect(updated.map(({ input }) => input.cluster)).toEqual(['staging', 'prod'])
  })
})

describe('plan.yml', () => {
  it('reports what would change, and changes nothing', async () => {
    const { shop, run, serves } = await of('plan')
    expect({ exitCode: run.exitCode, serves, log: run.exitCode === 0 ? '' : run.log }).toEqual({
      exitCode: 0,
      serves: 'v1',
      log: ''
    })
    expect(run.outputs.diff).toContain('shop/api:v2')
    expect(await shop.deployments()).toHaveLength(1)
  })
})

describe('every call to AWS', () => {
  it('was made as the role that the workflow was given', async () => {
    await Promise.all(played.values())
    const changes = stage.cloud.journal.entries.filter(
      ({ action, caller }) => action === 'ecs:UpdateService' && caller.includes('assumed-role/deploy/')
    )
    expect(changes.length).toBeGreaterThanOrEqual(6)
  })
})

/** Allowed, and not called in these scenes: each with the reason why it is there. */
const NOT_PLAYED = [
  'ecr:DescribeImages', // the images of these scenes are in no ECR: test/faults/missing-images plays it
  'ecr:DescribePullThroughCacheRules', // asked only for an image that is not found
  'iam:PassRole', // is no call: ECS checks it where a role is named
  'elasticloadbalancing:DescribeListeners' // a Network Load Balancer, whose listeners have no rules
]

describe('the documented IAM policies', () => {
  const ofTheRole = (entries: readonly JournalEntry[]) =>
    new Set(entries.filter(({ caller }) => caller.includes('assumed-role/deploy/')).map(({ action }) => action))

  it('allow what the workflows called, and beyond that only what does not happen here', async () => {
    await Promise.all(played.values())
    const called = ofTheRole(stage.cloud.journal.entries)
    const allowed = [...new Set([...policyActions('docs/iam/deploy.json').values()].flat())]
    expect([...called].filter(action => !allowed.includes(action))).toEqual([])
    expect(allowed.filter(action => !called.has(action)).sort()).toEqual([...NOT_PLAYED].sort())
  })

  it('let the role that plans read, and only that', async () => {
    const { shop } = await of('plan')
    const changes = [...policyActions('docs/iam/plan.json').values()]
      .flat()
      .filter(action => !/:(?:Describe|List|Get)/.test(action))
    expect(changes).toEqual([])
    expect(stage.calls('ecs:UpdateService').filter(({ input }) => input.service === shop.name)).toEqual([])
  })
})
