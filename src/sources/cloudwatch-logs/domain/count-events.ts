import { DeployError } from '../../../domain/errors.js'
import { windowStarts, type WindowRange } from '../../../domain/gate/source/window-readings.js'

/** A log event as it is returned; members may be absent by the types of the SDK. */
export interface FilteredEvent {
  readonly eventId?: string | undefined
  /** Epoch milliseconds. */
  readonly timestamp?: number | undefined
}

/**
 * Events per window. All pages were read: a window without an event has none. An event that two pages contain is counted once. Throws
 * `platform-error` for an event without its ID or time.
 */
export function countEvents(events: readonly FilteredEvent[], range: WindowRange): ReadonlyMap<number, number> {
  const milliseconds = range.windowSeconds * 1000
  const counts = new Map(windowStarts(range).map(at => [at, 0]))
  const seen = new Set<string>()
  for (const { eventId, timestamp } of events) {
    if (eventId === undefined || timestamp === undefined || !Number.isFinite(timestamp)) {
      throw new DeployError('platform-error', 'CloudWatch Logs returned a log event without its ID or its time.')
    }
    const at = range.from + Math.floor((timestamp - range.from) / milliseconds) * milliseconds
    const count = counts.get(at)
    if (count === undefined || seen.has(eventId)) continue
    seen.add(eventId)
    counts.set(at, count + 1)
  }
  return counts
}
