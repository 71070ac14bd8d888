import type { GateResult } from './gate-result.js'
import type { Observations, TargetReading } from './observations.js'

const READINGS_TO_FAIL = 2

/** Judges by the health of the canary's targets. One unhealthy reading may be a target that is being replaced; two are not. */
export function judgeTargets({ targets }: Observations): GateResult {
  const unhealthy = targets.length - 1 - targets.findLastIndex(reading => reading.unhealthy === 0)
  const last = targets.at(-1)
  const evidence = {
    abortProgress: Math.min(1, unhealthy / READINGS_TO_FAIL),
    dataProgress: last === undefined ? 0 : 1
  }
  if (last === undefined) {
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason: 'The targets were not read yet.', evidence }
  }
  if (unhealthy >= READINGS_TO_FAIL) {
    return { kind: 'fail', reason: `${describe(last)} in ${unhealthy} readings in a row${why(last)}.`, evidence }
  }
  if (unhealthy > 0 || last.healthy === 0) {
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${describe(last)}${why(last)}.`, evidence }
  }
  return { kind: 'pass', reason: `All ${last.healthy} targets of the new revision are healthy.`, evidence }
}

function describe({ healthy, unhealthy }: TargetReading): string {
  return healthy + unhealthy === 0
    ? 'The new revision has no target yet'
    : `${unhealthy} of ${healthy + unhealthy} targets of the new revision are unhealthy`
}

function why({ reasons }: TargetReading): string {
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`
}
