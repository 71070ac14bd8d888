/**
 * Whether a pattern has the syntax of Go's `filepath.Match`, which BuildKit checks first: a `[` is closed, is not empty, has whole
 * ranges, and no `\` ends the pattern. https://pkg.go.dev/path/filepath#Match
 */
export function isWellFormedGlob(pattern: string): boolean {
  const runes = Array.from(pattern)
  let at = 0
  while (at < runes.length) {
    const rune = runes[at]
    at += 1
    if (rune === '\\') {
      if (at >= runes.length) return false
      at += 1
    } else if (rune === '[') {
      const end = endOfClass(runes, at)
      if (end === undefined) return false
      at = end
    }
  }
  return true
}

/** Where the class that starts at `from` ends, behind its `]`. */
function endOfClass(runes: readonly string[], from: number): number | undefined {
  let at = runes[from] === '^' ? from + 1 : from
  for (let ranges = 0; ; ranges += 1) {
    if (runes[at] === ']' && ranges > 0) return at + 1
    const low = endOfBound(runes, at)
    if (low === undefined) return undefined
    const high = runes[low] === '-' ? endOfBound(runes, low + 1) : low
    if (high === undefined) return undefined
    at = high
  }
}

/** A bound of a range is one character, or one behind a `\`; the class cannot end right behind it. */
function endOfBound(runes: readonly string[], from: number): number | undefined {
  const rune = runes[from]
  if (rune === undefined || rune === '-' || rune === ']') return undefined
  const end = rune === '\\' ? from + 2 : from + 1
  return end >= runes.length ? undefined : end
}
