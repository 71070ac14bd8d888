import { ECSClient, ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs'
import {
  DescribeListenerAttributesCommand,
  ElasticLoadBalancingV2Client
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloud } from '../../local/aws/local-cloud.js'
import { startLocalCloud } from '../../local/aws/start-local-cloud.js'
import { startHttpLoad } from '../../local/demo/http-load.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { CHANGED_BY_A_ROLLOUT } from '../../src/targets/ecs/domain/traffic-shift/deployment-configuration.js'
import { judgeTrustPolicy } from '../../src/domain/oidc/judge-trust-policy.js'
import { putImage } from '../bundle/put-image.js'
import { runBundle } from '../bundle/run-bundle.js'
import { ABUSES } from '../iam/abuses.js'
import { deciderOf } from '../iam/decide.js'
import type { DocumentedStatement } from '../iam/documented-policies.js'
import { loosen } from '../iam/policy-removals.js'
import { copyExample, type Applied } from './example.js'
import { makeInCloud } from './make-in-cloud.js'

type Strategy = 'rolling' | 'canary' | 'blue-green'
type Bundle = 'deploy' | 'canary-shift' | 'blue-green-swap'

const FIRST = 'public.ecr.aws/docker/library/httpd:2.4'
const REPOSITORY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api'
const NEXT = `${REPOSITORY}:v2`

/** The settings of local/app/server.mjs, by image. */
const IMAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [FIRST]: { VERSION: 'v1' },
  [NEXT]: { VERSION: 'v2' },
  [`${REPOSITORY}:v3`]: { VERSION: 'v3' },
  [`${REPOSITORY}:broken`]: { VERSION: 'broken', ERROR_PERCENT: '50' },
  // Eight seconds of the cloud's time.
  [`${REPOSITORY}:slow`]: { VERSION: 'slow', SLOW_PERCENT: '100', SLOW_MS: '400' }
}

type AlarmName = 'errors' | 'latency'
/** More than any machine makes of either metric: percent, and seconds of the cloud's time. */
const NEVER_REACHED = 86_400

interface Running {
  readonly cloud: LocalCloud
  /** Where a listener is, by its name in the example. */
  address(listener: string): Promise<string>
}

/** The service that the example describes for a strategy, running its first tasks. `silenced`: the alarm that cannot fire. */
async function serviceFor(strategy: Strategy, silenced?: AlarmName): Promise<Running> {
  const described = await (await copyExample()).apply({ strategy, health_path: '/health' })
  const applied = described.map(({ values, ...resource }) =>
    resource.address === `aws_cloudwatch_metric_alarm.${silenced}`
      ? { ...resource, values: { ...values, threshold: NEVER_REACHED } }
      : { ...resource, values }
  )
  const cloud = await startLocalCloud({ rate: 20 })
  for (const [image, environment] of Object.entries(IMAGES)) {
    const program = { entryPoint: [process.execPath], command: ['server.mjs'], workingDirectory: resolve('local/app') }
    cloud.images.add(image, { ...program, environment })
    if (image.startsWith(REPOSITORY)) await putImage(cloud, REPOSITORY, image.slice(REPOSITORY.length + 1))
  }
  const arns = await makeInCloud(applied, cloud)
  const ecs = new ECSClient(clientSettings(cloud))
  for (;;) {
    const query = new ListServiceDeploymentsCommand({ cluster: 'production', service: 'api' })
    const [{ status, statusReason } = {}] = (await ecs.send(query)).serviceDeployments ?? []
    if (status === 'SUCCESSFUL')
      return { cloud, address: async name => addressOf(arns.get(`aws_lb_listener.${name}`), cloud) }
    if (status !== 'PENDING' && status !== 'IN_PROGRESS') throw new Error(`The service is ${status}: ${statusReason}`)
    await after(50)
  }
}

async function addressOf(ListenerArn: string | undefined, cloud: LocalCloud): Promise<string> {
  const balancers = new ElasticLoadBalancingV2Client(clientSettings(cloud))
  const { Attributes = [] } = await balancers.send(new DescribeListenerAttributesCommand({ ListenerArn }))
  return `http://127.0.0.1:${Attributes.find(({ Key }) => Key === 'local.listener_port')?.Value}/`
}

interface Case {
  readonly strategy: Strategy
  /** What can be deployed to it, and how. */
  readonly ways: readonly (readonly [Bundle, Readonly<Record<string, string>>])[]
}

const QUICK = { bake: '20s', gates: 'alarms: [api-errors, api-latency]\nmetric-delay: 0s' }

const CASES: readonly Case[] = [
  // From rolling updates to a canary without an apply.
  {
    strategy: 'rolling',
    ways: [
      ['deploy', {}],
      ['canary-shift', { steps: '50, 100', ...QUICK }]
    ]
  },
  {
    strategy: 'canary',
    ways: [
      ['deploy', {}],
      ['canary-shift', { steps: 'linear 20', ...QUICK }],
      ['canary-shift', { steps: '50, 100', ...QUICK }]
    ]
  },
  {
    strategy: 'blue-green',
    ways: [
      ['deploy', {}],
      ['canary-shift', { steps: '10, 100', ...QUICK }],
      ['blue-green-swap', QUICK]
    ]
  }
]

describe.each(CASES)('the service that the example makes for $strategy', ({ strategy, ways }) => {
  let running: Running
  beforeAll(async () => {
    running = await serviceFor(strategy)
  })
  afterAll(() => running.cloud.stop())

  const deploy = async (bundle: Bundle, inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    runBundle(bundle, {
      cloud: running.cloud,
      inputs: { cluster: 'production', service: 'api', images: `api=${NEXT}`, ...inputs }
    })

  it.each(ways)('is what %s requires, with %j: all preflight checks pass', async (bundle, inputs) => {
    const looked = await deploy(bundle, { 'dry-run': 'true', ...inputs })
    expect(looked.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-change' })
    expect(looked).toMatchObject({ exitCode: 0, annotations: [] })
  })

  it.each(ways.slice(-1))('is deployed to by %s, with %j', async (bundle, inputs) => {
    const deployed = await deploy(bundle, inputs)
    expect(deployed.outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed' })
  })

  if (strategy === 'blue-green')
    it('shows a version on its test listener before users can see it', async () => {
      const url = `${await running.address('test[0]')}version`
      const probe = `http: { url: '${url}', version: { equals: v3, json: version }, within: 60s, every: 5s }`
      const inputs = { images: `api=${REPOSITORY}:v3`, bake: '20s', gates: `${probe}\nmetric-delay: 0s` }
      const { log, outputs } = await deploy('blue-green-swap', inputs)
      expect(outputs.verdict).toBe('succeeded')
      expect(log).toMatch(/paused: 0% of traffic on the canary\n(?:0% .*\n)*continued: http \S+ passed\./)
    })
})

describe.each([
  ['errors', 'latency', 'broken'],
  ['latency', 'errors', 'slow']
] as const)('the alarm %s of the example, where %s cannot fire', (alarm, silenced, version) => {
  it(`rolls back a canary that is ${version} for its users`, async () => {
    const running = await serviceFor('canary', silenced)
    const { cloud } = running
    const load = startHttpLoad({ url: await running.address('production[0]'), perSecond: 60 })
    const lost = await runBundle('canary-shift', {
      cloud,
      inputs: {
        ...{ cluster: 'production', service: 'api', images: `api=${REPOSITORY}:${version}`, steps: '50, 100' },
        ...{ bake: '10m', 'bake-max': '10m', gates: `alarms: [api-${alarm}]\nmetric-delay: 0s` }
      }
    })
    const { byVersion } = load.current()
    await load.stop()
    await cloud.stop()
    expect(byVersion[version]).toBeGreaterThan(0)
    expect(lost.outputs.verdict).toBe('rolled-back')
    expect(lost.outputs.reason).toContain(`api-${alarm}`)
  })
})

describe('the example for what exists', () => {
  const LISTENER =
    'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/shared/50dc6c495c0c9188/f2f7dc8efc522ab2'
  const EXISTING = {
    arn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shared/50dc6c495c0c9188',
    ...{ listener_arn: LISTENER, security_group_id: 'sg-0a1b2c3d', hosts: ['api.example.com'], priority: 7 }
  }

  it('makes no cluster and no load balancer, and adds a rule to the listener that is there', async () => {
    const variables = { existing_cluster: 'true', existing_load_balancer: JSON.stringify(EXISTING) }
    const applied = await (await copyExample()).apply({ strategy: 'canary', ...variables })
    const types = applied.map(({ type }) => type)
    for (const type of ['aws_ecs_cluster', 'aws_lb', 'aws_lb_listener']) expect(types).not.toContain(type)
    const valuesOf = (address: string) => applied.find(each => each.address === address)?.values
    expect(valuesOf('aws_lb_listener_rule.production')).toMatchObject({ listener_arn: LISTENER, priority: 7 })
    expect(JSON.stringify(valuesOf('aws_lb_listener_rule.production'))).toContain('api.example.com')
    expect(valuesOf('aws_ecs_service.api')?.cluster).toBe('arn:aws:ecs:eu-west-1:123456789012:cluster/production')
    expect(JSON.stringify(valuesOf('aws_cloudwatch_metric_alarm.latency'))).toContain('app/shared/50dc6c495c0c9188')
    expect(valuesOf('aws_vpc_security_group_ingress_rule.from_load_balancer')).toMatchObject({
      referenced_security_group_id: 'sg-0a1b2c3d'
    })
  })
})

/** What Terraform does not change, by the name that the API has for it in a deployment configuration. */
const IGNORED_AS: Readonly<Record<string, string>> = {
  deploymentCircuitBreaker: 'deployment_circuit_breaker',
  alarms: 'alarms'
}

it('Terraform ignores whatever a rollout changes in the configuration of the service', async () => {
  const service = await readFile('examples/terraform/service.tf', 'utf8')
  const ignored = /ignore_changes = \[([\s\S]*?)\]/.exec(service)?.[1]?.match(/\w+/g) ?? []
  for (const name of CHANGED_BY_A_ROLLOUT) expect(ignored).toContain(IGNORED_AS[name] ?? 'deployment_configuration')
  expect(ignored).toEqual(expect.arrayContaining(['task_definition', 'desired_count', 'load_balancer']))
})

describe('the roles of the example', () => {
  const policyOf = (applied: readonly Applied[], name: string, attribute = 'policy'): unknown => {
    const type = attribute === 'policy' ? 'aws_iam_role_policy' : 'aws_iam_role'
    const role = applied.find(({ address }) => address === `${type}.${name}`)
    return JSON.parse(String(role?.values[attribute])) as unknown
  }
  const documented = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown

  it('may do exactly what docs/iam allows', async () => {
    const applied = await (await copyExample()).apply({ deploy_kit: `{ commits = ["${'0'.repeat(40)}"] }` })
    for (const [role, file] of [
      ['deploy', 'deploy'],
      ['plan', 'plan'],
      ['build', 'push']
    ] as const)
      expect([role, policyOf(applied, role)]).toEqual([role, await documented(`docs/iam/${file}.json`)])
    expect(policyOf(applied, 'deploy', 'assume_role_policy')).toEqual(await documented('docs/iam/trust.json'))
  })

  it('are refused every abuse of the documented policies, by the statement that it is named for', async () => {
    const applied = await (await copyExample()).apply()
    const tried = (['deploy', 'plan', 'push'] as const).map(name => {
      const { Statement } = policyOf(applied, name === 'push' ? 'build' : name) as Policy
      const own = ABUSES.filter(({ policies }) => policies.includes(name))
      for (const { sid, restriction, requests, name: what } of own) {
        expect([what, requests.every(deciderOf(Statement))]).toEqual([what, false])
        expect([what, requests.every(deciderOf(loosen(Statement, sid, restriction)))]).toEqual([what, true])
      }
      return own.length
    })
    expect(Math.min(...tried)).toBeGreaterThan(5)
  })

  it('push what the README of build-push asks for, into this repository', async () => {
    const applied = await (await copyExample()).apply()
    const readme = await readFile('actions/build-push/README.md', 'utf8')
    const block = /## Permissions[\s\S]*?```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const own = block.replaceAll('REGION', 'eu-west-1').replaceAll('ACCOUNT', '123456789012')
    expect(policyOf(applied, 'build')).toEqual(JSON.parse(own))
  })

  const trustOf = (applied: readonly Applied[], role: string) => policyOf(applied, role, 'assume_role_policy')
  const claimsOf = (sub: string, file: string, version = 'refs/tags/v1.4.0') => ({
    ...{ aud: 'sts.amazonaws.com', sub },
    job_workflow_ref: `org/deploy-kit/.github/workflows/${file}.yml@${version}`
  })
  const ENVIRONMENT = 'repo:octo/shop:environment:production'

  it.each([
    ['plan', 'environment:plan', 'plan', 'deploy'],
    ['plan', 'environment:plan', 'promote', 'build'],
    ['build', 'ref:refs/heads/main', 'build', 'plan']
  ])('%s is assumed by %s in both forms, inside %s.yml and not inside %s.yml', async (role, source, file, other) => {
    const trust = trustOf(await (await copyExample()).apply({ create_oidc_provider: 'false' }), role)
    for (const repository of ['octo/shop', 'octo@1234567/shop@7654321']) {
      const sub = `repo:${repository}:${source}`
      expect(judgeTrustPolicy(trust, claimsOf(sub, file)).kind).toBe('trusted')
      expect(judgeTrustPolicy(trust, claimsOf(sub, file, 'refs/heads/evil@refs/tags/v1')).kind).toBe('refused')
      expect(judgeTrustPolicy(trust, claimsOf(sub, other)).kind).toBe('refused')
    }
    expect(judgeTrustPolicy(trust, claimsOf(ENVIRONMENT, file)).kind).toBe('refused')
  })

  it('are assumed at one commit alone where callers pin it', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const variables = { deploy_kit: `{ tags = false, commits = ["${commit}"] }` }
    const trust = trustOf(await (await copyExample()).apply(variables), 'deploy')
    for (const file of ['deploy', 'rollback', 'deploy-canary'])
      expect(judgeTrustPolicy(trust, claimsOf(ENVIRONMENT, file, commit)).kind).toBe('trusted')
    expect(judgeTrustPolicy(trust, claimsOf(ENVIRONMENT, 'deploy')).kind).toBe('refused')
    expect(judgeTrustPolicy(trust, claimsOf(ENVIRONMENT, 'deploy', commit.replace('0', 'f'))).kind).toBe('refused')
  })

  it.each([
    ['{ repository = "*/deploy-kit" }', 'deploy_kit.repository is one repository'],
    ['{ major = "v*" }', 'deploy_kit.major is a major version'],
    ['{ commits = ["*"] }', 'deploy_kit.commits are full commits'],
    ['{ tags = false }', 'deploy_kit.commits names at least one commit']
  ])('cannot be assumed by more than is meant: deploy_kit = %s is refused', async (value, message) => {
    await expect((await copyExample()).apply({ deploy_kit: value })).rejects.toThrow(message)
  })
})

interface Policy {
  readonly Statement: readonly DocumentedStatement[]
}
