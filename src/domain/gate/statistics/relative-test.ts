import type { Bucket } from './bucket.js'
import { ALTERNATIVES, logMixture, type EValue } from './e-value.js'

/**
 * Tests whether the canary's rate of bad requests is more than `1 + tolerance` times that of the stable revision in the same
 * minutes. Given a bad request in a minute, it came from the canary with probability r·n_c / (r·n_c + n_b) at a true ratio r;
 * errors that hit both sides cancel out, and weights may change from minute to minute. After Lindon & Malek, Anytime-Valid
 * Inference for Multinomial Count Data, NeurIPS 2022.
 */
export function relativeTest(buckets: readonly Bucket[], tolerance: number): EValue {
  const accepted = 1 + tolerance
  const logs = ALTERNATIVES.map(times =>
    buckets.reduce((sum, bucket) => sum + logRatio(bucket, accepted, accepted * times), 0)
  )
  return { logE: logMixture(logs), badMinutes: buckets.filter(bucket => isBad(bucket, accepted)).length }
}

/**
 * ln of the likelihood ratio of one minute, `worse` against `accepted`:
 * bad_c·ln(θ(w)/θ(a)) + bad_b·ln((1−θ(w))/(1−θ(a))) with θ(r) = r·n_c/(r·n_c + n_b), rearranged so that nothing divides by 0.
 */
function logRatio({ canary, stable }: Bucket, accepted: number, worse: number): number {
  // Most windows of a service that is well have no bad request.
  if (canary.n === 0 || stable.n === 0 || (canary.bad === 0 && stable.bad === 0)) return 0
  const common = Math.log((worse * canary.n + stable.n) / (accepted * canary.n + stable.n))
  return canary.bad * (Math.log(worse / accepted) - common) - stable.bad * common
}

function isBad({ canary, stable }: Bucket, accepted: number): boolean {
  return canary.bad > 0 && stable.n > 0 && canary.bad * stable.n > accepted * stable.bad * canary.n
}
