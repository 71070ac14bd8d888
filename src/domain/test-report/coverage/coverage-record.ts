import type { ProblemCounter } from '../report-problem.js'

/** What a report has about one source file. */
export interface CoverageRecord {
  /** As the report writes it. */
  readonly file: string
  /** Folders that the name may be relative to, as the report writes them: `<source>` of Cobertura. */
  readonly sources: readonly string[]
  /** Distinguishes files of the same name in a report: the JaCoCo module. */
  readonly module: string
  readonly measure: Measure
}

/** How much of a file the tests ran. */
export type Measure =
  /** Sorted lines, each once: twice its number, and one more when it is covered. */
  | { readonly kind: 'lines'; readonly lines: Uint32Array }
  /** Statements in blocks, by where a block begins and ends. */
  | { readonly kind: 'blocks'; readonly blocks: ReadonlyMap<string, Block> }
  /** Lines that are counted and not named. */
  | { readonly kind: 'counts'; readonly covered: number; readonly total: number }

export interface Block {
  readonly statements: number
  readonly isCovered: boolean
}

/** The content of a coverage report. */
export interface CoverageReading {
  readonly kind: 'coverage'
  readonly records: readonly CoverageRecord[]
  /** Ambiguities in the report, one sentence each. */
  readonly problems: readonly string[]
}

/** A count of lines that a report, or a part of it, announces. */
export interface AnnouncedLines {
  readonly announced: number
  readonly covered: number
  /** How many lines it lists. */
  readonly listed: number
}

/**
 * Lines that are announced and not listed: not covered, unless nothing at all is listed and the counts are all there is. In a list, which is
 * empty where all lines are listed. `place`: whose lines they are, such as `The report`; `file`: what their row in the table is called.
 */
export function absentLines(
  { announced, covered, listed }: AnnouncedLines,
  { file, module, place }: { readonly file: string; readonly module: string; readonly place: string },
  problems: ProblemCounter
): readonly CoverageRecord[] {
  const total = Math.floor(announced) - listed
  if (total <= 0) return []
  if (listed > 0) problems.add('declares more lines than it lists; the others count as not covered', place)
  const known = listed === 0 ? Math.min(Math.max(0, Math.floor(covered)), total) : 0
  return [{ file, sources: [], module, measure: { kind: 'counts', covered: known, total } }]
}

/** The row of lines that a whole report does not list. */
export const UNLISTED = '(lines not listed)'

const HIGHEST_LINE = 0x7fff_ffff

/** Collects lines of one file, in any order; a line that is covered once is covered. */
export class LineCollector {
  readonly #known = new Map<number, boolean>()
  #unnumbered = 0

  /** `line` undefined: the report names no number that can be read. It is a line of its own. */
  add(line: number | undefined, isCovered: boolean): void {
    const isNumber = line !== undefined && Number.isSafeInteger(line) && line >= 0 && line < HIGHEST_LINE
    const key = isNumber ? line : HIGHEST_LINE - this.#unnumbered
    if (!isNumber) this.#unnumbered += 1
    if (isCovered || !this.#known.has(key)) this.#known.set(key, isCovered)
  }

  /** Lines without a number that are added from now on may be those that were added before. */
  startRecord(): void {
    this.#unnumbered = 0
  }

  get size(): number {
    return this.#known.size
  }

  measure(): Measure {
    const lines = Uint32Array.from(this.#known, ([line, isCovered]) => line * 2 + (isCovered ? 1 : 0))
    return { kind: 'lines', lines: lines.sort() }
  }
}
