/**
 * Chooses among weighted entries so that any short run of choices is as near to the weights as whole numbers can be
 * (the smooth weighted round robin of nginx). A real load balancer draws at random, which a test cannot assert on before
 * thousands of requests; statistics under random noise are tested where they are computed, not through sockets.
 */
export class WeightedChoice<T> {
  private readonly entries: { readonly item: T; readonly weight: number; credit: number }[]
  private readonly total: number

  constructor(weighted: readonly { readonly item: T; readonly weight: number }[]) {
    this.entries = weighted.filter(({ weight }) => weight > 0).map(({ item, weight }) => ({ item, weight, credit: 0 }))
    this.total = this.entries.reduce((sum, { weight }) => sum + weight, 0)
  }

  /** Undefined when every weight is 0. */
  next(): T | undefined {
    let best = this.entries[0]
    if (best === undefined) return undefined
    for (const entry of this.entries) {
      entry.credit += entry.weight
      if (entry.credit > best.credit) best = entry
    }
    best.credit -= this.total
    return best.item
  }
}
