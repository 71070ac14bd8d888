/** A part of a summary: items between a start and an end, each of them whole or left out. */
export interface SummaryPart {
  readonly start: string
  /** Made only as long as there is room. */
  readonly items: readonly (() => string)[]
  readonly end: string
  /** The separator of two items. */
  readonly between: string
  /** What the items are, after a number: `events`, `services`. */
  readonly noun: string
}

const ENCODER = new TextEncoder()
/** No part takes the room of all others. */
const PART_BYTES = 150 * 1024

/** A part that is there whole or not at all. */
export function wholePart(text: string): SummaryPart {
  return { start: '', items: [() => text], end: '', between: '', noun: 'parts' }
}

/**
 * The parts in their order, within `limitBytes`: of a part that is too long the first items, with a note on how many were left out.
 * A part of which nothing fits is counted at the end.
 */
export function fitSummary(parts: readonly SummaryPart[], limitBytes: number): string {
  const kept: string[] = []
  let room = limitBytes
  let left = 0
  for (const part of parts.filter(({ items }) => items.length > 0)) {
    const text = fitPart(part, Math.min(room, PART_BYTES))
    if (text === undefined) left += 1
    else {
      kept.push(text)
      room -= sizeOf(text) + 2
    }
  }
  if (left > 0) kept.push(`_${left} more parts were truncated to fit this summary._`)
  return `${kept.join('\n\n')}\n`
}

function fitPart({ start, items, end, between, noun }: SummaryPart, limitBytes: number): string | undefined {
  const note = (count: number) => (count === 0 ? '' : `\n\n_${count} more ${noun} were truncated to fit this summary._`)
  let room = limitBytes - sizeOf(start) - sizeOf(end) - sizeOf(note(items.length))
  const shown: string[] = []
  for (const make of items) {
    const item = make()
    room -= sizeOf(item) + sizeOf(between)
    if (room < 0) break
    shown.push(item)
  }
  return shown.length === 0 ? undefined : start + shown.join(between) + end + note(items.length - shown.length)
}

function sizeOf(text: string): number {
  return ENCODER.encode(text).length
}
