import { absoluteTest } from '../../src/domain/gate/statistics/absolute-test.js'
import { badRate, type Bucket } from '../../src/domain/gate/statistics/bucket.js'
import { isFailing } from '../../src/domain/gate/statistics/e-value.js'
import { relativeTest } from '../../src/domain/gate/statistics/relative-test.js'
import { separateSharedBreach } from '../../src/domain/gate/statistics/shared-breach.js'
import type { Judge } from './judges.js'

/** The settings of the tests on one signal, as `errors:` has them by default. */
export interface TestSettings {
  /** Chance of ever aborting a healthy canary, for each test. */
  readonly alpha: number
  readonly tolerance: number
  /** The service level; without it, the canary is compared with stable only. */
  readonly maxRate?: number | undefined
  readonly windowSeconds: number
}

/** Both tests share a false-abort rate of 1%. */
export const DEFAULT_TESTS = { alpha: 0.005, tolerance: 0.25, maxRate: 0.01 } as const

const SHARED_BREACH_SECONDS = 300

/**
 * The default tests on windows of any length. The evidence against a canary never rises in a window in which none of its requests
 * failed, so those are passed over: bakes of two hours are simulated in a reasonable time.
 */
export function testsJudge(name: string, settings: TestSettings): Judge {
  return {
    name,
    aborts: windows => {
      const failed = (windows.at(-1)?.canary.bad ?? 0) > 0
      if (failed && isFailing(relativeTest(windows, settings.tolerance), settings.alpha)) return true
      return settings.maxRate !== undefined && breaches(windows, { ...settings, maxRate: settings.maxRate })
    }
  }
}

/** Above the service level, and not together with stable: then the gate waits for five minutes first. */
function breaches(
  windows: readonly Bucket[],
  { alpha, maxRate, windowSeconds }: TestSettings & { readonly maxRate: number }
): boolean {
  // At or below the accepted rate, no alternative is likelier than it.
  if (windows.every(({ canary }) => badRate(canary) <= maxRate)) return false
  const { own, shared, recovering } = separateSharedBreach(windows, maxRate)
  const statesOf = (tested: readonly Bucket[]) =>
    absoluteTest(
      tested.map(({ canary }) => canary),
      maxRate
    )
  const now = statesOf(own).at(-1)
  if (now !== undefined && isFailing(now, alpha)) return true
  const history = statesOf(shared)
  const lasting = history.slice(0, history.length - recovering)
  const failing = lasting.length - 1 - lasting.findLastIndex(state => !isFailing(state, alpha))
  const last = history.at(-1)
  return last !== undefined && isFailing(last, alpha) && failing * windowSeconds > SHARED_BREACH_SECONDS
}

/** As an analysis of Argo Rollouts is mostly written: so many measurements in a row above a limit. */
export function consecutiveJudge(limit: number, times: number): Judge {
  return {
    name: `${times} in a row above ${limit * 100}%`,
    aborts: windows => windows.length >= times && windows.slice(-times).every(({ canary }) => badRate(canary) > limit)
  }
}

/** The index of the first window after which a judge aborts; undefined if it never does. */
export function findAbort(judge: Judge, windows: readonly Bucket[]): number | undefined {
  const index = windows.findIndex((_, last) => judge.aborts(windows.slice(0, last + 1)))
  return index === -1 ? undefined : index
}
