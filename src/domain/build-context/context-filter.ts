import { compileIgnorePattern, type CompiledPattern } from './compile-ignore-pattern.js'
import { indexPatterns } from './index-patterns.js'
import { refuse, type IgnorePattern } from './read-ignore-patterns.js'

/** Which patterns matched a folder or one above it, by their index, ascending: what is in it inherits that. */
export type FolderMatches = readonly number[]

/** What to do with one path. */
export interface PathDecision {
  readonly isIgnored: boolean
  /** Whether a folder has to be walked: one that is ignored, only where something in it can be taken back. */
  readonly enters: boolean
  /** Of a folder: for what is in it. */
  readonly matches: FolderMatches
}

/** Decides path by path, folders before what is in them. */
export interface ContextFilter {
  /** `path` is relative to the context, with slashes. `above`: the `matches` of its folder; undefined directly in the context. */
  decide(path: string, kind: 'folder' | 'other', above: FolderMatches | undefined): PathDecision
}

const SENT: PathDecision = { isIgnored: false, enters: true, matches: [] }
/** Patterns with one of these match more than what starts with them. */
const SPECIAL = /[*[\]?^\\]/

/**
 * The rules by which BuildKit's client leaves files out of a context: the last pattern that matches a path, or a folder above it, wins.
 * They are those of `MatchesUsingParentResults` in https://pkg.go.dev/github.com/moby/patternmatcher and of `NewFilterFS` in
 * https://pkg.go.dev/github.com/tonistiigi/fsutil. `file` names the ignore file in errors.
 */
export function contextFilter(patterns: readonly IgnorePattern[], file: string): ContextFilter {
  if (patterns.length === 0) return { decide: () => SENT }
  const compiled = patterns.map(({ text }) => compileIgnorePattern(text))
  const candidatesFor = indexPatterns(compiled)
  const mayReturn = returns(patterns)

  return {
    decide(path, kind, above = []) {
      const matches: number[] = []
      const inherited = new Set(above)
      let isIgnored = false
      for (const index of ascending(candidatesFor(path), above)) {
        const pattern = patterns[index]
        const test = compiled[index]
        if (pattern === undefined || test === undefined) continue
        // Only what would change the outcome is looked at. What is in a folder inherits no more than was looked at.
        const isMatch =
          inherited.has(index) ||
          ((pattern.kind === 'include') === isIgnored && names(test, path, { ...pattern, file }))
        if (!isMatch) continue
        matches.push(index)
        isIgnored = pattern.kind === 'exclude'
      }
      return { isIgnored, enters: kind === 'folder' && (!isIgnored || mayReturn(path)), matches }
    }
  }
}

function ascending(some: readonly number[], others: readonly number[]): readonly number[] {
  return [...new Set([...some, ...others])].sort((one, other) => one - other)
}

function names(test: CompiledPattern, path: string, { file, line }: { file: string; line: number }): boolean {
  try {
    return test.names(path)
  } catch (error) {
    throw refuse({ file, line }, 'the pattern is not valid', error)
  }
}

/** Whether an ignored folder can hold what is taken back. */
function returns(patterns: readonly IgnorePattern[]): (path: string) => boolean {
  const starts = patterns
    .filter(({ kind }) => kind === 'include')
    .map(({ text }) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''))
  if (starts.some(start => SPECIAL.test(start))) return () => true
  const folders = starts.map(start => `${start}/`)
  return path => folders.some(folder => folder.startsWith(`${path}/`))
}
