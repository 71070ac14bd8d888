import { openRolloutStage, type RolloutStage, type ShiftAction, type Shifted } from '../test/rollout/rollout-stage.js'

/**
 * Requests served and lost while a sound revision takes over all traffic, on the built bundles, and how soon bad ones are turned
 * back. Usage: `npm run bench:rollout`.
 */

interface Scene {
  readonly name: string
  readonly action: ShiftAction
  readonly version: string
  readonly perSecond: number
  readonly inputs: Readonly<Record<string, string>>
  readonly target: string
}

const RATE = 10
const ERRORS = 'errors: { max-rate: 1% }\nmetric-delay: 60s'
const scenes: readonly Scene[] = [
  {
    name: 'good canary 10, 50, 100',
    action: 'canary-shift',
    version: 'v2',
    perSecond: 600,
    inputs: { steps: '10, 50, 100', bake: '5m', gates: ERRORS },
    target: '0 lost of >= 50,000'
  },
  {
    name: 'good blue/green',
    action: 'blue-green-swap',
    version: 'v2',
    perSecond: 600,
    inputs: { bake: '10m', 'scale-down-delay': '12m', gates: ERRORS },
    target: '0 lost of >= 50,000'
  },
  {
    name: '50% errors at 10%',
    action: 'canary-shift',
    version: 'broken',
    perSecond: 100,
    inputs: { steps: '10, 100', bake: '10m', gates: ERRORS },
    target: 'aborted within 2 minutes + delay + 10 s'
  },
  // 600 requests a minute of the local cloud's time.
  {
    name: '2% errors at 10%, 600 rpm',
    action: 'canary-shift',
    version: 'worse',
    perSecond: 100,
    inputs: { steps: '10, 100', bake: '10m', gates: ERRORS },
    target: 'aborted within 5 buckets'
  }
]

const stage = await openRolloutStage({ rate: RATE })
console.log(
  '| rollout | verdict | served | lost | failed by the app | seconds at its last weight | target |\n| --- | --- | --: | --: | --: | --: | --- |'
)
for (const scene of scenes) console.log(await play(stage, scene))
await stage.stop()

async function play(stage: RolloutStage, scene: Scene): Promise<string> {
  const { name, action, version, perSecond, inputs, target } = scene
  const shop = await stage.addShop(`load-${scenes.indexOf(scene) + 1}`)
  const load = shop.load(perSecond)
  const shifted = stage.read(
    await (
      await stage.start(action, shop, { images: `api=shop/api:${version}`, ...inputs })
    ).ended
  )
  await load.stop()
  const { served, lost } = load.current()
  return `| ${name} | ${shifted.verdict} | ${served} | ${lost} | ${shareOf(shifted)} | ${lastStepSeconds(shifted)} | ${target} |`
}

function shareOf({ reason }: Shifted): string {
  return /[\d.]+ % of all [\d,]+ requests/.exec(reason)?.[0] ?? ''
}

function lastStepSeconds({ result }: Shifted): string {
  const step = result.services[0]?.steps.findLast(({ canaryPercent }) => canaryPercent > 0)
  return step === undefined ? '' : ((Date.parse(step.finishedAt) - Date.parse(step.startedAt)) / 1000).toFixed(0)
}
