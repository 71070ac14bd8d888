import type { Shape } from '../aws-service.js'
import { invalidParameter, requireGroup, requireStream } from './log-input.js'
import type { LogStore } from './log-store.js'

interface GivenEvent {
  readonly timestamp: number
  readonly message: string
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
export function putLogEvents(input: Shape, store: LogStore): Shape {
  const stream = requireStream(input, requireGroup(input, store))
  const events = readEvents(input.logEvents)
  if (events.some(({ timestamp }, index) => timestamp < (events[index - 1]?.timestamp ?? 0))) {
    throw invalidParameter('Log events in a single PutLogEvents request must be in chronological order.')
  }
  events.forEach(event => store.write(stream, event))
  return {}
}

function readEvents(value: unknown): readonly GivenEvent[] {
  const events: readonly unknown[] = Array.isArray(value) ? value : []
  if (events.length < 1 || events.length > 10_000 || !events.every(isEvent)) {
    throw invalidParameter('logEvents must be 1 to 10000 events with a timestamp and a message.')
  }
  return events
}

function isEvent(value: unknown): value is GivenEvent {
  if (typeof value !== 'object' || value === null) return false
  const { timestamp, message } = value as Record<string, unknown>
  return typeof timestamp === 'number' && typeof message === 'string' && message !== ''
}
