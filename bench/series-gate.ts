import { openRolloutStage, type Shifted } from '../test/rollout/rollout-stage.js'

/**
 * A canary judged by rank on the response times that the balancer measured: half an hour of minutes each, so it is no test.
 * Usage: `npm run bench:series-gate`.
 */

const RATE = 40
const GATES = `mann-whitney:
  metric:
    namespace: AWS/ApplicationELB
    name: TargetResponseTime
    statistic: p90
    dimensions: { TargetGroup: "{target-group}", LoadBalancer: "{load-balancer}" }
  fails-when: higher
  tolerance: 100%
metric-delay: 60s`
const candidates = [
  { version: 'v2', target: 'succeeded' },
  { version: 'slow', target: 'rolled-back' }
] as const

const stage = await openRolloutStage({ rate: RATE })
console.log('| revision | verdict | target | reason of the first step |\n| --- | --- | --- | --- |')
const rows = await Promise.all(
  candidates.map(async ({ version, target }) => {
    const shop = await stage.addShop(`rank-${version}`)
    const load = shop.load(40)
    const inputs = { images: `api=shop/api:${version}`, steps: '20, 100', bake: '33m', 'bake-max': '45m', gates: GATES }
    const shifted = await stage.shift('canary-shift', shop, inputs)
    await load.stop()
    return { row: `| ${version} | ${shifted.verdict} | ${target} | ${reasonAtTwenty(shifted)} |`, shifted, target }
  })
)
for (const { row } of rows) console.log(row)
await stage.stop()
if (rows.some(({ shifted, target }) => shifted.verdict !== target)) process.exitCode = 1

function reasonAtTwenty({ result, reason }: Shifted): string {
  return result.services[0]?.steps.find(({ canaryPercent }) => canaryPercent === 20)?.reason ?? reason
}
