import type { AwsCalls } from '../../../aws/calls.js'
import type { ClientSettings } from '../../../aws/client-settings.js'
import { fillPlaceholders, missingIn } from '../../../domain/gate/source/placeholders.js'
import { joinSides, NO_VALUES, type SideValues, type WindowRange } from '../../../domain/gate/source/window-readings.js'
import type { Clock } from '../../../ports/clock.js'
import type { OpenMetricSource, SideNames } from '../../../ports/metric-source.js'
import type { CloudwatchLogsQuery, CloudwatchLogsSource } from '../domain/cloudwatch-logs-source.js'
import { countEvents } from '../domain/count-events.js'
import { logEvents, type EventFilter, type LogEvents } from './log-events.js'

/** So long after its delay, a window is not read again: a rollout of hours would read all its events at each look. */
const KEPT_AFTER_MILLISECONDS = 300_000

/** Counts of log events by FilterLogEvents, with the credentials of the step. */
export function openCloudwatchLogs({
  settings,
  calls,
  clock
}: {
  readonly settings: ClientSettings
  readonly calls: AwsCalls
  readonly clock: Clock
}): OpenMetricSource {
  return declared => {
    const { region, delaySeconds } = declared as CloudwatchLogsSource
    const events = logEvents(region === undefined ? settings : { ...settings, region }, calls)
    const kept = new Map<string, Map<number, number>>()
    const streams = new Set<string>()
    return {
      async read(request) {
        const settledUntil = clock.now() - delaySeconds * 1000
        const reading = { events, kept, streams, range: request, keptUntil: settledUntil - KEPT_AFTER_MILLISECONDS }
        const readings = []
        for (const { query } of request.queries) {
          const notes: string[] = []
          const side = (names: SideNames) => readSide(query as CloudwatchLogsQuery, names, { ...reading, notes })
          const sides = { canary: await side(request.sides.canary), stable: await side(request.sides.stable) }
          readings.push(joinSides(sides, { range: request, settledUntil, notes }))
        }
        return readings
      }
    }
  }
}

interface Reading {
  readonly events: LogEvents
  /** Counts of windows that do not change any more, by the query of a side. */
  readonly kept: Map<string, Map<number, number>>
  /** Streams that exist, by group and prefix. */
  readonly streams: Set<string>
  readonly range: WindowRange
  readonly keptUntil: number
  readonly notes: string[]
}

/** A side without a value for a placeholder is empty: a first deployment has no stable. */
async function readSide(query: CloudwatchLogsQuery, names: SideNames, reading: Reading): Promise<SideValues> {
  const filter = fill(query, names)
  if (filter === undefined) return NO_VALUES
  const counts = await readCounts(filter, reading)
  if (await hasStream(filter, reading)) return { values: counts, incomplete: new Set() }
  reading.notes.push(
    `No log stream of group ${filter.group} starts with ${filter.streamPrefix ?? ''}: its counts of 0 are not used.`
  )
  return NO_VALUES
}

function fill({ pattern, group, streamPrefix }: CloudwatchLogsQuery, names: SideNames): EventFilter | undefined {
  if ([pattern, group, streamPrefix ?? ''].some(text => missingIn(text, names) !== undefined)) return undefined
  return {
    pattern: fillPlaceholders(pattern, names),
    group: fillPlaceholders(group, names),
    streamPrefix: streamPrefix === undefined ? undefined : fillPlaceholders(streamPrefix, names)
  }
}

/** Windows that are old enough are kept; the others, and those after them, are read. */
async function readCounts(
  filter: EventFilter,
  { events, kept, range, keptUntil }: Reading
): Promise<Map<number, number>> {
  const key = JSON.stringify([filter, range.windowSeconds])
  const known = kept.get(key) ?? new Map<number, number>()
  kept.set(key, known)
  const milliseconds = range.windowSeconds * 1000
  let from = range.from
  while (from < range.to && known.has(from)) from += milliseconds
  const rest = { ...range, from }
  const read = from < range.to ? countEvents(await events.filter(filter, rest), rest) : new Map<number, number>()
  for (const [at, count] of read) if (at + milliseconds <= keptUntil) known.set(at, count)
  return new Map([...[...known].filter(([at]) => at >= range.from && at < range.to), ...read])
}

/** Whether a stream exists: one that is misspelled has no events either. */
async function hasStream(filter: EventFilter, { events, streams }: Reading): Promise<boolean> {
  const key = JSON.stringify([filter.group, filter.streamPrefix])
  if (filter.streamPrefix === undefined || streams.has(key)) return true
  if (!(await events.hasStream(filter))) return false
  streams.add(key)
  return true
}
