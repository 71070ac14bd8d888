import { randomCounts, type RandomCounts } from '../../../bench/gates/random-counts.js'
import { createTrafficRecord, type TrafficRecord } from '../../../local/services/sources/traffic-record.js'

/** What is wrong with a rollout, if anything. */
export interface RolloutKind {
  readonly name: string
  readonly requestsPerMinute: number
  readonly stableRate: number
  readonly canaryRate: number
  /** Share of the canary's requests that take longer than 300 ms; stable has 1%. */
  readonly canarySlow?: number
  /** From minute 3 to 6, this share of all requests fails on both sides. */
  readonly incidentRate?: number
}

const USUAL = { requestsPerMinute: 600, stableRate: 0.001, canaryRate: 0.001 }

export const KINDS = {
  good: { ...USUAL, name: 'good' },
  bad2: { ...USUAL, name: 'bad, 2%', canaryRate: 0.02 },
  bad10: { ...USUAL, name: 'bad, 10%', canaryRate: 0.1 },
  bad50: { ...USUAL, name: 'bad, 50%', canaryRate: 0.5 },
  slow: { ...USUAL, name: 'slow', canarySlow: 0.2 },
  incident: { ...USUAL, name: 'shared incident', incidentRate: 0.2 },
  idle: { ...USUAL, name: 'idle', requestsPerMinute: 0 }
} as const satisfies Readonly<Record<string, RolloutKind>>

/** One rollout, and all requests of its service. Times are epoch milliseconds. */
export interface DrawnRollout {
  readonly kind: RolloutKind
  readonly canaryPercent: number
  /** When the canary's weight rose, at any moment of a minute. */
  readonly startAt: number
  readonly traffic: TrafficRecord
  /** Undefined where no request of the canary failed or was slow. */
  readonly firstBadAt: number | undefined
}

export const CANARY = 'v2'
export const STABLE = 'v1'
/** How long before and after the start there is traffic. */
const BEFORE_MILLISECONDS = 180_000
export const WATCHED_MILLISECONDS = 660_000
const MINUTE = 60_000
/** No figure arrives later, milliseconds: less than the delay of any source that reports events. */
const LATEST_MILLISECONDS = 40_000
const EPOCH = Date.UTC(2026, 10, 30)

/** Draws requests at random moments. Each is reported up to 40 s late, in any order. */
export function drawRollout(
  kind: RolloutKind,
  { seed, canaryPercent }: { seed: number; canaryPercent: number }
): DrawnRollout {
  const random = randomCounts(seed)
  const startAt = EPOCH + seed * 3_600_000 + random.below(MINUTE)
  const requests = [
    ...drawSide(STABLE, { kind, random, startAt, canaryPercent }),
    ...drawSide(CANARY, { kind, random, startAt, canaryPercent })
  ]
  const traffic = createTrafficRecord()
  const sorted = requests.toSorted((one, other) => one.at - other.at)
  for (const request of sorted) traffic.add(request)
  const bad = sorted.find(({ version, isBad, milliseconds }) => version === CANARY && (isBad || milliseconds > 300))
  return { kind, canaryPercent, startAt, traffic, firstBadAt: bad?.at }
}

interface Drawing {
  readonly kind: RolloutKind
  readonly random: RandomCounts
  readonly startAt: number
  readonly canaryPercent: number
}

function drawSide(version: string, { kind, random, startAt, canaryPercent }: Drawing) {
  const isCanary = version === CANARY
  const seconds = (WATCHED_MILLISECONDS + BEFORE_MILLISECONDS) / 1000
  return Array.from({ length: seconds }, (_, second) => {
    const from = startAt - BEFORE_MILLISECONDS + second * 1000
    const hasStarted = from >= startAt
    if (isCanary && !hasStarted) return []
    const share = !hasStarted ? 1 : isCanary ? canaryPercent / 100 : 1 - canaryPercent / 100
    const minute = (from - startAt) / MINUTE
    const isIncident = kind.incidentRate !== undefined && minute >= 3 && minute < 6
    const rate = isIncident ? (kind.incidentRate ?? 0) : isCanary ? kind.canaryRate : kind.stableRate
    const slow = isCanary ? (kind.canarySlow ?? 0.01) : 0.01
    return Array.from({ length: random.poisson((kind.requestsPerMinute * share) / 60) }, () => {
      const at = from + random.below(1000)
      return {
        ...{ at, version, isBad: random.happens(rate), milliseconds: random.happens(slow) ? 500 : 40 },
        arrivesAt: at + random.below(LATEST_MILLISECONDS)
      }
    })
  }).flat()
}
