import type { GatePlan } from '../../../src/domain/gate/gate-plan.js'

const PLAN = { warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'proxy' } as const

export const NO_GATES: GatePlan = { ...PLAN, gates: [] }

/** Containers must stay healthy: each step takes its whole bake time. */
export const HEALTH: GatePlan = { ...PLAN, gates: [{ kind: 'targets', name: 'health', mode: 'enforce' }] }

/** At most 2% errors, as soon as that is known. */
export const ERRORS: GatePlan = {
  ...{ ...PLAN, warmUpMinutes: 0 },
  gates: [
    {
      ...{ kind: 'absolute', name: 'errors', mode: 'enforce', signal: { kind: 'errors' } },
      ...{ maxRate: 0.02, alpha: 0.05, minRequests: 50, sharedBreachMinutes: 1 }
    }
  ]
}
