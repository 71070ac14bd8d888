/** A figure with the number of things that it rests on, or that number alone where there were too few. */
export type Figure =
  | { readonly kind: 'measured'; readonly value: number; readonly seen: number }
  | { readonly kind: 'too-few'; readonly seen: number; readonly needed: number }

/** The quantile (0 to 1) of the values by linear interpolation between the two nearest: half of an even number is their mean. */
export function measureQuantile(values: readonly number[], share: number, needed: number): Figure {
  if (values.length < needed || values.length === 0) return { kind: 'too-few', seen: values.length, needed }
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return { kind: 'measured', value: below + (above - below) * (place - Math.floor(place)), seen: values.length }
}

/** The share of those that `isCounted`. */
export function measureShare<Item>(items: readonly Item[], isCounted: (item: Item) => boolean, needed: number): Figure {
  if (items.length < needed) return { kind: 'too-few', seen: items.length, needed }
  return { kind: 'measured', value: items.filter(isCounted).length / items.length, seen: items.length }
}
