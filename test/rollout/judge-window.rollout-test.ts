import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReplayResult } from '../../src/domain/gate/replay/replay-result.js'
import { runBundle } from '../bundle/run-bundle.js'
import { openRolloutStage, type RolloutStage, type Shifted } from './rollout-stage.js'

const RATE = 5
const PER_SECOND = 10 * RATE
const LIVE = 'errors: { max-rate: 1% }\ntargets:\nmetric-delay: 60s'

let stage: RolloutStage
let deployed: Shifted
let workspace: string
beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'judge-window-'))
  stage = await openRolloutStage({ rate: RATE, metricDelay: 50_000 })
  const shop = await stage.addShop('shop')
  const load = shop.load(PER_SECOND)
  deployed = await stage.shift('canary-shift', shop, {
    ...{ steps: '10, 100', bake: '10m', 'bake-max': '12m', images: 'api=shop/api:broken', gates: LIVE }
  })
  await load.stop()
  writeFileSync(join(workspace, 'api.json'), deployed.outputs.result ?? '')
}, 900_000)
afterAll(async () => {
  await stage.stop()
  rmSync(workspace, { recursive: true, force: true })
})

async function replay(gates: string) {
  const step = await runBundle('judge-window', {
    cloud: stage.cloud,
    workspace,
    inputs: { gates, 'result-file': 'api.json' }
  })
  return { ...step, result: JSON.parse(step.outputs.result ?? '{}') as ReplayResult }
}

const tenPercent = () => deployed.result.services[0]?.steps.find(({ canaryPercent }) => canaryPercent === 10)

describe('a canary that was rolled back', () => {
  it('has every change of its weight in its record', () => {
    const weights = deployed.result.services[0]?.weights?.map(({ canaryPercent }) => canaryPercent)
    expect(weights?.[0]).toBe(10)
  })

  it('fails its own gates again, no later than it did', async () => {
    const { outcome, outputs, result } = await replay(LIVE)
    expect({ outcome, judgment: outputs.judgment }).toEqual({ outcome: 'success', judgment: 'fail' })
    const decidedAt = Date.parse(tenPercent()?.decidedAt ?? '')
    // A live run needs time for each look, and its figures may come late.
    expect(Date.parse(outputs['failed-at'] ?? '')).toBeLessThanOrEqual(decidedAt)
    expect(Date.parse(outputs['failed-at'] ?? '')).toBeGreaterThan(Date.parse(tenPercent()?.startedAt ?? ''))
    expect(result.notReplayed).toMatchObject([{ gate: 'targets' }])
    expect(result).toMatchObject({ canary: 'shop:2', stable: 'shop:1' })
  })

  it('does not fail an alert rule that needs more minutes than it lived', async () => {
    const { outputs, result } = await replay('error-rate-above: 5% for 30m\nmetric-delay: 60s')
    expect(outputs.judgment).toBe('inconclusive')
    expect(result.gates[0]).toMatchObject({ closest: { abortProgress: expect.any(Number) as unknown } })
  })

  it('is read with four actions of AWS, and changes nothing', async () => {
    stage.cloud.journal.clear()
    await replay('errors:')
    expect([...new Set(stage.cloud.journal.entries.map(({ action }) => action))].toSorted()).toEqual([
      'cloudwatch:GetMetricData',
      'ecs:DescribeServiceDeployments',
      'ecs:DescribeServiceRevisions',
      'elasticloadbalancing:DescribeTargetGroups'
    ])
  })
})
