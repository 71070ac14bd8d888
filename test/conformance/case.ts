import { deepEqual, ok } from 'node:assert/strict'
import type { ConformanceBed, Ended, Need, Run, Stage, Version, World } from './bed.js'

/** What every target must do, played on each that has what it needs. */
export interface ConformanceCase {
  readonly name: string
  readonly needs: readonly Need[]
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

/** Lets time pass until the version has this share of traffic. */
export async function untilShare(stage: Stage, version: Version, percent: number): Promise<void> {
  await stage.clock.until(async () => ((await stage.world()).traffic[version] ?? 0) === percent, 6 * HOURS)
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

/** How many effects a sound rollout takes on this bed. */
export async function countEffects(bed: ConformanceBed): Promise<number> {
  let effects = 0
  await onStage(bed, async stage => {
    const run = stage.start('good', { steps: FEW_STEPS })
    expectEnded(await untilEnded(stage, run), 'succeeded')
    effects = run.effects()
  })
  return effects
}

/** Plays one scene for each effect of a rollout, and says at which one it went wrong. */
export async function atEachEffect(
  bed: ConformanceBed,
  scene: (stage: Stage, effect: number) => Promise<void>
): Promise<void> {
  const effects = await countEffects(bed)
  for (let effect = 1; effect <= effects; effect += 1) {
    try {
      await onStage(bed, stage => scene(stage, effect))
    } catch (error) {
      throw new Error(`At effect ${effect} of ${effects}: ${String(error)}`, { cause: error })
    }
  }
}
