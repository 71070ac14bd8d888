/** An ambiguity in a report. `error`: something failed that no test shows. `doubt`: figures may be incomplete. */
export interface ReportProblem {
  readonly kind: 'error' | 'doubt'
  /** A whole sentence. */
  readonly text: string
}

/** A text that is not a readable report. `broken`: incomplete, in a supported format. `other`: in an unsupported format. */
export interface UnreadReport {
  readonly kind: 'broken' | 'other' | 'unknown'
  /** Sentences that describe what it is and what to do. */
  readonly text: string
}

const LONGEST_NAME = 100

/** The name of a suite or file in a sentence. */
export function quoteReported(name: string): string {
  return `"${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}"`
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
