import type { Verdict } from '../../src/domain/rollout/verdict.js'

const DESIRED_COUNT = 3
/** The load on the service while versions are shipped. */
export const REQUESTS_PER_SECOND = 100

/** One version to ship, and what should come of it. */
export interface Act {
  readonly version: string
  readonly inputs: Readonly<Record<string, string>>
  readonly verdict: Verdict
  /** The version that is running in the end. */
  readonly serving: string
  readonly title: string
}

/** Judged by what the load balancer counts, minute by minute. */
const CANARY = {
  strategy: 'canary',
  steps: '20, 100',
  gates: 'errors: { max-rate: 5% }\nmetric-delay: 60s',
  bake: '5m'
}

/** The first version, a good one, and a bad one. */
export const ACTS: readonly Act[] = [
  {
    version: 'v1',
    inputs: { 'desired-count': String(DESIRED_COUNT), timeout: '10m' },
    verdict: 'succeeded',
    serving: 'v1',
    title: 'first version, rolling update of an empty service'
  },
  {
    version: 'v2',
    inputs: CANARY,
    verdict: 'succeeded',
    serving: 'v2',
    title: `good version, canary under ${REQUESTS_PER_SECOND} requests a second`
  },
  {
    version: 'v3',
    inputs: CANARY,
    verdict: 'rolled-back',
    serving: 'v2',
    title: 'bad version (healthy, but fails 25% of requests), same canary and load'
  }
]
