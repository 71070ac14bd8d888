/** A rollout of the soak: what is deployed how, and what happens to its run. */
export interface DrawnRollout {
  readonly strategy: 'rolling' | 'canary' | 'linear' | 'blue-green'
  /** `sick` is never healthy, `crash` exits immediately. `alarm`: a sound revision whose alarm goes off when it has traffic. */
  readonly revision: 'good' | 'sick' | 'crash' | 'alarm'
  readonly interruption: 'nothing' | 'canceled' | 'killed' | 'killed, with post'
  /** When it is interrupted, in milliseconds of the cloud's clock after its start. Its run may have ended by then. */
  readonly afterMilliseconds: number
}

export const STRATEGIES = ['rolling', 'canary', 'linear', 'blue-green'] as const
const INTERRUPTIONS = ['canceled', 'killed', 'killed, with post'] as const
/** How long a run with a sound revision takes, about, in milliseconds of the cloud's clock. Bad ones end after some 20 s. */
const LASTS = { rolling: 22_000, canary: 70_000, linear: 70_000, 'blue-green': 46_000 } as const
const BAD_LASTS = 24_000

/** Half of the rollouts are interrupted, and two of five have a bad revision. */
export function drawRollout(random: () => number): DrawnRollout {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const strategy = pick(STRATEGIES)
  const bad = strategy === 'rolling' ? (['sick', 'crash'] as const) : (['sick', 'crash', 'alarm'] as const)
  const revision = random() < 0.4 ? pick<DrawnRollout['revision']>(bad) : 'good'
  return {
    ...{ strategy, revision },
    interruption: random() < 0.5 ? pick(INTERRUPTIONS) : 'nothing',
    afterMilliseconds: Math.floor(random() * (revision === 'good' ? LASTS[strategy] : BAD_LASTS))
  }
}
