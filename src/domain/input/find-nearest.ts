const WORD_START = 3
const SHORT_WORD = 5
/** Characters; no known name is this long, and the time for a word grows with its length times theirs. */
const LONGEST_COMPARED = 64

/** The known name that a word is the start of, or else the one that takes the fewest single-character edits to become. */
export function findNearest(word: string, candidates: readonly string[]): string {
  const begun = candidates.filter(candidate => word.length >= WORD_START && candidate.startsWith(word))
  const compared = word.slice(0, LONGEST_COMPARED)
  const [nearest] = (begun.length > 0 ? begun : candidates).toSorted(
    (one, other) => distance(compared, one) - distance(compared, other)
  )
  return nearest ?? ''
}

/**
 * The known name that a word was most likely meant to be: the same but for capitals, hyphens and underscores, or at most two edits away
 * (one for words below five characters). Undefined when none is that close.
 */
export function findMeant(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined
  const plain = plainOf(word)
  const same = candidates.find(candidate => plainOf(candidate) === plain)
  if (same !== undefined) return same
  const nearest = findNearest(plain, candidates.map(plainOf))
  const edits = plain.length < SHORT_WORD ? 1 : 2
  return distance(plain, nearest) <= edits ? candidates.find(candidate => plainOf(candidate) === nearest) : undefined
}

function plainOf(word: string): string {
  return word.toLowerCase().replace(/[-_. ]/g, '')
}

/** Levenshtein distance. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 0; row < from.length; row += 1) {
    const line = [row + 1]
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row] === to[column - 1] ? 0 : 1)
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    above = line
  }
  return above.at(-1) ?? 0
}
