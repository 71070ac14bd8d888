import { look, type Observation } from '../rollout/stepped/play-recovery.js'
import type { SteppedCloud } from '../rollout/stepped/stepped-cloud.js'
import {
  play,
  startSteppedRun,
  untilEnded,
  type Ended,
  type Inputs,
  type SteppedRun
} from '../rollout/stepped/stepped-run.js'
import type { DrawnRollout } from './draw-rollout.js'

export const ALARM = 'api-5xx'

const STRATEGIES: Readonly<Record<DrawnRollout['strategy'], Inputs>> = {
  rolling: { strategy: 'rolling' },
  canary: { strategy: 'canary', steps: '20, 100' },
  linear: { strategy: 'canary', steps: 'linear 50' },
  'blue-green': { strategy: 'blue-green' }
}
const GATES = `targets:\nalarms: [${ALARM}]\nmetric-delay: 0s`
const LOOK_MILLISECONDS = 1_000
const HOURS = 3_600_000

/** A rollout that was played, and what it left. */
export interface PlayedRollout {
  readonly drawn: DrawnRollout
  /** Undefined for a run that was killed before it ended. */
  readonly ended: Ended | undefined
  readonly post: string | undefined
  /** The run after one that was killed; undefined where none was needed. */
  readonly next: Ended | undefined
  /** Image that ran before, was deployed, was deployed by the next run, and runs afterward. */
  readonly images: { readonly before: string; readonly deployed: string; readonly next: string; readonly after: string }
  readonly observation: Observation
}

/** Plays a rollout on a service that is steady, and then whatever comes after it until the service is steady again. */
export async function playRollout(cloud: SteppedCloud, drawn: DrawnRollout): Promise<PlayedRollout> {
  const { strategy, revision, interruption, afterMilliseconds } = drawn
  const before = await liveImage(cloud)
  const [other = '', third = ''] = ['shop/api:1', 'shop/api:2', 'shop/api:3'].filter(image => image !== before)
  const deployed = revision === 'sick' || revision === 'crash' ? `shop/api:${revision}` : other
  const run = startSteppedRun(cloud, inputsOf(strategy, deployed))
  const interrupt = cloud.clock.after(afterMilliseconds, () => act(run, interruption))
  const ringing = revision === 'alarm' ? ringOnTraffic(cloud) : undefined
  await cloud.clock.until(() => run.ended() !== undefined || run.isDead(), 2 * HOURS)
  interrupt.cancel()
  const ended = run.ended()
  const hasPost = ended === undefined ? interruption === 'killed, with post' : ended.verdict === 'cancelled'
  const post = hasPost ? ((await run.post()).failure ?? 'no failure') : undefined
  ringing?.cancel()
  cloud.alarms.set(ALARM, 'OK')
  const isLost = ended === undefined && !hasPost
  const next = isLost ? await deployAfter(cloud, drawn, inputsOf(strategy, third)) : undefined
  await steady(cloud)
  const images = { before, deployed, next: third, after: await liveImage(cloud) }
  return { drawn, ended, post, next, images, observation: await look(cloud) }
}

/**
 * The run after a lost one. A rolling deployment whose tasks never get healthy does not end by itself: a run that waits for it is refused after an hour, and names
 * what to do.
 */
async function deployAfter(cloud: SteppedCloud, { strategy, revision }: DrawnRollout, inputs: Inputs): Promise<Ended> {
  const ended = await untilEnded(cloud, startSteppedRun(cloud, inputs))
  const isEndless = strategy === 'rolling' && revision === 'sick' && ended.code === 'another-deployment-running'
  if (!isEndless || !ended.reason.includes('`on-running: supersede`')) return ended
  return untilEnded(cloud, startSteppedRun(cloud, { ...inputs, 'on-running': 'supersede' }))
}

function inputsOf(strategy: DrawnRollout['strategy'], image: string): Inputs {
  return { ...STRATEGIES[strategy], image, ...(strategy === 'rolling' ? {} : { gates: GATES }) }
}

function act(run: SteppedRun, interruption: DrawnRollout['interruption']): void {
  if (interruption === 'nothing' || run.ended() !== undefined) return
  if (interruption === 'canceled') run.cancel()
  else run.kill()
}

/** The alarm goes off as soon as the canary has traffic, as that of a revision that returns errors does. */
function ringOnTraffic(cloud: SteppedCloud) {
  const [stable] = [...cloud.weights()].find(([, weight]) => weight === 100) ?? []
  return cloud.clock.every(LOOK_MILLISECONDS, () => {
    if ((cloud.weights().get(stable ?? '') ?? 100) < 100) cloud.alarms.set(ALARM, 'ALARM')
  })
}

/** Until ECS has nothing in progress. */
async function steady(cloud: SteppedCloud): Promise<void> {
  const isSteady = async () => {
    const [newest] = await cloud.deployments()
    const { runningCount, desiredCount, pendingCount } = await cloud.service()
    const isEnded = !/PENDING|IN_PROGRESS|REQUESTED/.test(newest?.status ?? '')
    return isEnded && runningCount === desiredCount && pendingCount === 0
  }
  await cloud.clock.until(isSteady, 2 * HOURS)
  await play(cloud, cloud.clock.pass(LOOK_MILLISECONDS))
}

async function liveImage(cloud: SteppedCloud): Promise<string> {
  const { taskDefinition } = await cloud.service()
  const described = await cloud.call<{ taskDefinition: { containerDefinitions: { image: string }[] } }>(
    'DescribeTaskDefinition',
    { taskDefinition }
  )
  return described.taskDefinition.containerDefinitions[0]?.image ?? ''
}
