/** `1 test`, `2 tests`. `many`: the plural, where it is not the noun with an `s`. */
export function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}
