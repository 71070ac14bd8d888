import { deepEqual, ok } from 'node:assert/strict'
import type { ConformanceBed, Ended, Need, Run, RunSpec, Stage, Version, World } from './bed.js'

/** What every target must do, played on each that has what it needs. */
export interface ConformanceCase {
  readonly name: string
  readonly needs: readonly Need[]
  /** It is played once for each effect of a rollout. */
  readonly isAtEachEffect?: true
  /** Throws when the target does something else. */
  play(bed: ConformanceBed): Promise<void>
}

const HOURS = 3_600_000

/** Opens a stage for one scene, and closes it. */
export async function onStage(
  bed: ConformanceBed,
  scene: (stage: Stage) => Promise<void>,
  options: { readonly stable?: boolean } = {}
): Promise<void> {
  const stage = await bed.open(options)
  try {
    await scene(stage)
  } finally {
    await stage.close()
  }
}

export async function untilEnded(stage: Stage, run: Run): Promise<Ended> {
  await stage.clock.until(() => run.ended() !== undefined, 6 * HOURS)
  const ended = run.ended()
  ok(ended)
  return ended
}

export async function untilDead(stage: Stage, run: Run): Promise<void> {
  await stage.clock.until(() => run.isDead() || run.ended() !== undefined, 6 * HOURS)
}

/** Lets time pass until the version has this share of traffic, or more. */
export async function untilShare(stage: Stage, version: Version, percent: number): Promise<void> {
  await stage.clock.until(async () => ((await stage.world()).traffic[version] ?? 0) >= percent, 6 * HOURS)
}

/** Shares of traffic at which another user changes something. Without stops, 100% is almost the end. */
export function sharesBetween({ lacks }: ConformanceBed): readonly number[] {
  return lacks.steps === undefined ? [10, 50, 100] : [10, 50]
}

/** One version has all traffic, and nothing else is left of any rollout. */
export async function expectOnly(stage: Stage, version: Version): Promise<void> {
  const expected: World = { traffic: { [version]: 100 }, placed: [version], isSettled: true }
  deepEqual(await stage.world(), expected)
}

/** All traffic is on one version; which of the two a run that ended so may have left. */
export async function expectSettledAs(stage: Stage, { verdict, reason }: Ended, deployed: Version): Promise<void> {
  try {
    await expectOnly(stage, verdict === 'succeeded' ? deployed : 'stable')
  } catch (error) {
    throw new Error(`It ended as ${verdict} (${reason}), and ${String(error)}`, { cause: error })
  }
}

export function expectEnded(ended: Ended, verdicts: string | readonly string[], code?: string): void {
  ok([verdicts].flat().includes(ended.verdict), `${ended.verdict} (${ended.code}): ${ended.reason}`)
  if (code !== undefined) deepEqual(ended.code, code, ended.reason)
}

/** Few steps, for scenes that are played at each effect. */
export const FEW_STEPS = [20, 100]

/** The request of a rollout that is interrupted at each effect. */
export function briefOf({ brief = { steps: FEW_STEPS } }: ConformanceBed): RunSpec {
  return brief
}

/** How many effects the rollout of a version takes on this bed. */
async function countEffects(bed: ConformanceBed, version: Version): Promise<number> {
  let effects = 0
  await onStage(bed, async stage => {
    const run = stage.start(version, briefOf(bed))
    expectEnded(await untilEnded(stage, run), version === 'good' ? 'succeeded' : ['rolled-back', 'failed', 'timed-out'])
    effects = run.effects()
  })
  return effects
}

/** Where a run is interrupted: at one of its effects, or, of a rollout without stops, while traffic goes over. */
type Phase = { readonly effect: number; readonly when: 'before' | 'after' } | { readonly percent: number }

/** Starts the deployment of `good`, and interrupts its run at the phase. */
export type Interrupt = (stage: Stage, does: 'kill' | 'cancel') => Promise<Run>

/** Plays one scene for each phase of a rollout, and reports in which one it failed. */
export async function inEachPhase(
  bed: ConformanceBed,
  scene: (stage: Stage, interrupt: Interrupt) => Promise<void>
): Promise<void> {
  const effects = Array.from({ length: await countEffects(bed, 'good') }, (_, index) => index + 1)
  const phases: readonly Phase[] = [
    ...effects.flatMap(effect => (['before', 'after'] as const).map(when => ({ effect, when }))),
    ...(bed.lacks.steps === undefined ? [] : [{ percent: 10 }, { percent: 50 }, { percent: 100 }])
  ]
  for (const phase of phases) {
    const interrupt: Interrupt = async (stage, does) => {
      if (!('percent' in phase)) return stage.start('good', { ...briefOf(bed), calls: { at: { ...phase, does } } })
      const run = stage.start('good')
      await untilShare(stage, 'good', phase.percent)
      run[does]()
      return run
    }
    try {
      await onStage(bed, stage => scene(stage, interrupt))
    } catch (error) {
      throw new Error(`Interrupted at ${JSON.stringify(phase)}: ${String(error)}`, { cause: error })
    }
  }
}

/** Plays one scene for each effect of the rollout of a version, and reports at which one it failed. */
export async function atEachEffect(
  bed: ConformanceBed,
  version: Version,
  scene: (stage: Stage, effect: number) => Promise<void>
): Promise<void> {
  const effects = await countEffects(bed, version)
  for (let effect = 1; effect <= effects; effect += 1) {
    try {
      await onStage(bed, stage => scene(stage, effect))
    } catch (error) {
      throw new Error(`At effect ${effect} of ${effects} of ${version}: ${String(error)}`, { cause: error })
    }
  }
}
