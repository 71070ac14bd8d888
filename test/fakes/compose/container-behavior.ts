import type { ContainerHealth } from '../../../src/targets/compose/domain/container.js'

/** How the containers of one version behave, by how long they run. Times are milliseconds. */
export interface ContainerBehavior {
  /** After so long the process ends with exit code 1. */
  readonly endsAfter: number
  readonly healthAt: (age: number) => ContainerHealth
  readonly errorRate: number
  readonly slowRate: number
}

const READY_AFTER = 20_000
const READY_FOR = 40_000
const FLAPS_EVERY = 55_000
const UNHEALTHY_AFTER = 90_000
const SOUND = { errorRate: 0.002, slowRate: 0.01, endsAfter: Number.POSITIVE_INFINITY }
const WELL: ContainerBehavior = { ...SOUND, healthAt: age => (age < READY_AFTER ? 'starting' : 'healthy') }

const BEHAVIORS: Readonly<Record<string, ContainerBehavior>> = {
  'never-healthy': { ...SOUND, healthAt: age => (age < UNHEALTHY_AFTER ? 'starting' : 'unhealthy') },
  'crash-loop': { ...SOUND, endsAfter: 10_000, healthAt: () => 'starting' },
  flapping: {
    ...SOUND,
    healthAt: age => {
      if (age < READY_AFTER) return 'starting'
      return (age - READY_AFTER) % FLAPS_EVERY < READY_FOR ? 'healthy' : 'unhealthy'
    }
  },
  errors: { ...WELL, errorRate: 0.2 },
  slow: { ...WELL, slowRate: 0.4 }
}

/** The behavior of this name; any other name is sound. */
export function containerBehavior(name: string): ContainerBehavior {
  return BEHAVIORS[name] ?? WELL
}
