import { badInput } from '../../../domain/errors.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import { formatDuration } from '../../../domain/input/duration.js'
import type { InputReader } from '../../../domain/input/input-reader.js'
import { longestWaitMilliseconds, ON_RUNNING } from '../../../domain/rollout/plan/on-running.js'
import type { Strategy } from '../../../domain/rollout/plan/strategies.js'
import { hookSeconds, stopsBeforeTraffic, type HookInputs } from './hook-inputs.js'
import type { SteppedRequest } from './roll-out-when-free.js'

const DAY_SECONDS = 86_400
const WEEK_SECONDS = 7 * DAY_SECONDS
/** A rolling deployment; one that shifts traffic in steps takes as long as its plan. */
const ROLLING_SECONDS = 1_800

/** How a platform is called, and what it needs. */
export interface ShiftPlatform {
  /** What it is called in sentences. */
  readonly platformName: string
  /** What splits the traffic: `The proxy`. */
  readonly splitter: string
  /** What becomes ready: `containers`. */
  readonly instances: string
  readonly readyWithinSeconds: number
  /** `blue-green`: how long the revision before is kept. */
  readonly scaleDownDelaySeconds: number
  /** Reads the text of `gates`, which is `errors:` where none is given. Throws `bad-input`. */
  readonly parseGates: (text: string) => Promise<GatePlan>
  /** What shifts without being judged. */
  readonly noGates: () => Promise<GatePlan>
}

type Common = Pick<SteppedRequest, 'purpose' | 'waitUntil' | 'mode' | 'onCancel' | 'onRunning'>

/** What is asked of the run, whatever it shifts. Throws `bad-input`. */
export function readCommon(inputs: InputReader, strategy: Strategy): Common {
  return {
    purpose: readPurpose(inputs),
    waitUntil: readWaitUntil(inputs, strategy),
    mode: inputs.yesNo('dry-run') === true ? 'dry-run' : 'deploy',
    onCancel: inputs.choice('on-cancel', ['rollback', 'leave']) ?? 'rollback',
    onRunning: inputs.choice('on-running', ON_RUNNING) ?? 'wait'
  }
}

function readPurpose(inputs: InputReader): SteppedRequest['purpose'] {
  const purpose = inputs.choice('purpose', ['deploy', 'rollback']) ?? 'deploy'
  const resume = inputs.choice('resume', ['approve', 'promote', 'abort'])
  if (resume === undefined) return purpose
  if (purpose === 'deploy') return resume
  throw badInput('purpose', '`rollback` cannot be combined with "resume". Remove one of the two.')
}

function readWaitUntil(inputs: InputReader, strategy: Strategy): SteppedRequest['waitUntil'] {
  const choice = inputs.choice('wait-until', ['completed', 'traffic-shifted', 'test-traffic-shifted']) ?? 'completed'
  if (strategy !== 'rolling' || choice === 'completed') return choice
  const advice = 'A rolling update cannot be paused for an approval. Set strategy: canary or blue-green.'
  throw badInput('wait-until', `\`${choice}\` is not supported with strategy: rolling. ${advice}`)
}

/** Which version is deployed. Throws `bad-input` for a version that cannot be resumed. */
export function readVersion(inputs: InputReader, purpose: SteppedRequest['purpose']): 'given' | 'previous' {
  const version = inputs.choice('version', ['given', 'previous']) ?? 'given'
  if (version === 'previous' && purpose !== 'deploy' && purpose !== 'rollback')
    throw badInput('version', '`previous` cannot be combined with "resume". Remove one of the two.')
  return version
}

export type ShiftInputs = Omit<SteppedRequest, keyof Common>

/** What is known before it is read how traffic moves. */
interface AskedShift extends HookInputs {
  readonly strategy: Strategy
  readonly waitUntil: SteppedRequest['waitUntil']
}

/** How traffic moves, and how long that may take. Throws `bad-input`. */
export async function readShiftInputs(
  inputs: InputReader,
  asked: AskedShift,
  platform: ShiftPlatform
): Promise<ShiftInputs> {
  const { hooks, hookLines } = asked
  const shift =
    asked.strategy === 'rolling' ? await readRolling(inputs, platform) : await readShift(inputs, asked, platform)
  return { ...shift, hooks, planLines: [...shift.planLines, ...hookLines] }
}

async function readRolling(
  inputs: InputReader,
  { readyWithinSeconds, instances, noGates }: ShiftPlatform
): Promise<ShiftInputs> {
  const given = inputs.durationSeconds('timeout', { from: 10, to: DAY_SECONDS })
  if (given !== undefined && given <= readyWithinSeconds)
    throw badInput(
      'timeout',
      `${show(given)} is too short: the ${instances} alone may take ${show(readyWithinSeconds)} to become healthy. Increase "timeout", or decrease "ready-within".`
    )
  const timeoutSeconds = given ?? Math.max(ROLLING_SECONDS, 2 * readyWithinSeconds)
  return {
    ...{ steps: [100], gates: await noGates(), bakeSeconds: 0, bakeMaxSeconds: 0, scaleDownDelaySeconds: 0 },
    ...{ onInconclusive: 'abort', pauseTimeoutSeconds: 0, planLines: [] },
    ...timesOf(timeoutSeconds, given)
  }
}

/** Gates need the parser of YAML, which is loaded then. */
async function readShift(
  inputs: InputReader,
  { strategy, waitUntil, hooks }: AskedShift,
  platform: ShiftPlatform
): Promise<ShiftInputs> {
  const onInconclusive = inputs.choice('on-inconclusive', ['abort', 'continue', 'pause']) ?? 'abort'
  const timeoutSeconds = inputs.durationSeconds('timeout', { from: 60, to: WEEK_SECONDS })
  const { describeShift, planShift } = await import('../domain/plan-shift.js')
  const { platformName, splitter, readyWithinSeconds, scaleDownDelaySeconds } = platform
  const requested = {
    steps: strategy === 'canary' ? (inputs.text('steps') ?? '10, 50, 100') : 'blue-green',
    bakeSeconds: inputs.durationSeconds('bake', { from: 0, to: DAY_SECONDS }) ?? 600,
    bakeMaxSeconds: inputs.durationSeconds('bake-max', { from: 0, to: DAY_SECONDS }),
    gates: await platform.parseGates(inputs.block('gates') ?? 'errors:'),
    waitsBefore: waitUntil === 'test-traffic-shifted' || stopsBeforeTraffic({ hooks }),
    ...{ platformName, splitter, readyWithinSeconds, scaleDownDelaySeconds, timeoutSeconds }
  }
  const plan = planShift(requested)
  if (hooks.length > 0)
    (await import('../../../domain/step-hook/read-hooks.js')).refuseUnreachedHooks(hooks, plan.steps)
  const { steps, bakeMaxSeconds, budget } = plan
  return {
    ...{ steps, bakeMaxSeconds, onInconclusive, planLines: describeShift(plan, requested), gates: requested.gates },
    ...{ bakeSeconds: requested.bakeSeconds, scaleDownDelaySeconds },
    pauseTimeoutSeconds: inputs.durationSeconds('pause-timeout', { from: 60, to: WEEK_SECONDS }) ?? 3_600,
    ...timesOf(timeoutSeconds ?? budget.atMostSeconds + hookSeconds({ hooks }), timeoutSeconds)
  }
}

function timesOf(
  seconds: number,
  given: number | undefined
): Pick<SteppedRequest, 'timeoutMilliseconds' | 'waitMilliseconds'> {
  const timeoutMilliseconds = seconds * 1_000
  return {
    timeoutMilliseconds,
    waitMilliseconds: longestWaitMilliseconds(timeoutMilliseconds, given === undefined ? 'plan' : 'input')
  }
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
