import type { LogSink } from './log-sink.js'

export interface LogEvent {
  readonly timestamp: number
  readonly message: string
  readonly ingestionTime: number
  readonly eventId: string
}

/** The events of a stream are kept in the order of their timestamps. */
export interface LogStream {
  readonly name: string
  readonly creationTime: number
  readonly events: LogEvent[]
}

export interface LogGroup {
  readonly name: string
  readonly creationTime: number
  readonly streams: Map<string, LogStream>
}

/** Log groups in memory. */
export interface LogStore extends LogSink {
  readonly groups: ReadonlyMap<string, LogGroup>
  createStream(group: LogGroup, name: string): LogStream
  write(stream: LogStream, event: { readonly timestamp: number; readonly message: string }): void
}

export function createLogStore(now: () => number): LogStore {
  const groups = new Map<string, LogGroup>()
  let written = 0
  const store: LogStore = {
    groups,
    hasGroup: name => groups.has(name),
    createGroup: name => {
      if (!groups.has(name)) groups.set(name, { name, creationTime: milliseconds(now()), streams: new Map() })
    },
    createStream: (group, name) => {
      const stream = { name, creationTime: milliseconds(now()), events: [] }
      group.streams.set(name, stream)
      return stream
    },
    write: (stream, { timestamp, message }) => {
      written += 1
      const eventId = String(written).padStart(56, '0')
      const event = { timestamp: milliseconds(timestamp), message, ingestionTime: milliseconds(now()), eventId }
      const later = stream.events.findLastIndex(earlier => earlier.timestamp <= event.timestamp) + 1
      stream.events.splice(later, 0, event)
    },
    append: (groupName, streamName, event) => {
      const group = groups.get(groupName)
      // As the awslogs driver: without its group, a container's lines are lost.
      if (group === undefined) return
      store.write(group.streams.get(streamName) ?? store.createStream(group, streamName), event)
    }
  }
  return store
}

/** The service keeps whole milliseconds; a clock that runs at a rate may show fractions. */
function milliseconds(time: number): number {
  return Math.floor(time)
}
