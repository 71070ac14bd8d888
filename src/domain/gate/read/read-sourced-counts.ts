import type { Signal } from '../signal.js'
import type { SourceQuery } from '../source/declared-source.js'
import type { PresetQueries } from '../source/source-dialect.js'
import type { SourcedCounts } from '../source/sourced-figures.js'
import { badGate, type GateText } from './gate-text.js'
import { readText } from './gate-values.js'
import { problemOf, readMissing, readSourceQuery, type GivenSource } from './take-source.js'

/** What a gate on requests has beside `source`: `bad` for errors, `slow` for latency. */
export const COUNT_KEYS = ['name', 'requests', 'bad', 'slow', 'missing', 'preset'] as const

/** What the counts of a signal are called, for `slower than 300 ms`: `checkout slower than 300 ms (prom)`. */
export function labelOf(base: string, { source, given }: GivenSource): string {
  const name = given.get('name')
  return `${name === undefined ? '' : `${readText(name, 'a name')} `}${base} (${source.name})`
}

/** The same signal, counted by queries of a source. `gate`: the key of the gate, for errors. Throws `bad-input`, with the line. */
export function readSourcedSignal<Kind extends Signal>(
  signal: Kind,
  { gate, base, source: from }: { readonly gate: string; readonly base: string; readonly source: GivenSource }
): Kind & { readonly from: SourcedCounts } {
  const { source, given } = from
  const queries = given.has('preset') ? readPreset(signal, { gate, from }) : readOwn(signal, { gate, from })
  return {
    ...signal,
    from: {
      ...{ source: source.name, requests: queries.requests, bad: queries.bad },
      ...{ missing: readMissing(given.get('missing')), label: labelOf(base, from) }
    }
  }
}

interface Reading {
  readonly gate: string
  readonly from: GivenSource
}

function readOwn(signal: Signal, { gate, from }: Reading): PresetQueries {
  const { given, dialect, at } = from
  const [key, other] = signal.kind === 'errors' ? (['bad', 'slow'] as const) : (['slow', 'bad'] as const)
  const bad = given.get(key)
  const excess = given.get(other)
  if (excess !== undefined) throw badGate(excess.at, `${gate} has no key "${other}". Write "${key}".`)
  const requests = given.get('requests')
  if (dialect.counts === 'bad-only' && requests !== undefined)
    throw badGate(requests.at, `${dialect.kind} counts no requests. Remove "requests": those of the target are taken.`)
  if (bad === undefined || (requests === undefined && dialect.counts === 'requests')) {
    const presets = dialect.presets.length === 0 ? '' : `, or "preset" (${dialect.presets.join(', ')})`
    const needed = dialect.counts === 'requests' ? `"requests" and "${key}"` : `"${key}"`
    throw badGate(at, `${gate} with a source requires ${needed}${presets}.`)
  }
  return {
    ...(requests === undefined ? {} : { requests: readSourceQuery(requests, from, 'count') }),
    bad: readSourceQuery(bad, from, 'count')
  }
}

function readPreset(signal: Signal, { gate, from }: Reading): PresetQueries {
  const { given, dialect, source, defaults } = from
  const excess = ['requests', 'bad', 'slow'].find(key => given.has(key))
  const preset: GateText = given.get('preset') ?? { kind: 'blank', at: from.at }
  if (excess !== undefined)
    throw badGate(preset.at, `${gate} has "preset" and "${excess}". Remove one of the two: a preset has both queries.`)
  if (dialect.readPreset === undefined) throw badGate(preset.at, `${dialect.kind} has no presets. Write the queries.`)
  const queries = dialect.readPreset(preset, { source, signal })
  const problem = [queries.requests, queries.bad].flatMap(query => (query && problemOf(query, defaults)) ?? [])[0]
  if (problem !== undefined) throw badGate(preset.at, problem)
  const placed = (query: SourceQuery): SourceQuery => ({ ...query, at: preset.at })
  return {
    ...(queries.requests === undefined ? {} : { requests: placed(queries.requests) }),
    bad: placed(queries.bad)
  }
}
