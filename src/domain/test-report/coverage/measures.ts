import type { Block, Measure } from './coverage-record.js'

/** Lines or statements of a file. */
export function totalsOf(measure: Measure): { readonly covered: number; readonly total: number } {
  switch (measure.kind) {
    case 'lines':
      return { covered: measure.lines.reduce((sum, line) => sum + (line & 1), 0), total: measure.lines.length }
    case 'blocks': {
      const blocks = [...measure.blocks.values()]
      const sum = (chosen: readonly Block[]) => chosen.reduce((total, { statements }) => total + statements, 0)
      return { covered: sum(blocks.filter(({ isCovered }) => isCovered)), total: sum(blocks) }
    }
    case 'counts':
      return measure
  }
}

/**
 * Merges two measures of one file: a line is covered when either measure covers it. When they cannot be compared line by line, the result
 * is the lowest certain value: the better of two counts, or the lower share of two kinds.
 */
export function mergeMeasures(one: Measure, other: Measure): Measure {
  if (one.kind === 'lines' && other.kind === 'lines')
    return { kind: 'lines', lines: mergeLines(one.lines, other.lines) }
  if (one.kind === 'blocks' && other.kind === 'blocks')
    return { kind: 'blocks', blocks: mergeBlocks(one.blocks, other.blocks) }
  if (one.kind === 'counts' && other.kind === 'counts') {
    return { kind: 'counts', covered: Math.max(one.covered, other.covered), total: Math.max(one.total, other.total) }
  }
  return share(one) <= share(other) ? one : other
}

function share(measure: Measure): number {
  const { covered, total } = totalsOf(measure)
  return total === 0 ? 1 : covered / total
}

function mergeLines(one: Uint32Array, other: Uint32Array): Uint32Array {
  const merged = new Uint32Array(one.length + other.length)
  let length = 0
  for (let a = 0, b = 0; a < one.length || b < other.length; length += 1) {
    const left = one[a] ?? Infinity
    const right = other[b] ?? Infinity
    const line = Math.min(Math.floor(left / 2), Math.floor(right / 2))
    const isLeft = Math.floor(left / 2) === line
    const isRight = Math.floor(right / 2) === line
    merged[length] = line * 2 + ((isLeft && left % 2 === 1) || (isRight && right % 2 === 1) ? 1 : 0)
    if (isLeft) a += 1
    if (isRight) b += 1
  }
  return merged.slice(0, length)
}

function mergeBlocks(one: ReadonlyMap<string, Block>, other: ReadonlyMap<string, Block>): ReadonlyMap<string, Block> {
  const merged = new Map(one)
  for (const [place, block] of other) {
    const known = merged.get(place)
    merged.set(place, {
      statements: Math.max(block.statements, known?.statements ?? 0),
      isCovered: block.isCovered || known?.isCovered === true
    })
  }
  return merged
}

/** Whether two measures are of the same lines, covered or not: two files of one name hardly ever are. */
export function hasSameLines(one: Measure, other: Measure): boolean {
  if (one.kind === 'lines' && other.kind === 'lines') {
    return (
      one.lines.length === other.lines.length &&
      one.lines.every((line, index) => line >>> 1 === (other.lines[index] ?? 0) >>> 1)
    )
  }
  if (one.kind === 'blocks' && other.kind === 'blocks') {
    return one.blocks.size === other.blocks.size && [...one.blocks.keys()].every(place => other.blocks.has(place))
  }
  return one.kind === other.kind && totalsOf(one).total === totalsOf(other).total
}
