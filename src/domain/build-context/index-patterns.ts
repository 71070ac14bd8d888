import type { CompiledPattern } from './compile-ignore-pattern.js'

/**
 * Finds the few patterns that can name a path among thousands: by the literal end of each, or by its literal start. Returns their
 * indices, in no order; every pattern that names the path is among them.
 */
export function indexPatterns(patterns: readonly CompiledPattern[]): (path: string) => readonly number[] {
  const always: number[] = []
  const byEnd = new Map<string, number[]>()
  const byStart = new Map<string, number[]>()
  for (const [index, { start, end }] of patterns.entries()) {
    const [group, literal] = end === '' ? [byStart, start] : [byEnd, end]
    if (literal === '') always.push(index)
    else add(group, literal, index)
  }
  const endLengths = lengthsOf(byEnd)
  const startLengths = lengthsOf(byStart)
  return path => [
    ...always,
    ...endLengths.flatMap(length => (length > path.length ? [] : (byEnd.get(path.slice(-length)) ?? []))),
    ...startLengths.flatMap(length => (length > path.length ? [] : (byStart.get(path.slice(0, length)) ?? [])))
  ]
}

function lengthsOf(group: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...group.keys()].map(({ length }) => length))]
}

function add(group: Map<string, number[]>, literal: string, index: number): void {
  const indices = group.get(literal)
  if (indices === undefined) group.set(literal, [index])
  else indices.push(index)
}
