import type { Bucket, Counts } from '../../src/domain/gate/statistics/bucket.js'
import type { Judge } from './judges.js'
import { quantile } from './medians.js'
import { randomCounts, type RandomCounts } from './random-counts.js'
import type { Scenario } from './scenario.js'
import { findAbort } from './window-judges.js'

/** A source of metrics, and how it is read. */
export interface ReactionCase {
  readonly requestsPerMinute: number
  readonly canaryShare: number
  readonly scenario: Scenario
  readonly windowSeconds: number
  /** How much later than its end a window is complete. */
  readonly delaySeconds: number
}

/** From the first bad request of a canary to the request of its rollback. */
export interface Reaction {
  readonly detectedShare: number
  readonly medianSeconds: number | undefined
  /** What 95% of all rollouts stay within; undefined where fewer are detected. */
  readonly mostlySeconds: number | undefined
}

/** To notice that a window is due, and to read it. */
const READ_SECONDS = 1
const WATCHED_SECONDS = 600

/**
 * Draws rollouts of a canary that is bad from its first request on, second by second. Its weight rises at any moment of a window,
 * and that window is dropped. The next ones are judged as soon as they are complete.
 */
export function measureReaction(
  judge: Judge,
  given: ReactionCase,
  { runs, seed }: { readonly runs: number; readonly seed: number }
): Reaction {
  const random = randomCounts(seed)
  const times = Array.from({ length: runs }, () => reactOnce(judge, given, random))
  const ended = times.filter(time => time !== undefined)
  return {
    detectedShare: ended.length / runs,
    medianSeconds: 2 * ended.length < runs ? undefined : quantile(padded(ended, runs), 0.5),
    mostlySeconds: ended.length < 0.95 * runs ? undefined : quantile(padded(ended, runs), 0.95)
  }
}

function padded(times: readonly number[], runs: number): readonly number[] {
  return [...times, ...Array.from({ length: runs - times.length }, () => Infinity)]
}

function reactOnce(judge: Judge, given: ReactionCase, random: RandomCounts): number | undefined {
  const { windowSeconds, delaySeconds } = given
  const windowCount = Math.floor(WATCHED_SECONDS / windowSeconds) - 1
  // The weight rises within a second: what is left of that one comes first.
  const rest = fraction(random)
  const dropped = random.below(windowSeconds) + 1
  const seconds = Array.from({ length: dropped + windowCount * windowSeconds }, (_, index) =>
    drawSecond(given, index === 0 ? rest : 1, random)
  )
  const first = seconds.findIndex(({ canary }) => canary.bad > 0)
  const windows = Array.from({ length: windowCount }, (_, index) =>
    sumSeconds(seconds, { from: dropped + index * windowSeconds, length: windowSeconds })
  )
  const abort = findAbort(judge, windows)
  if (abort === undefined || first === -1) return undefined
  // The first of several requests at random moments of a second.
  const within = 1 - fraction(random) ** (1 / (seconds[first]?.canary.bad ?? 1))
  const firstAt = first === 0 ? within * rest : rest + first - 1 + within
  return rest + dropped - 1 + (abort + 1) * windowSeconds + delaySeconds + READ_SECONDS - firstAt
}

function fraction(random: RandomCounts): number {
  return (random.below(1_000) + 0.5) / 1_000
}

interface Second {
  readonly canary: Counts
  readonly stable: Counts
}

function drawSecond(
  { requestsPerMinute, canaryShare, scenario }: ReactionCase,
  seconds: number,
  random: RandomCounts
): Second {
  const draw = (share: number, rate: number) => {
    const n = random.poisson((requestsPerMinute * share * seconds) / 60)
    return { n, bad: random.binomial(n, rate) }
  }
  return { canary: draw(canaryShare, scenario.canaryRate), stable: draw(1 - canaryShare, scenario.stableRate) }
}

function sumSeconds(
  seconds: readonly Second[],
  { from, length }: { readonly from: number; readonly length: number }
): Bucket {
  const sum = { canary: { n: 0, bad: 0 }, stable: { n: 0, bad: 0 } }
  for (const { canary, stable } of seconds.slice(from, from + length)) {
    sum.canary = { n: sum.canary.n + canary.n, bad: sum.canary.bad + canary.bad }
    sum.stable = { n: sum.stable.n + stable.n, bad: sum.stable.bad + stable.bad }
  }
  return { t: from * 1000, ...sum }
}
