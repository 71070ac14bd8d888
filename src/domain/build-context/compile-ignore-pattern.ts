import { RE2JS } from 're2js'

/** A pattern that was compiled. */
export interface CompiledPattern {
  /** Every path that it names starts and ends with these. */
  readonly start: string
  readonly end: string
  /** Whether it matches this path. Throws when the pattern makes no regular expression. */
  readonly names: (path: string) => boolean
}

/** What moby/patternmatcher escapes. It leaves `|`, `{` and `}` to the regular expression, and so does this. */
const ESCAPED = new Set('.+()$')

/**
 * Compiles one pattern to what https://pkg.go.dev/github.com/moby/patternmatcher does with it: the same regular expression, run by a
 * port of the same engine (RE2: time linear in the path), so that classes, escapes and even slips of the translation are the same.
 * A path is matched with regard to case.
 */
export function compileIgnorePattern(pattern: string): CompiledPattern {
  const { expression, kind } = translate(pattern)
  if (kind === 'exact') return { start: pattern, end: pattern, names: path => path === pattern }
  if (kind === 'prefix') {
    const prefix = pattern.slice(0, -2)
    return { start: prefix, end: '', names: path => path.startsWith(prefix) }
  }
  if (kind === 'suffix') {
    const suffix = pattern.slice(2)
    const name = suffix.replace(/^\//, '')
    // `**/a` names `a` too.
    return { start: '', end: name, names: path => path.endsWith(suffix) || path === name }
  }
  const { start, end, fewest } = literalParts(pattern)
  let compiled: RE2JS | undefined
  return {
    start,
    end,
    names(path) {
      if (path.length < fewest || !path.startsWith(start) || !path.endsWith(end)) return false
      compiled ??= RE2JS.compile(expression)
      return compiled.test(path)
    }
  }
}

/** Any folders, or none. No literal characters make this text: brackets are escaped. */
const ACROSS = '(.*/)?'

type MatchKind = 'exact' | 'prefix' | 'suffix' | 'expression'

function translate(pattern: string): { readonly expression: string; readonly kind: MatchKind } {
  // The scanner that reads a pattern there drops a byte order mark.
  const runes = Array.from(pattern.replace(/^\ufeff/, ''))
  let expression = '^'
  let kind: MatchKind = 'exact'
  for (let at = 0, step = 0; at < runes.length; at += 1, step += 1) {
    const rune = runes[at] ?? ''
    if (rune === '*' && runes[at + 1] === '*') {
      at += runes[at + 2] === '/' ? 2 : 1
      const isLast = at + 1 >= runes.length
      if (isLast && kind === 'exact') kind = 'prefix'
      else {
        // Twice in a row it names no more than once, and takes the engine's time.
        if (isLast) expression += '.*'
        else if (!expression.endsWith(ACROSS)) expression += ACROSS
        kind = 'expression'
      }
      if (step === 0) kind = 'suffix'
    } else if (rune === '*' || rune === '?') {
      expression += rune === '*' ? '[^/]*' : '[^/]'
      kind = 'expression'
    } else if (ESCAPED.has(rune)) {
      expression += `\\${rune}`
    } else if (rune === '\\') {
      at += 1
      expression += `\\${runes[at] ?? ''}`
      if (at < runes.length) kind = 'expression'
    } else {
      expression += rune
      if (rune === '[' || rune === ']') kind = 'expression'
    }
  }
  return { expression: `${expression}$`, kind }
}

/**
 * What is literal at both ends of a pattern, and the fewest characters of a path that it names. Most paths fail these, which spares the
 * engine where there are thousands of patterns. Patterns with more than wildcards are not handled.
 */
function literalParts(pattern: string): { readonly start: string; readonly end: string; readonly fewest: number } {
  if (/[[\]\\^{}|\ufeff]/.test(pattern)) return { start: '', end: '', fewest: 0 }
  const lastWildcard = Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'))
  // `**/` can match nothing, its slash included.
  const isAcross = pattern.slice(lastWildcard - 1, lastWildcard + 2) === '**/'
  return {
    start: pattern.slice(0, pattern.search(/[*?]/)),
    end: pattern.slice(lastWildcard + (isAcross ? 2 : 1)),
    fewest: pattern.replaceAll('**/', '').replaceAll('*', '').length
  }
}
