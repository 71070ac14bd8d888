import { capitalize } from '../../text/capitalize.js'
import type { GateResult } from '../gate-result.js'
import type { Observations, TargetReading } from '../observations.js'

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
    return {
      kind: 'inconclusive',
      doubt: 'insufficient-data',
      reason: 'The targets have not been read yet.',
      clause: 'the targets could not be read',
      evidence
    }
  }
  if (unhealthy >= READINGS_TO_FAIL) {
    const clause = `${describe(last)} in ${unhealthy} consecutive readings${why(last)}`
    return { kind: 'fail', reason: `${capitalize(clause)}.`, clause, evidence }
  }
  if (unhealthy > 0 || last.healthy === 0) {
    const clause = `${describe(last)}${why(last)}`
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${capitalize(clause)}.`, clause, evidence }
  }
  return { kind: 'pass', reason: `All ${last.healthy} canary targets are healthy.`, evidence }
}

function describe({ healthy, unhealthy }: TargetReading): string {
  return healthy + unhealthy === 0
    ? 'the canary has no target yet'
    : `${unhealthy} of ${healthy + unhealthy} canary targets are unhealthy`
}

function why({ reasons }: TargetReading): string {
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`
}
