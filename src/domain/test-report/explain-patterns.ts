import { quotePattern } from './split-patterns.js'

/** Where build tools write reports by default: not each of them must have a file. Defaults of `test-report` and `test.yml`. */
export const CUSTOMARY_PATTERNS: ReadonlySet<string> = new Set([
  '**/junit*.xml',
  '**/target/surefire-reports/TEST-*.xml',
  '**/target/failsafe-reports/TEST-*.xml',
  '**/build/test-results/**/TEST-*.xml',
  '**/lcov.info',
  '**/*cobertura*.xml',
  '**/coverage.xml',
  '**/jacoco*.xml',
  '**/cover*.out'
])

/** Patterns of an input that found no file. */
export interface EmptyPatterns {
  readonly unmatched: readonly string[]
  readonly folders: readonly string[]
  /** How many files the others found. */
  readonly found: number
  /** A pattern within a folder. */
  readonly example: string
}

const MOST = 20

/** A sentence for each pattern that found no file although others did, and for each that names a folder. */
export function explainPatterns({ unmatched, folders, found, example }: EmptyPatterns): readonly string[] {
  const ofFolders = folders.map(
    pattern =>
      `${quotePattern(pattern)} is a folder. List the reports in it, such as ${quotePattern(join(pattern, example))}.`
  )
  const missing = found === 0 ? [] : unmatched.filter(pattern => !CUSTOMARY_PATTERNS.has(pattern))
  const ofMissing = missing.map(
    pattern => `No file matches ${quotePattern(pattern)}. Correct the pattern, or remove it.`
  )
  return [...ofFolders, ...ofMissing].slice(0, MOST)
}

function join(folder: string, pattern: string): string {
  return folder.endsWith('/') ? folder + pattern : `${folder}/${pattern}`
}
