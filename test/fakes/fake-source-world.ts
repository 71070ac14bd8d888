import { patientFetch } from '../../src/http/patient-fetch.js'
import type { SourceWorld } from '../../src/http/source-world.js'
import type { SideNames, SourceRequest } from '../../src/ports/metric-source.js'
import type { DeclaredSource, SourceQuery } from '../../src/domain/gate/source/declared-source.js'
import type { PresetContext, SourceDialect } from '../../src/domain/gate/source/source-dialect.js'
import { readGateText, readMapping } from '../../src/domain/gate/read/gate-text.js'
import { fakeClock } from './fake-clock.js'

/** A whole minute. */
export const SOURCE_START = Date.UTC(2026, 10, 28, 10)
export const SECOND = 1_000
export const MINUTE = 60_000

/** The time is 10 minutes after `SOURCE_START`; it passes while something waits. */
export function fakeSourceWorld(): SourceWorld & { readonly clock: ReturnType<typeof fakeClock> } {
  const clock = fakeClock(SOURCE_START + 10 * MINUTE)
  return { clock, fetchUntil: deadlineAt => patientFetch({ clock, deadlineAt, random: () => 0.5, onlyReads: true }) }
}

export function sideNames(tag: string): SideNames {
  return new Map([
    ['side.id', `arn:${tag}`],
    ['side.label', `shop:${tag}`],
    ['side.tag', tag],
    ['side.digest', `sha256:${tag}`]
  ])
}

interface SourceRequestOptions {
  readonly minutes?: number
  readonly windowSeconds?: number
  readonly use?: 'count' | 'value'
}

/** Canary `v2`, stable `v1`, minutes from the start. */
export function sourceRequest(
  queries: readonly SourceQuery[],
  { minutes = 3, windowSeconds = 60, use = 'count' }: SourceRequestOptions = {}
): SourceRequest {
  return {
    ...{ from: SOURCE_START, to: SOURCE_START + minutes * MINUTE, windowSeconds },
    queries: queries.map(query => ({ query, use })),
    sides: { canary: sideNames('v2'), stable: sideNames('v1') }
  }
}

/** Reads one entry of `sources:`, as the gates do. */
export function declareSource(dialect: SourceDialect, yaml: string): DeclaredSource {
  const text = readGateText(yaml)
  const given = readMapping(text, { keys: [dialect.kind, ...dialect.keys], of: 'source' })
  const { windows, delaySeconds } = dialect
  return dialect.declare({ name: 'main', at: text.at, given, windowSeconds: windows[0], delaySeconds })
}

export function readSourceQuery(
  dialect: SourceDialect,
  yaml: string,
  { source, use = 'count' }: { readonly source: DeclaredSource; readonly use?: 'count' | 'value' }
): SourceQuery {
  return dialect.readQuery(readGateText(yaml), { source, use })
}

export function readSourcePreset(
  dialect: SourceDialect,
  yaml: string,
  { source, signal = { kind: 'errors' } }: Pick<PresetContext, 'source'> & Partial<PresetContext>
) {
  if (dialect.readPreset === undefined) throw new Error(`${dialect.kind} has no presets`)
  return dialect.readPreset(readGateText(yaml), { source, signal })
}
