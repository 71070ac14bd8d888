/** The length of the longest match of a global pattern; 0 when there is none. A text may hold more matches than a call takes arguments. */
export function longestRun(text: string, pattern: RegExp): number {
  let longest = 0
  for (const [run] of text.matchAll(pattern)) longest = Math.max(longest, run.length)
  return longest
}
