import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientSettings } from '../../local/aws/client-settings.js'
import { playCases } from '../rollout/play-cases.js'
import { openRolloutStage } from '../rollout/rollout-stage.js'
import { QUICK } from '../rollout/rollout-states.js'

const ACTIONS = ['canary-shift', 'blue-green-swap'] as const

/** No call has this name, or no call of these rollouts: PassRole goes with others; some services name a listener, not a rule. */
const NOT_SEEN_HERE = ['elasticloadbalancing:DescribeListeners', 'iam:PassRole']

const STEPS = { 'canary-shift': { steps: '20, 100' }, 'blue-green-swap': {} } as const
/** All that gates read, without requests: an inconclusive result does not stop it. */
const JUDGED = {
  ...{ gates: 'errors:\ntargets:\nalarms: [orders-are-low]\nmetric-delay: 0s', 'on-inconclusive': 'continue' },
  ...{ bake: '1m', 'bake-max': '2m' }
}

const LOGS = [
  ...['awslogs-group=/ecs/shop', 'awslogs-region=eu-west-1'],
  ...['awslogs-stream-prefix=api', 'awslogs-create-group=true']
].join('\n')

interface Calls {
  readonly verdicts: readonly string[]
  /** IAM actions of all calls. */
  readonly made: readonly string[]
}

let calls: (action: (typeof ACTIONS)[number]) => Promise<Calls>
beforeAll(() => {
  calls = playCases(ACTIONS, play)
})

const NOT_PUSHED = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:v9'

/** A rollout that succeeds, one that does not, and one whose image was not pushed, with all kinds of gates. Where ECS's circuit breaker acts first, nothing is stopped. */
async function play(action: (typeof ACTIONS)[number]): Promise<Calls> {
  const stage = await openRolloutStage({ rate: 10, openQuestions: { shiftBreaker: 'ignored' } })
  try {
    const shop = await stage.addShop('shop', { desiredCount: 1 })
    await new CloudWatchClient(clientSettings(stage.cloud)).send(
      new PutMetricAlarmCommand({
        ...{ AlarmName: 'orders-are-low', Namespace: 'Shop', MetricName: 'Orders', Statistic: 'Sum', Period: 60 },
        ...{ EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'ignore' }
      })
    )
    stage.cloud.journal.clear()
    const good = await stage.shift(action, shop, { ...QUICK, ...JUDGED, ...STEPS[action], tags: 'team=web' })
    const bad = await stage.shift(action, shop, {
      ...{ ...QUICK, ...STEPS[action], images: 'api=shop/api:never-starts' },
      ...{ 'log-configuration-log-driver': 'awslogs', 'log-configuration-options': LOGS }
    })
    const refused = await stage.shift(action, shop, { ...QUICK, ...STEPS[action], images: `api=${NOT_PUSHED}` })
    const made = [...new Set(stage.cloud.journal.entries.map(entry => entry.action))]
    return { verdicts: [good.verdict, bad.verdict, refused.verdict], made }
  } finally {
    await stage.stop()
  }
}

async function listed(action: string): Promise<readonly string[]> {
  const readme = await readFile(join('actions', action, 'README.md'), 'utf8')
  const section = readme.split(/^## /m).find(part => part.startsWith('Permissions')) ?? ''
  return [...new Set(section.match(/\b[a-z]+:[A-Z]\w+/g))]
}

describe('the permissions in the README of', () => {
  it.each(ACTIONS)('%s suffice to bring one revision to all traffic and to roll the next one back', async action => {
    const { verdicts, made } = await calls(action)
    expect(verdicts).toEqual(['succeeded', 'rolled-back', 'failed'])
    const names = await listed(action)
    expect(made.filter(name => !names.includes(name))).toEqual([])
  })

  it.each(ACTIONS)('%s are no more than that takes', async action => {
    const { made } = await calls(action)
    const names = await listed(action)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter(name => !made.includes(name))).toEqual(NOT_SEEN_HERE)
  })
})
