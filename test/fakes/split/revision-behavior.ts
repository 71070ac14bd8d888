import type { Placement } from '../../../src/domain/rollout/split-state.js'

/** How a revision behaves: whether it becomes ready, and how it serves. */
export interface Behavior {
  /** Its state so many milliseconds after it was placed. */
  stateAt(age: number): Placement
  /** Share of its requests that fail, and that take longer than 300 ms. */
  readonly errorRate: number
  readonly slowRate: number
}

const READY_AFTER = 20_000
const SOUND = { errorRate: 0.002, slowRate: 0.01 }

const readyAt = (age: number): Placement => ({ state: age < READY_AFTER ? 'starting' : 'ready' })

/** When it is ready for the first time. */
export function startsReadyAfter(behavior: Behavior): number {
  return behavior.stateAt(READY_AFTER).state === 'ready' ? READY_AFTER : 0
}

const WELL: Behavior = { ...SOUND, stateAt: readyAt }

/** The behavior of this name; any other name is sound. `flapping` is ready for 40 s, then not for 15 s. */
export function behaviorNamed(name: string): Behavior {
  return BEHAVIORS[name] ?? WELL
}

const BEHAVIORS: Readonly<Record<string, Behavior>> = {
  'never-healthy': { ...SOUND, stateAt: () => ({ state: 'starting' }) },
  'crash-loop': {
    ...SOUND,
    stateAt: age =>
      age < 10_000
        ? { state: 'starting' }
        : { state: 'failed', cause: 'task-failures', reason: 'It exited with code 1: Error: missing DATABASE_URL.' }
  },
  flapping: {
    ...SOUND,
    stateAt: age => ({ state: age < READY_AFTER || (age - READY_AFTER) % 55_000 > 40_000 ? 'starting' : 'ready' })
  },
  errors: { ...SOUND, errorRate: 0.2, stateAt: readyAt },
  slow: { ...SOUND, slowRate: 0.4, stateAt: readyAt }
}
