/** What `?` matches: itself, or any one character. */
export interface PatternRule {
  readonly questionMark: 'itself' | 'any-character'
}

/**
 * Whether a text is what a pattern describes, in which `*` matches any characters. Takes at most the product of both lengths: a
 * regular expression made of the pattern would try every way to share the text among several stars.
 */
export function matchesPattern(text: string, pattern: string, { questionMark }: PatternRule): boolean {
  const fits = (at: number, place: number) =>
    pattern[place] === text[at] || (questionMark === 'any-character' && pattern[place] === '?')
  let at = 0
  let place = 0
  let afterStar = -1
  let resumeAt = 0
  while (at < text.length) {
    if (pattern[place] === '*') {
      place += 1
      afterStar = place
      resumeAt = at
    } else if (place < pattern.length && fits(at, place)) {
      at += 1
      place += 1
    } else if (afterStar >= 0) {
      // The last star takes one character more; earlier ones never need to.
      resumeAt += 1
      at = resumeAt
      place = afterStar
    } else return false
  }
  while (pattern[place] === '*') place += 1
  return place === pattern.length
}
