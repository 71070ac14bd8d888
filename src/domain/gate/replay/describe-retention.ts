import type { DeclaredSource } from '../source/declared-source.js'
import type { SourceDialect } from '../source/source-dialect.js'

const DAY = 86_400_000

/** Which sources usually keep no figures as old as the window: one or two sentences each. Times are epoch milliseconds. */
export function describeRetention(
  sources: readonly DeclaredSource[],
  dialects: readonly SourceDialect[],
  { from, now }: { readonly from: number; readonly now: number }
): readonly string[] {
  const days = Math.floor((now - from) / DAY)
  return sources.flatMap(({ name, kind }) => {
    const kept = dialects.find(dialect => dialect.kind === kind)?.keptDays
    if (kept === undefined || days < kept) return []
    return [
      `Source ${name}: ${kind} keeps figures for ${kept} days by default, and the window began ${days} days ago. Its figures may be missing.`
    ]
  })
}
