import { DeployError } from '../../../domain/errors.js'
import { namesOfSides } from '../../../domain/gate/source/names-of-sides.js'
import { isShownByNextLook, isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { Observation } from '../../../domain/rollout/observation.js'
import type { Ending } from '../../../domain/rollout/verdict.js'
import type { Capabilities, DeploymentTarget, Effect, Explanation } from '../../../ports/deployment-target.js'
import { findTrouble } from '../domain/find-trouble.js'
import { nameHolder } from '../domain/holder.js'
import { rollBackRunning } from '../domain/next-motion.js'
import { isEnded, type RolloutNote } from '../domain/rollout-note.js'
import { isReplaced, percentOf, type SplitReading, type SteppedRef } from '../domain/split-reading.js'
import type { SteppedPlan, SteppedSpec } from '../domain/stepped-plan.js'
import { toObservation } from '../domain/to-observation.js'
import { carryMotion, writeNote } from './carry-motion.js'
import { prepareStepped } from './prepare-stepped.js'
import { readSplit, type SplitAccess } from './split-access.js'
import { startStepped } from './start-stepped.js'

/** What one platform adds to its split. */
export interface SteppedPlatform extends SplitAccess {
  /** What it is called in sentences. */
  readonly platformName: string
  readonly capabilities: Capabilities
  /** Unique: no two attempts to control a rollout have the same. */
  readonly newToken: () => string
  /** How long a rollout may wait for a person. */
  readonly pauseTimeoutSeconds: number
  readonly explain: (ref: SteppedRef, ending: Ending) => Explanation
}

export type SteppedTarget = DeploymentTarget<SteppedSpec, SteppedPlan, SteppedRef>

/** A target whose steps the engine owns: on any platform that can split traffic and keep a lock. */
export function steppedTarget(platform: SteppedPlatform): SteppedTarget {
  const { split, platformName, capabilities } = platform
  const read = (ref: SteppedRef) => readSplit(platform, [ref.canary, ref.stable])
  /** What each observation was made of: the same look is not read twice. */
  const looks = new WeakMap<Observation, SplitReading>()
  return {
    platformName,
    capabilities,
    prepare: spec => prepareStepped(spec, platform),
    async start(plan, begun) {
      const holder = nameHolder(plan.run, platform.newToken())
      begun({ holder, canary: plan.canary, stable: plan.stable })
      return startStepped(plan, holder, platform)
    },
    async observe(ref) {
      const reading = await read(ref)
      const observed = toObservation(ref, reading)
      looks.set(observed, reading)
      return observed
    },
    async follow(ref, observed) {
      const reading = looks.get(observed) ?? (await read(ref))
      const note = ownNote(ref, reading)
      if (note === undefined) return undefined
      await unlessShownLater(carryMotion(ref, reading, platform))
      return findTrouble(note, reading, platform)
    },
    act: async (ref, effect, stopId) => act({ ref, effect, stopId }, await read(ref), platform),
    async revert({ holder, canary, stable }) {
      if (stable === undefined) throw new DeployError('conflict', 'There is no earlier revision to roll back to.')
      const plan = { ...{ canary: stable, stable: canary, steps: [100], scaleDownDelaySeconds: 0, isWayBack: true } }
      return startStepped({ ...plan, supersede: true, resume: false, run: '' }, holder, platform)
    },
    async pause(ref) {
      const reading = await read(ref)
      const note = ownNote(ref, reading)
      if (note === undefined) throw new DeployError('conflict', 'This run no longer controls the rollout.')
      const { pauseTimeoutSeconds: leaseSeconds } = platform
      await writeNote(ref, { reading, note: { ...note, isPaused: true }, leaseSeconds }, platform)
    },
    async finish(ref) {
      const reading = await read(ref)
      const note = ownNote(ref, reading)
      if (note === undefined) return
      if (!isEnded(note) && !isReplaced(reading, note)) return
      const left = reading.shares.others.find(({ revision }) => revision.id === ref.canary.id)
      if (left !== undefined && left.percent !== 0) await split.setPercent(ref.canary, 0)
      if (left !== undefined) await split.remove(ref.canary)
      await split.replaceLock(reading.lock, undefined)
    },
    evidence: ({ canary, stable }) => ({
      sides: () => namesOfSides({ canary, stable }),
      ...split.evidence(canary, stable)
    }),
    explain: platform.explain
  }
}

/** The note of the rollout that `ref` controls; undefined where it no longer controls one. */
function ownNote({ holder, canary }: SteppedRef, { lock, note }: SplitReading): RolloutNote | undefined {
  return lock?.holder === holder && note?.canary.id === canary.id ? note : undefined
}

interface Act {
  readonly ref: SteppedRef
  readonly effect: Effect
  readonly stopId: string | undefined
}

/** Writes down what was decided, then starts it immediately. */
async function act({ ref, effect, stopId }: Act, reading: SplitReading, platform: SteppedPlatform): Promise<void> {
  const { now } = reading
  const note = ownNote(ref, reading)
  if (note === undefined || isEnded(note)) throw new DeployError('conflict', 'This run no longer controls the rollout.')
  const isBack = effect !== 'continue'
  if (!isBack && toObservation(ref, reading).stop?.id !== stopId)
    throw new DeployError('conflict', 'The rollout is no longer at this pause.')
  if (isBack && note.stage === 'forward' && percentOf(reading.shares, ref.canary) !== 0)
    return takeTrafficBack(ref, { reading, note }, platform)
  if (!isBack || note.stage !== 'back') {
    const next = isBack ? rollBackRunning(note, undefined, now) : continued(note, now)
    await writeNote(ref, { reading, note: next }, platform)
  }
  await carryMotion(ref, await readSplit(platform, [ref.canary, ref.stable]), platform)
}

/**
 * Traffic first, without another look; what is removed is drained by later motions. Then the note: where only one of the two succeeds, the note that is left records the drift, or the
 * next motion takes the traffic.
 */
async function takeTrafficBack(
  ref: SteppedRef,
  { reading, note }: { readonly reading: SplitReading; readonly note: RolloutNote },
  platform: SteppedPlatform
): Promise<void> {
  const moving = platform.split.setPercent(ref.canary, 0)
  await moving.catch(() => undefined)
  await writeNote(ref, { reading, note: rollBackRunning(note, undefined, reading.now) }, platform)
  await moving
}

function continued(note: RolloutNote, now: number): RolloutNote {
  return note.index < note.steps.length - 1
    ? { ...note, index: note.index + 1, since: undefined }
    : { ...note, stage: 'promote', since: now }
}

/** A change whose answer was lost, or that came too late: the next look shows it. */
async function unlessShownLater(task: Promise<unknown>): Promise<void> {
  try {
    await task
  } catch (error) {
    if (!(error instanceof DeployError) || isPassing(error) || !isShownByNextLook(error)) throw error
  }
}
