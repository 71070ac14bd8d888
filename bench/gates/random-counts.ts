import { seededRandom } from '../../local/aws/seeded-random.js'

/** Counts drawn from a seeded generator: the same seed gives the same numbers on every machine. */
export interface RandomCounts {
  /** How many requests arrive when `mean` are expected. */
  poisson(mean: number): number
  /** How many of `trials` requests fail when each does with this probability. */
  binomial(trials: number, probability: number): number
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
  /** A whole number from 0, below this one. */
  below(limit: number): number
}

export function randomCounts(seed: number): RandomCounts {
  const next = seededRandom(seed)
  // The time between two arrivals is exponential.
  const poisson = (mean: number): number => {
    if (mean > 500) return poisson(mean / 2) + poisson(mean / 2)
    const limit = Math.exp(-mean)
    let product = next()
    let count = 0
    while (product > limit) {
      product *= next()
      count += 1
    }
    return count
  }
  // The number of requests between two failures is geometric.
  const binomial = (trials: number, probability: number): number => {
    if (probability > 0.5) return trials - binomial(trials, 1 - probability)
    if (probability <= 0) return 0
    const step = Math.log1p(-probability)
    let count = -1
    let seen = 0
    while (seen <= trials) {
      count += 1
      seen += Math.floor(Math.log(1 - next()) / step) + 1
    }
    return count
  }
  return { poisson, binomial, happens: probability => next() < probability, below: limit => Math.floor(next() * limit) }
}
