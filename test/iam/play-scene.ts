import { PutMetricAlarmCommand, CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { IAMClient } from '@aws-sdk/client-iam'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { AskedPermission } from '../../local/aws/iam/authorize-call.js'
import { createRole, trusting } from '../bundle/create-role.js'
import { runBundle } from '../bundle/run-bundle.js'
import type { TokenEndpoint } from '../bundle/token-endpoint.js'
import type { RolloutStage, Shop } from '../rollout/rollout-stage.js'
import { policyOf, statementsOnStage, type DocumentedStatement } from './documented-policies.js'
import type { Scene, Step } from './scenes.js'

/** What a scene came to. */
export interface PlayedScene {
  /** The documented policy, with the names of the stage. */
  readonly statements: readonly DocumentedStatement[]
  /** `verdict reason-code` of each step. */
  readonly ends: readonly string[]
  /** All that IAM was asked of the role. */
  readonly requested: readonly AskedPermission[]
}

const NO_CREDENTIALS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }
export const SUBJECT = 'repo:octo/shop:environment:production'

/** Plays a scene on a service of its own, as a role of its own, which has the documented policy and nothing else. */
export async function playScene(
  { name, policy, setting, before, steps }: Scene,
  { stage, tokens }: { readonly stage: RolloutStage; readonly tokens: TokenEndpoint }
): Promise<PlayedScene> {
  const iam = new IAMClient(clientSettings(stage.cloud))
  const role = `role-${name}`
  const statements = statementsOnStage(policy, { service: name, role })
  const arn = await createRole(iam, { name: role, trust: trusting([SUBJECT]), policy: policyOf(statements) })
  await addAlarm(stage)
  await registerFirst(stage, name)
  const shop = await stage.addShop(name, { desiredCount: 1, taskDefinition: `${name}:1`, ...setting })
  await before?.(shop, stage)
  const ends: string[] = []
  for (const step of steps) ends.push(await playStep(step, { stage, tokens, shop, arn }))
  const requested = stage.cloud.permissions.filter(({ caller }) => caller.includes(`:assumed-role/${role}/`))
  return { statements, ends, requested }
}

interface Where {
  readonly stage: RolloutStage
  readonly tokens: TokenEndpoint
  readonly shop: Shop
  /** Of the role. */
  readonly arn: string
}

async function playStep({ bundle, inputs }: Step, { stage, tokens, shop, arn }: Where): Promise<string> {
  const { outcome, outputs } = await runBundle(bundle, {
    cloud: stage.cloud,
    env: { ...NO_CREDENTIALS, ...tokens.environment },
    inputs: { cluster: 'prod', service: shop.name, 'role-to-assume': arn, ...inputs(shop.name) }
  })
  return [outputs.verdict ?? outcome, outputs['reason-code']].filter(Boolean).join(' ')
}

/** A first revision with both roles of a task and a log, as a real one has. */
async function registerFirst({ ecs }: RolloutStage, family: string): Promise<void> {
  const options = { 'awslogs-group': `/ecs/${family}`, 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'api' }
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...{ family, networkMode: 'awsvpc', cpu: '256', memory: '512', requiresCompatibilities: ['FARGATE'] },
      taskRoleArn: 'arn:aws:iam::123456789012:role/task',
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      tags: [{ key: 'team', value: 'web' }],
      containerDefinitions: [
        {
          ...{ name: 'api', image: 'shop/api:v1', portMappings: [{ containerPort: 8080 }], stopTimeout: 120 },
          logConfiguration: { logDriver: 'awslogs', options: { ...options, 'awslogs-create-group': 'true' } }
        }
      ]
    })
  )
}

async function addAlarm({ cloud }: RolloutStage): Promise<void> {
  await new CloudWatchClient(clientSettings(cloud)).send(
    new PutMetricAlarmCommand({
      ...{ AlarmName: 'orders-are-low', Namespace: 'Shop', MetricName: 'Orders', Statistic: 'Sum', Period: 60 },
      ...{ EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'ignore' }
    })
  )
}
