/** What a report says of one source file. */
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

/** What a report of coverage says. */
export interface CoverageReading {
  readonly kind: 'coverage'
  readonly records: readonly CoverageRecord[]
  /** Ambiguities in the report, one sentence each. */
  readonly problems: readonly string[]
}

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

/** Counts of one kind of problem, with the first place of each: a report may have as many as lines. */
export class ProblemCounter {
  readonly #found = new Map<string, { count: number; first: string }>()

  /** `what`: a clause about one line, such as `has no hit count`. `place`: where, such as `line 4`. */
  add(what: string, place: string): void {
    const known = this.#found.get(what)
    this.#found.set(what, { count: (known?.count ?? 0) + 1, first: known?.first ?? place })
  }

  sentences(): readonly string[] {
    return [...this.#found].map(([what, { count, first }]) =>
      count === 1 ? `${first} ${what}.` : `${first} and ${count - 1} more: each ${what}.`
    )
  }
}
