/** What the reports are read for. */
export type Purpose = 'tests' | 'coverage'

/** A format that is known by name, and what to write instead of it. */
export interface KnownFormat {
  /** With its article. */
  readonly name: string
  readonly of: Purpose | 'other'
  readonly advice: string
}

export const JUNIT = 'Write JUnit XML'
export const LCOV = 'Write LCOV or Cobertura'
