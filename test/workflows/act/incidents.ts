import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { UpdateServiceCommand } from '@aws-sdk/client-ecs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { clientSettings } from '../../../local/aws/client-settings.js'
import type { Fault } from '../../../local/aws/local-cloud.js'
import type { RunningAction } from '../../../local/runner/run-action.js'
import type { RolloutStage, ShiftAction, Shop, ShopSettings } from '../../rollout/rollout-stage.js'
import { QUICK } from '../../rollout/rollout-states.js'
import { PLAYS_WHOLE_TABLES } from '../../rollout/whole-tables.js'

/** Where an incident takes place. */
export interface Scene {
  readonly stage: RolloutStage
  readonly shop: Shop
  /** ECS stays in this stage of the shop's deployment. */
  readonly keepIn: (stage: string) => void
}

/** What a rollback is for: it leaves users with v2, with a part of it, or with a deployment that no run controls. */
export interface Incident {
  readonly settings?: ShopSettings
  /** What is wrong with CloudWatch from the incident on; the incident has a cloud of its own then. */
  readonly metrics?: Fault['kind']
  readonly happen: (scene: Scene) => Promise<unknown>
  /** Which strategy the service is left with, when the rollback begins. */
  readonly leaves: 'ROLLING' | 'CANARY' | 'LINEAR' | 'BLUE_GREEN'
  /** The run that controls the rollout continues, and must see that it was rolled back. */
  readonly isLed?: true
}

const ROLLOUTS = {
  CANARY: ['canary-shift', { steps: '20, 100' }],
  LINEAR: ['canary-shift', { steps: 'linear 50' }],
  BLUE_GREEN: ['blue-green-swap', {}]
} as const satisfies Readonly<Record<string, readonly [ShiftAction, Readonly<Record<string, string>>]>>
type Strategy = keyof typeof ROLLOUTS

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html */
const STAGES = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP'
] as const
type Stage = (typeof STAGES)[number]
/** Where deploy-kit's own pauses are. */
const PAUSED: readonly Stage[] = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT']
/** Where production traffic moves, or may be on both revisions, the whole table has every strategy; elsewhere two of them. */
const SHIFTING: readonly Stage[] = [...PAUSED, 'PRODUCTION_TRAFFIC_SHIFT']
const STEPS = [10, 25, 50]

async function reach(scene: Scene, strategy: Strategy, stage: Stage): Promise<void> {
  const { shop, keepIn } = scene
  const [action, inputs] = ROLLOUTS[strategy]
  if (!PAUSED.includes(stage)) keepIn(stage)
  const running = await scene.stage.start(action, shop, { ...QUICK, ...inputs, 'on-cancel': 'leave' })
  const isThere = shop.until(([newest]) => newest?.lifecycleStage === stage)
  await Promise.race([isThere, endsEarly(running)])
  running.kill()
  await running.ended
}

/** ECS reconciles a service with tasks of two revisions: a user forces a new deployment of the canary that is stuck. */
async function reconcile(scene: Scene, strategy: Strategy): Promise<void> {
  await reach(scene, strategy, 'PRE_PRODUCTION_TRAFFIC_SHIFT')
  const { stage, shop, keepIn } = scene
  keepIn('RECONCILE_SERVICE')
  await stage.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: shop.name, forceNewDeployment: true }))
  await shop.until(([newest]) => newest?.lifecycleStage === 'RECONCILE_SERVICE')
}

/** A canary that a run controls and that stays at a step: every other probe fails there, so that they neither pass nor fail. */
async function leadTo({ stage, shop }: Scene, percent: number): Promise<RunningAction> {
  let probes = 0
  const probe = createServer((_, response) => {
    void shop.weights().then(weights => {
      const isThere = (weights.get(shop.groups[1]) ?? 0) >= percent
      probes += 1
      response.writeHead(isThere && probes % 2 === 0 ? 503 : 200).end()
    })
  })
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(probe.address() as AddressInfo).port}/`
  const running = await stage.start('canary-shift', shop, {
    ...{ ...QUICK, 'bake-max': '30m', steps: `${STEPS.join(', ')}, 100` },
    gates: `http: { url: '${url}', within: 30m, every: 5s }\nmetric-delay: 0s`
  })
  void running.ended.finally(() => probe.close())
  await Promise.race([running.seen(new RegExp(`paused: ${percent}%`)), endsEarly(running)])
  return running
}

async function endsEarly(running: RunningAction): Promise<never> {
  const { log } = await running.main
  throw new Error(`The rollout ended before the incident:\n${log}`)
}

async function putAlarm({ cloud }: RolloutStage, AlarmName: string, StateValue: 'OK' | 'ALARM'): Promise<void> {
  const metrics = new CloudWatchClient(clientSettings(cloud))
  await metrics.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName, Namespace: 'Shop', MetricName: 'FailedOrders', Statistic: 'Sum', Period: 60 },
      ...{ EvaluationPeriods: 1, Threshold: 0, ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'ignore' }
    })
  )
  await metrics.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'a test' }))
  metrics.destroy()
}

const ALARM = 'orders-fail'
const GUARDED = { alarms: { alarmNames: [ALARM], enable: true, rollback: true } }

/** v2 by a rolling deployment that an alarm guards. */
async function deployGuarded({ stage, shop }: Scene): Promise<void> {
  await putAlarm(stage, ALARM, 'OK')
  await stage.shift('deploy', shop, { images: 'api=shop/api:v2', bake: '', alarms: ALARM })
}

/** Canary v2 that an alarm guards, lost at 20%. */
async function loseGuarded(scene: Scene): Promise<void> {
  await putAlarm(scene.stage, ALARM, 'OK')
  await reach(scene, 'CANARY', 'PRE_PRODUCTION_TRAFFIC_SHIFT')
}

const lost = (strategy: Strategy, stage: Stage): Incident => ({
  happen: scene => (stage === 'RECONCILE_SERVICE' ? reconcile(scene, strategy) : reach(scene, strategy, stage)),
  leaves: strategy
})

/** Without the whole table, each stage is played with one, in turns: `recovery-table.ts` has every pair, on a clock that is stepped. */
function strategiesIn(stage: Stage, index: number): readonly Strategy[] {
  if (!PLAYS_WHOLE_TABLES) return (['CANARY', 'LINEAR', 'BLUE_GREEN'] as const).filter((_, turn) => turn === index % 3)
  if (SHIFTING.includes(stage)) return ['CANARY', 'LINEAR', 'BLUE_GREEN']
  return ['CANARY', index % 2 === 0 ? 'LINEAR' : 'BLUE_GREEN']
}

/** By a name that is a part of a sentence. */
export const INCIDENTS: Readonly<Record<string, Incident>> = {
  ...Object.fromEntries(
    STEPS.map(percent => [
      `mid-canary at ${percent}%`,
      { happen: scene => leadTo(scene, percent), leaves: 'LINEAR', isLed: true } satisfies Incident
    ])
  ),
  'an alarm in ALARM': {
    happen: async scene => {
      await deployGuarded(scene)
      await putAlarm(scene.stage, ALARM, 'ALARM')
    },
    leaves: 'ROLLING'
  },
  'metrics that answer 500': {
    ...{ happen: loseGuarded, leaves: 'CANARY', settings: { deploymentConfiguration: GUARDED } },
    metrics: { kind: 'error', code: 'InternalServiceFault', status: 500 }
  },
  'metrics that are denied': {
    ...{ happen: deployGuarded, leaves: 'ROLLING' },
    metrics: { kind: 'error', code: 'AccessDenied', status: 403 }
  },
  'metrics that never answer': {
    ...{ happen: loseGuarded, leaves: 'CANARY', settings: { deploymentConfiguration: GUARDED } },
    metrics: { kind: 'hang' }
  },
  'traffic on the alternate target group': {
    happen: ({ stage, shop }) => stage.shift('canary-shift', shop, { ...QUICK, steps: '50, 100' }),
    leaves: 'ROLLING'
  },
  ...Object.fromEntries(
    STAGES.flatMap((stage, index) =>
      strategiesIn(stage, index).map(strategy => [`a runner lost in ${stage} of ${strategy}`, lost(strategy, stage)])
    )
  )
}
