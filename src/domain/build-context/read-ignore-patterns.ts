import { DeployError } from '../errors.js'
import { cleanPath } from './clean-path.js'
import { isWellFormedGlob } from './is-well-formed-glob.js'

/** One line of an ignore file that names files. */
export interface IgnorePattern {
  /** Without the `!`, cleaned. */
  readonly text: string
  readonly kind: 'exclude' | 'include'
  /** Line in the file, from 1. */
  readonly line: number
}

/** A longer line fails the build: BuildKit reads lines with https://pkg.go.dev/bufio#Scanner, which holds 64 KiB. */
const LONGEST_LINE_BYTES = 65_535
/** What Go calls white space: https://pkg.go.dev/unicode#IsSpace. JavaScript's own class lacks U+0085 and has U+FEFF. */
const SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const LEADING_SPACE = new RegExp(`^${SPACE}+`)
const IS_SPACE = new RegExp(`^${SPACE}$`)

/**
 * The patterns of a `.dockerignore`, in order, as BuildKit reads them: https://docs.docker.com/build/concepts/context/#syntax and
 * https://pkg.go.dev/github.com/moby/patternmatcher/ignorefile. `file` names it in errors. Throws `bad-input` with the line where
 * BuildKit would fail the build.
 */
export function readIgnorePatterns(text: string, file: string): readonly IgnorePattern[] {
  const patterns: IgnorePattern[] = []
  const lines = text.split('\n')
  for (const [index, raw] of lines.entries()) {
    const line = index + 1
    if (raw.length * 3 > LONGEST_LINE_BYTES && new TextEncoder().encode(raw).length > LONGEST_LINE_BYTES) {
      throw refuse({ file, line }, 'the line is longer than 65,535 bytes')
    }
    const pattern = readLine(index === 0 ? raw.replace(/^\ufeff/, '') : raw)
    if (pattern === undefined) continue
    if (pattern.text === '' || !isWellFormedGlob(pattern.text)) throw refuse({ file, line }, 'the pattern is not valid')
    patterns.push({ ...pattern, line })
  }
  return patterns
}

/** The error of a line that BuildKit does not accept. It does not repeat the line. */
export function refuse(
  { file, line }: { readonly file: string; readonly line: number },
  fault: string,
  cause?: unknown
): DeployError {
  return new DeployError(
    'bad-input',
    `${file}, line ${line}: ${fault}. Correct the line; see https://docs.docker.com/build/concepts/context/#syntax.`,
    { cause, position: { file, line } }
  )
}

function readLine(raw: string): Omit<IgnorePattern, 'line'> | undefined {
  // A comment starts in the first column.
  if (raw.startsWith('#')) return undefined
  const trimmed = trimSpace(raw)
  if (trimmed === '') return undefined
  const isInclude = trimmed.startsWith('!')
  const named = isInclude ? trimSpace(trimmed.slice(1)) : trimmed
  if (named === '') return { text: '', kind: 'include' }
  const cleaned = cleanPath(named)
  const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned
  // The matcher cleans again, with the mark: https://pkg.go.dev/github.com/moby/patternmatcher#New
  const whole = cleanPath(trimSpace(isInclude ? `!${relative}` : relative))
  return whole.startsWith('!') ? { text: whole.slice(1), kind: 'include' } : { text: whole, kind: 'exclude' }
}

/** Linear: a pattern anchored at the end would be tried at every blank. */
function trimSpace(text: string): string {
  let end = text.length
  while (end > 0 && IS_SPACE.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).replace(LEADING_SPACE, '')
}
