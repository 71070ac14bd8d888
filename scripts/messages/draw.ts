/** Draws `count` of the items at random, in their order; the same seed draws the same ones. */
export function draw<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const random = randomNumbers(seed)
  const places = items.map((_, index) => ({ index, rank: random() })).sort((one, other) => one.rank - other.rank)
  const drawn = new Set(places.slice(0, count).map(({ index }) => index))
  return items.filter((_, index) => drawn.has(index))
}

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
