import type { WindowCounts } from './count-windows.js'
import { matchersBeside, type CounterTerm, type Selector } from './selector.js'
import type { Series } from './series.js'

/** What one selector returned on one side. */
export interface ReadSelector {
  readonly selector: Selector
  readonly series: readonly Series[]
  readonly counts: WindowCounts
}

/**
 * The counts of a counter on one side. A window that one of its selectors has no value for is a zero only where that is proven:
 * `others` has a selector of the same metric with a value, and the missing series differ from it only by labels that its series have.
 */
export function combineTerms(
  terms: readonly CounterTerm[],
  { read, starts }: { readonly read: ReadonlyMap<string, ReadSelector>; readonly starts: readonly number[] }
): WindowCounts {
  const known = terms.flatMap(({ sign, selector }) => {
    const found = read.get(selector.text)
    return found === undefined ? [] : [{ sign, found, proofs: proofsFor(found, [...read.values()]) }]
  })
  const values = new Map<number, number>()
  const unsettled = new Set(known.flatMap(({ found }) => [...found.counts.unsettled]))
  for (const start of starts) {
    const parts = known.map(({ sign, found, proofs }) => {
      const isProvenZero = proofs.some(({ counts }) => counts.values.has(start) && !counts.unsettled.has(start))
      const value = found.counts.values.get(start) ?? (isProvenZero ? 0 : undefined)
      return value === undefined ? undefined : sign * value
    })
    const total = parts.reduce<number | undefined>(
      (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
      0
    )
    if (total === undefined || known.length < terms.length) continue
    const count = Math.round(total)
    if (count < 0 || !Number.isSafeInteger(count)) unsettled.add(start)
    else values.set(start, count)
  }
  return { values, unsettled }
}

function proofsFor(found: ReadSelector, all: readonly ReadSelector[]): readonly ReadSelector[] {
  return all.filter(({ selector, series }) => {
    if (selector.text === found.selector.text || series.length === 0) return false
    const beside = matchersBeside(found.selector, selector)
    return beside?.every(({ label }) => series.every(({ labels }) => (labels.get(label) ?? '') !== '')) ?? false
  })
}
