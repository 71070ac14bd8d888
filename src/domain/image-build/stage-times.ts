import { countCached, type BuildStep } from './build-step.js'

/** One stage of the build, as one bar and one row. */
export interface StageTime {
  readonly stage: string
  readonly startedAt: number
  readonly finishedAt: number
  readonly steps: number
  readonly cached: number
  readonly outcome: 'done' | 'failed'
}

/** From the first step of a stage to its last, in the order of their starts. Stages that did nothing are left out. */
export function stageTimes(steps: readonly BuildStep[]): readonly StageTime[] {
  const stages = new Map<string, BuildStep[]>()
  for (const step of steps) {
    const members = stages.get(step.stage)
    if (members === undefined) stages.set(step.stage, [step])
    else members.push(step)
  }
  return [...stages]
    .flatMap(([stage, members]) => {
      const timed = members.filter(({ startedAt, finishedAt }) => startedAt !== undefined && finishedAt !== undefined)
      if (timed.length === 0) return []
      return {
        stage,
        startedAt: timed.reduce((least, { startedAt = 0 }) => Math.min(least, startedAt), Infinity),
        finishedAt: timed.reduce((most, { finishedAt = 0 }) => Math.max(most, finishedAt), -Infinity),
        steps: members.length,
        cached: countCached(members).cached,
        outcome: members.some(({ outcome }) => outcome === 'failed') ? ('failed' as const) : ('done' as const)
      }
    })
    .sort((a, b) => a.startedAt - b.startedAt)
}
